import type { RowToWrite } from '@/lib/domain/import/written-row'
import { type ClassFacts, classStanding } from '@/lib/domain/reply/class-standing'
import type { SuggestionStatus } from '@/lib/domain/suggestion/workflow'
import type { RegistryFilter } from '@/lib/schemas/registry-filter'
import { publicityInForce } from '@/lib/store/publicity'
import { isSecret } from '@/lib/store/secrecy'
import { open } from '@/lib/store/tx'
import { dayItEnded, holderNameOn } from '@/lib/store/unit-names'
import { Prisma } from '@/prisma/generated/client'
import { authorizeExport } from './authorize-export'
import { enteredBy } from './entry-of'
import { rowsIn } from './keyset'
import type { Query } from './query'
import { registryConditions } from './registry-conditions'
import { seesRatingNow } from './seen-lines'
import { statusShownTo } from './status-shown'
import { formFields, townNames } from './suggestion-record'

/** Of what was registered. */
const decided = Prisma.sql`CASE WHEN s.registered_on IS NOT NULL OR s.assigned_on IS NOT NULL THEN ${publicityInForce} END`

export type ExportedRow = RowToWrite & { id: string; status: SuggestionStatus }
type Row = Omit<ExportedRow, 'classStands'> & { classFacts: (ClassFacts & { corrected: string | null }) | null }

const facts = Prisma.sql`CASE WHEN y.answer_meaning IS NOT NULL THEN json_build_object('meaning', coalesce(y.corrected_meaning, y.answer_meaning),
  'claimed', y.answer_meaning, 'delegateAgrees', y.delegate_agrees, 'officeAgrees', y.office_agrees, 'corrected', y.corrected_letter) END`

const standsAs = ({ corrected, ...said }: ClassFacts & { corrected: string | null }) => ({
  standing: classStanding(said),
  corrected,
})

type ExportedPart = { readonly rows: ExportedRow[]; readonly next: string | null }

/**
 * The registry under its filters: what the page shows by pages, to those who may take forms away; in the order of the ids, and `page` is the
 * last one that was read. What moves while it is read is met once, because an id does not move.
 */
export const exportRegistry: Query<RegistryFilter, ExportedPart> = async (reading, filter) => {
  authorizeExport(reading)
  const { tx, actor, moment } = reading
  const further = filter.page ? Prisma.sql`s.id > ${filter.page}::uuid` : Prisma.sql`true`
  const size = rowsIn(reading)
  const rows = await open(tx).$queryRaw<Row[]>`
    SELECT s.id, ${statusShownTo(actor)} AS status, s.number_text AS number, s.title, t.number AS term, e.number AS session, s.period = 'INTER_SESSION' AS "interSession",
      concat_ws(E'\n\n', nullif(s.situation, ''), nullif(s.analysis, ''),
        (SELECT string_agg(k.ordinal || '. ' || k.text, E'\n' ORDER BY k.ordinal) FROM ask k WHERE k.suggestion_id = s.id)) AS body,
      d.name AS lead, g.name AS delegation, c.name AS category, coalesce(${townNames}, '{}') AS towns,
      s.submitted_on::text AS "submittedOn", s.assigned_on::text AS "assignedOn", s.due_on::text AS "dueOn",
      coalesce((SELECT json_agg(n.name ORDER BY o.ordinal) FROM co_signature o JOIN delegate n ON n.id = o.delegate_id
        WHERE o.suggestion_id = s.id AND o.state = 'CONFIRMED'), '[]') AS "coSigners",
      coalesce(h.leads, '[]') AS "leadUnits", coalesce(h.assists, '[]') AS "assistUnits", coalesce(h.separate, false) AS separate,
      p."repliedOn", p."answerClass", p."classFacts", p."documentNumber", p.publicity, s.publicity_wish AS wish, ${decided} AS decided, ${isSecret} AS "isSecret", r.attitude, r.result,
      CASE WHEN s.origin = 'BILL_CONVERTED' THEN json_build_object('number', s.bill_number) END AS bill, ${formFields}, ${enteredBy}->>'by' AS "enteredBy"
    FROM suggestion s
      JOIN session e ON e.id = s.session_id JOIN term t ON t.id = e.term_id
      JOIN delegate d ON d.id = s.lead_delegate_id
      LEFT JOIN delegation g ON g.id = s.delegation_id LEFT JOIN category c ON c.id = s.category_id
      LEFT JOIN LATERAL (SELECT json_agg(${holderNameOn(dayItEnded)} ORDER BY a.id) FILTER (WHERE a.role <> 'ASSIST') AS leads,
          json_agg(${holderNameOn(dayItEnded)} ORDER BY a.id) FILTER (WHERE a.role = 'ASSIST') AS assists, bool_or(a.role = 'SEPARATE') AS separate
        FROM assignment a WHERE a.suggestion_id = s.id AND a.ended_on IS NULL) h ON true
      LEFT JOIN LATERAL (SELECT y.signed_on::text AS "repliedOn", y.answer_letter AS "answerClass", ${facts} AS "classFacts", y.document_number AS "documentNumber", y.publicity
        FROM reply y JOIN assignment a ON a.id = y.assignment_id
        WHERE a.suggestion_id = s.id AND y.round = s.round AND y.signed_on IS NOT NULL ORDER BY a.id LIMIT 1) p ON true
      LEFT JOIN rating r ON r.suggestion_id = s.id AND r.round = s.round AND r.delegate_id IN (s.lead_delegate_id, s.acting_delegate_id) AND ${seesRatingNow(actor)}
    WHERE ${registryConditions(actor, moment, filter)} AND ${further} ORDER BY s.id LIMIT ${size + 1}`
  const part = rows.slice(0, size)
  return {
    rows: part.map(({ classFacts, ...row }) => ({ ...row, classStands: classFacts && standsAs(classFacts) })),
    next: rows.length > size ? (part.at(-1)?.id ?? null) : null,
  }
}
