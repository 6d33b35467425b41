import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { PerformanceFacts } from '@/lib/domain/performance/facts'
import { Prisma } from '@/prisma/generated/client'
import { ofActivities, ofMeetings, ofVoices } from './performance-occasions'
import { open, type Tx } from './tx'

export type FactsAsked = {
  /** over `delegate d` */
  readonly whose: Prisma.Sql
  readonly year: number
  readonly timeZone: string
  /** over `suggestion s`: whose titles may be read */
  readonly readable: Prisma.Sql
  /** over `suggestion s`: its state as whoever asks may know it */
  readonly status: Prisma.Sql
}

export type RecordedDelegate = {
  readonly id: string
  readonly congressId: string
  readonly name: string
  readonly cardNumber: string | null
  readonly delegationId: string | null
  readonly delegation: string | null
  readonly delegationOrdinal: number
  readonly term: number
  readonly from: LocalDate
  readonly to: LocalDate | null
  readonly facts: PerformanceFacts
}

/** Led, or taken over from a delegate who left. */
const ledBy = Prisma.sql`coalesce(s.acting_delegate_id, s.lead_delegate_id) = d.id`
const list = (of: Prisma.Sql, order: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`coalesce(json_agg(json_build_object(${of}) ORDER BY ${order}), '[]')`

/** What the rows say of each of these delegates in a year, in one round trip; in the order of the register. */
export function readPerformanceFacts(tx: Tx, asked: FactsAsked): Promise<RecordedDelegate[]> {
  const { whose, year, timeZone } = asked
  const own = Prisma.sql`'id', e.id, 'kind', e.kind, 'on', e.done_on, 'text', e.text, 'state', e.state, 'reason', e.reason`
  return open(tx).$queryRaw<RecordedDelegate[]>`
    SELECT d.id, d.congress_id AS "congressId", d.name, d.card_number AS "cardNumber", d.delegation_id AS "delegationId", g.name AS delegation,
      coalesce(g.ordinal, 32767) AS "delegationOrdinal", t.number AS term, d.mandate_from::text AS "from", d.mandate_to::text AS "to",
      json_build_object('suggestions', ${ofSuggestions(asked)}, 'signatures', ${ofSignatures(asked)}, 'promises', ${ofPromises(asked)},
        'contacts', ${ofContacts(asked)}, 'ratings', ${ofRatings(asked)}, 'occasions', ${ofActivities(year)} || ${ofMeetings(year, timeZone)},
        'voices', ${ofVoices(year)},
        'entries', (SELECT ${list(own, Prisma.sql`e.done_on, e.id`)} FROM performance_entry e WHERE e.delegate_id = d.id
          AND date_part('year', e.done_on) = ${year} AND e.state <> 'TAKEN_BACK')) AS facts
    FROM delegate d JOIN term t ON t.id = d.term_id LEFT JOIN delegation g ON g.id = d.delegation_id
    WHERE ${whose} ORDER BY g.ordinal NULLS LAST, d.card_number, d.name, d.id`
}

const titleFor = (readable: Prisma.Sql): Prisma.Sql => Prisma.sql`CASE WHEN ${readable} THEN s.title END`

/** As lib/domain/reply/class-standing has it: AGREED, of every reply of the last round. */
const isSolved = Prisma.sql`EXISTS (SELECT FROM reply y JOIN assignment a ON a.id = y.assignment_id WHERE a.suggestion_id = s.id AND a.ended_on IS NULL
    AND y.round = s.round AND y.signed_at IS NOT NULL)
  AND NOT EXISTS (SELECT FROM reply y JOIN assignment a ON a.id = y.assignment_id WHERE a.suggestion_id = s.id AND a.ended_on IS NULL AND y.round = s.round
    AND y.signed_at IS NOT NULL AND NOT coalesce(y.answer_meaning = 'SOLVED' AND coalesce(y.corrected_meaning, 'SOLVED') = 'SOLVED' AND y.delegate_agrees AND y.office_agrees, false))`

const replied = ['REPLIED', 'RATED', 'TRACKED', 'CONCLUDED', 'ARCHIVED']

function ofSuggestions({ year, readable, status }: FactsAsked): Prisma.Sql {
  const of = Prisma.sql`'id', s.id, 'on', s.submitted_on, 'number', CASE WHEN ${readable} THEN s.number_text END, 'title', ${titleFor(readable)}, 'status', ${status},
    'isRegistered', s.registered_on IS NOT NULL, 'wasSentBack', s.sent_back_at IS NOT NULL, 'round', s.round,
    'isReplied', s.status = ANY(${replied}) OR s.round > 1, 'isSolved', ${isSolved}`
  return Prisma.sql`(SELECT ${list(of, Prisma.sql`s.number, s.id`)} FROM suggestion s JOIN session x ON x.id = s.session_id
    WHERE ${ledBy} AND x.year = ${year} AND s.submitted_at IS NOT NULL AND s.status NOT IN ('DRAFT', 'CO_SIGNING'))`
}

function ofSignatures({ year, readable, status }: FactsAsked): Prisma.Sql {
  const of = Prisma.sql`'id', s.id, 'on', s.submitted_on, 'title', ${titleFor(readable)}, 'status', ${status}`
  return Prisma.sql`(SELECT ${list(of, Prisma.sql`s.number, s.id`)} FROM co_signature c JOIN suggestion s ON s.id = c.suggestion_id JOIN session x ON x.id = s.session_id
    WHERE c.delegate_id = d.id AND c.state = 'CONFIRMED' AND c.given_on_id IS NULL AND x.year = ${year} AND s.status NOT IN ('DRAFT', 'CO_SIGNING'))`
}

function ofPromises({ year, readable }: FactsAsked): Prisma.Sql {
  const of = Prisma.sql`'id', m.id, 'title', ${titleFor(readable)}, 'text', CASE WHEN ${readable} THEN m.text ELSE '' END, 'suggestionId', s.id, 'dueOn', m.due_on,
    'closedOn', m.closed_on, 'outcome', m.outcome, 'doneOn', (SELECT k.claimed_on FROM commitment_claim k WHERE k.commitment_id = m.id
      AND k.decision = 'STRUCK_OFF' AND k.verified_as = 'DELEGATE')`
  return Prisma.sql`(SELECT ${list(of, Prisma.sql`m.due_on, m.id`)} FROM commitment m JOIN suggestion s ON s.id = m.suggestion_id JOIN session x ON x.id = s.session_id
    WHERE ${ledBy} AND x.year = ${year})`
}

function ofContacts({ year, readable, timeZone }: FactsAsked): Prisma.Sql {
  const of = Prisma.sql`'id', k.id, 'title', ${titleFor(readable)}, 'suggestionId', s.id, 'on', k.contacted_on, 'confirmBy', k.confirm_by,
    'answeredOn', (least(w.confirmed_at, z.raised_at) AT TIME ZONE ${timeZone})::date, 'isConfirmed', w.confirmed_at IS NOT NULL`
  return Prisma.sql`(SELECT ${list(of, Prisma.sql`k.contacted_on, k.id`)} FROM contact_delegate w JOIN contact k ON k.id = w.contact_id
      JOIN assignment a ON a.id = k.assignment_id JOIN suggestion s ON s.id = a.suggestion_id
      LEFT JOIN LATERAL (SELECT min(q.raised_at) AS raised_at FROM contact_dispute q WHERE q.contact_id = k.id AND q.delegate_id = d.id) z ON true
    WHERE w.delegate_id = d.id AND k.struck_at IS NULL AND k.confirm_by IS NOT NULL AND date_part('year', k.contacted_on) = ${year})`
}

function ofRatings({ year, readable }: FactsAsked): Prisma.Sql {
  const of = Prisma.sql`'id', k.id, 'title', ${titleFor(readable)}, 'suggestionId', s.id, 'on', k.started_on, 'dueOn', k.due_on, 'ratedOn', r.rated_on`
  return Prisma.sql`(SELECT ${list(of, Prisma.sql`k.due_on, k.id`)} FROM suggestion s JOIN session x ON x.id = s.session_id
      JOIN deadline k ON k.suggestion_id = s.id AND k.purpose = 'feedback' AND k.void_on IS NULL
      LEFT JOIN rating r ON r.suggestion_id = s.id AND r.round = k.round AND r.delegate_id IN (s.lead_delegate_id, s.acting_delegate_id)
    WHERE ${ledBy} AND x.year = ${year})`
}
