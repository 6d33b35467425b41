import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { YearFacts } from '@/lib/domain/figures/facts'
import { groupsKnown } from '@/lib/domain/figures/groups'
import { mayViewFigures } from '@/lib/domain/figures/policy'
import { type Selection, selected } from '@/lib/domain/figures/selection'
import { ratingDeskPolicy } from '@/lib/domain/rating/desk-policy'
import { Refusal } from '@/lib/domain/refusal'
import type { SuggestionStatus } from '@/lib/domain/suggestion/workflow'
import { open } from '@/lib/store/tx'
import { holderNameOn } from '@/lib/store/unit-names'
import type { Prisma } from '@/prisma/generated/client'
import { endOf, readYearFacts } from './figures-facts'
import type { Query, Reading } from './query'
import { hiddenFrom, leadFor } from './secrecy'
import { statusShownTo } from './status-shown'
import { visibleTo } from './visible-to'

export type FigureListRow = {
  id: string
  numberText: string | null
  title: string
  leadDelegate: string
  units: string[]
  status: SuggestionStatus
  dueOn: LocalDate | null
  dueIsProvisional: boolean
  pausedSince: LocalDate | null
}

export type FigureList = { total: number; groupName: string | null; rows: FigureListRow[] }

/** More than a page of this length is the registry's work. */
const longest = 500

export const readFigureList: Query<Selection & { year: number }, FigureList> = async (
  { tx, actor, moment },
  { year, ...selection },
) => {
  authorize(actor, mayViewFigures, null)
  const facts = await readYearFacts(tx, year, {
    visible: visibleTo(actor),
    hidden: hiddenFrom(actor),
    sealed: ratingDeskPolicy.view(actor),
  })
  const behind = facts && selected(selection, facts, moment.today)
  if (!facts || !behind) throw new Refusal('not-found')
  const ids = behind.slice(0, longest).map(({ id }) => id)
  return {
    total: behind.length,
    groupName: groupName(facts, selection),
    rows: await rowsOf({ tx, actor }, ids, endOf(year)),
  }
}

function groupName(facts: YearFacts, { group }: Selection): string | null {
  if (!group) return null
  const found = groupsKnown(group.kind, facts).find(({ id }) => id === group.id)
  if (!found) throw new Refusal('not-found')
  return found.name
}

function rowsOf(
  { tx, actor }: Pick<Reading, 'tx' | 'actor'>,
  ids: readonly string[],
  day: Prisma.Sql,
): Promise<FigureListRow[]> {
  return open(tx).$queryRaw<FigureListRow[]>`
    SELECT s.id, s.number_text AS "numberText", s.title, ${leadFor(actor)} AS "leadDelegate", ${statusShownTo(actor)} AS status, s.due_on::text AS "dueOn",
      s.due_is_provisional AS "dueIsProvisional", s.paused_since::text AS "pausedSince",
      (SELECT coalesce(array_agg(n.name ORDER BY n.role, n.name), '{}') FROM (SELECT a.role, ${holderNameOn(day)} AS name FROM assignment a
        WHERE a.suggestion_id = s.id AND a.ended_on IS NULL AND a.role <> 'ASSIST') n) AS units
    FROM suggestion s JOIN delegate d ON d.id = s.lead_delegate_id
    WHERE s.id = ANY(${[...ids]}::uuid[])
    ORDER BY s.number, s.id`
}
