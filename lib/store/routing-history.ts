import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { triedOn } from '@/lib/domain/routing/switching'
import type { Handled } from '@/lib/domain/routing/try-rule'
import { type BookUnit, type UnitBook, unitBook } from '@/lib/domain/routing/unit-book'
import { Prisma } from '@/prisma/generated/client'
import { open, type Tx } from './tx'

export async function readUnitBook(tx: Tx, today: LocalDate): Promise<UnitBook> {
  const units = await open(tx).$queryRaw<BookUnit[]>`
    SELECT id, name, aliases, kind, valid_from::text AS "validFrom", valid_to::text AS "validTo", successor_id AS "successorId"
      FROM unit ORDER BY name, id`
  return unitBook(units, today)
}

/** What a rule may look at, over `suggestion s`. */
export const routableColumns = Prisma.sql`s.title,
  concat_ws(E'\n', (SELECT string_agg(k.text, E'\n' ORDER BY k.ordinal) FROM ask k WHERE k.suggestion_id = s.id), s.situation) AS text,
  ARRAY(WITH RECURSIVE above AS (SELECT c.name, c.parent_id FROM category c WHERE c.id = s.category_id
    UNION ALL SELECT c.name, c.parent_id FROM category c JOIN above ON c.id = above.parent_id) SELECT name FROM above) AS categories`

/** The newest suggestions that a unit answers for: on them a rule is tried. */
export async function readHandled(tx: Tx): Promise<Handled[]> {
  return open(tx).$queryRaw<Handled[]>`
    SELECT s.id AS "suggestionId", s.number_text AS "numberText", n.year, NULL AS "wishedUnitId", ${routableColumns},
      (SELECT json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY a.id) FROM assignment a JOIN unit u ON u.id = a.unit_id
        WHERE a.suggestion_id = s.id AND a.role <> 'ASSIST' AND a.ended_on IS NULL) AS leads
    FROM suggestion s JOIN session n ON n.id = s.session_id
    WHERE s.assigned_on IS NOT NULL AND EXISTS (SELECT FROM assignment a
      WHERE a.suggestion_id = s.id AND a.role <> 'ASSIST' AND a.ended_on IS NULL)
    ORDER BY s.id DESC LIMIT ${triedOn}`
}
