import { authorize, type Rule } from '@/lib/domain/access/policy'
import { type Assignment, type AssignmentRole, owesReply } from '@/lib/domain/assignment/assignment'
import { opinionsAwaited } from '@/lib/domain/assignment/assist-opinion'
import type { ContactStage } from '@/lib/domain/assignment/contact'
import { assignmentIn, firstDayOfRound } from '@/lib/domain/assignment/handling'
import { assignmentPolicy } from '@/lib/domain/assignment/policy'
import type { AssignmentMove, AssignmentStatus } from '@/lib/domain/assignment/workflow'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { assignmentMovesOpenTo } from '@/lib/domain/suggestion/open-moves'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { readSuggestion } from '@/lib/store/suggestions'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { type AssistWork, assistWork } from './assist-work'
import {
  type ContactEntry,
  claimsOf,
  contactsOf,
  type DisputeEntry,
  type WaiverEntry,
  waiversOf,
} from './contact-entries'
import { type EnteredBy, enteredBy } from './entry-of'
import type { Query, Reading } from './query'
import { type Concealing, concealed, delegationFor, hiddenFrom, leadFor, wordsToConceal } from './secrecy'

export type Handler = {
  id: string
  unit: string
  role: AssignmentRole
  part: string | null
  status: AssignmentStatus
  /** the last that counts, and all that was asked and said of it */
  opinion: { text: string; givenOn: LocalDate } | null
  work: AssistWork
}

/** What one reads of the suggestion beside every form of a unit. */
export type HandledSuggestion = {
  /** since when the clock of this unit stands */
  pausedSince: LocalDate | null
  isKey: boolean
  numberText: string | null
  entered: EnteredBy | null
  situation: string
  analysis: string
  asks: string[]
  period: 'IN_SESSION' | 'INTER_SESSION'
  term: number
  session: number
  delegate: string
  /** the unit reaches him through the office alone */
  isHidden: boolean
  delegation: string | null
  /** who acts where the lead delegate has left: with him the unit speaks */
  acting: string | null
  phone: string | null
  coSigners: string[]
  /** how many have joined, named or not */
  joined: number
  handlers: Handler[]
  contacts: ContactEntry[]
  claims: DisputeEntry[]
  waivers: WaiverEntry[]
  /** of whom one may say that he was met; the lead, or who acts for him, first */
  signers: { delegateId: string; name: string }[]
}

export type AssignmentView = {
  readonly suggestion: Pick<Suggestion, 'id' | 'title' | 'round' | 'rounds'> & { readonly againBecause: string | null }
  readonly assignment: Assignment
  readonly text: HandledSuggestion
  readonly moves: readonly AssignmentMove[]
  /** since when the unit's clock runs in this round */
  readonly firstDay: LocalDate
  /** which talk with the delegate comes next */
  readonly nextStage: ContactStage
  /** of the units that help: whose opinion the reply waits for, and of how many it is not said whether they are adopted */
  readonly opinions: { readonly awaited: readonly string[]; readonly unsettled: number }
}

export type AssignmentQuestion = {
  readonly assignmentId: string
  readonly move: AssignmentMove
  /** where others than those of the move read it, too, and the caller has asked who */
  readonly by?: Rule<Assignment>
}

/** For the page of one move: not there for whom the move can never be, shown with its state for whom it is not open now. */
export const getAssignment: Query<AssignmentQuestion, AssignmentView> = async (reading, question) => {
  const { suggestion, assignment } = await forAssignmentMove(reading, question)
  const { id, title, round, rounds } = suggestion
  const text = await readText(reading, assignment.id)
  return {
    suggestion: {
      id,
      title,
      round,
      rounds,
      againBecause: rounds.find(({ number }) => number === round)?.reason ?? null,
    },
    assignment,
    text,
    opinions: {
      awaited: opinionsAwaited(suggestion, assignment).map(({ unitName }) => unitName),
      unsettled: owesReply(assignment) ? unsettledIn(text, round) : 0,
    },
    moves: assignmentMovesOpenTo(reading.actor, assignment, suggestion),
    firstDay: firstDayOfRound(suggestion, assignment),
    nextStage: nextStageOf(assignment),
  }
}

const unsettledIn = ({ handlers: helping }: HandledSuggestion, round: number): number =>
  helping
    .flatMap(({ work }) => work.opinions)
    .filter((one) => one.round === round && one.outcome === null && one.sentBackOn === null).length

function nextStageOf({ status, contacts }: Assignment): ContactStage {
  if (status === 'REPLIED') return 'AFTER'
  return contacts === 0 ? 'BEFORE' : 'DURING'
}

export async function forAssignmentMove({ tx, actor }: Reading, { assignmentId, move, by }: AssignmentQuestion) {
  const [row] = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT suggestion_id AS id FROM assignment WHERE id = ${assignmentId}::uuid`
  if (!row) throw new Refusal('not-found')
  const suggestion = await readSuggestion(tx, row.id)
  authorize(actor, suggestionPolicy.view, suggestion)
  const assignment = assignmentIn(suggestion, assignmentId)
  authorize(actor, by ?? assignmentPolicy[move], assignment)
  return { suggestion, assignment }
}

async function readText({ tx, actor }: Reading, assignmentId: string): Promise<HandledSuggestion> {
  const hidden = hiddenFrom(actor)
  const [text] = await open(tx).$queryRaw<(HandledSuggestion & Concealing)[]>`
    SELECT ${wordsToConceal(actor)} AS conceal, ${hidden} AS "isHidden", a.paused_since::text AS "pausedSince", s.number_text AS "numberText", s.key_fixed_on IS NOT NULL AS "isKey", s.situation, s.analysis, CASE WHEN NOT ${hidden} THEN ${enteredBy} END AS entered, s.period, m.number AS term, n.number AS session, ${leadFor(actor)} AS delegate,
      ${delegationFor(actor)} AS delegation, CASE WHEN NOT ${hidden} THEN y.name END AS acting, CASE WHEN NOT ${hidden} AND (y.id IS NOT NULL OR d.end_ground IS NULL) THEN e.phone END AS phone,
      ARRAY(SELECT k.text FROM ask k WHERE k.suggestion_id = s.id ORDER BY k.ordinal) AS asks,
      ARRAY(SELECT o.name FROM co_signature c JOIN delegate o ON o.id = c.delegate_id
        WHERE c.suggestion_id = s.id AND c.state = 'CONFIRMED' AND NOT ${hidden} ORDER BY c.ordinal) AS "coSigners",
      (SELECT count(*)::int FROM co_signature c WHERE c.suggestion_id = s.id AND c.state = 'CONFIRMED') AS joined,
      ${handlers} AS handlers, ${contactsOf} AS contacts, ${claimsOf} AS claims, ${waiversOf} AS waivers, ${signers} AS signers
    FROM assignment a JOIN suggestion s ON s.id = a.suggestion_id JOIN session n ON n.id = s.session_id JOIN term m ON m.id = n.term_id
    JOIN delegate d ON d.id = s.lead_delegate_id LEFT JOIN delegate y ON y.id = s.acting_delegate_id
    JOIN person e ON e.id = coalesce(y.person_id, d.person_id) LEFT JOIN delegation g ON g.id = s.delegation_id
    WHERE a.id = ${assignmentId}::uuid`
  if (!text) throw new Refusal('not-found')
  // Of those who are not named, one can be meant: whoever leads it.
  return concealed(hidesNames(text))
}

const hidesNames = <Text extends HandledSuggestion>(text: Text): Text =>
  text.isHidden ? { ...text, signers: text.signers.slice(0, 1) } : text

const handlers = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', b.id, 'unit', u.name, 'role', b.role, 'part', b.part, 'status', b.status,
    'opinion', (SELECT json_build_object('text', o.text, 'givenOn', o.given_on) FROM assist_opinion o WHERE o.assignment_id = b.id
      AND o.sent_back_at IS NULL ORDER BY o.round DESC LIMIT 1), 'work', (SELECT ${assistWork} FROM assignment a WHERE a.id = b.id)) ORDER BY b.id), '[]')
  FROM assignment b JOIN unit u ON u.id = b.unit_id WHERE b.suggestion_id = s.id AND b.ended_on IS NULL)`

const signers = Prisma.sql`(SELECT json_agg(json_build_object('delegateId', q.id, 'name', q.name) ORDER BY q.place) FROM (
    SELECT coalesce(y.id, d.id) AS id, coalesce(y.name, d.name) AS name, -1 AS place
    UNION ALL SELECT o.id, o.name, c.ordinal FROM co_signature c JOIN delegate o ON o.id = c.delegate_id
      WHERE c.suggestion_id = s.id AND c.state = 'CONFIRMED' AND o.id <> coalesce(y.id, d.id)) q)`
