import { mandatesOf } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { type Alike, type Reasons, rankAlike } from '@/lib/domain/likeness/alike'
import { askedPairs } from '@/lib/domain/likeness/asked-pairs'
import { inOneSentence } from '@/lib/domain/likeness/in-one-sentence'
import {
  type CoSigning,
  canBeFollowedUp,
  comparableStatuses,
  coSigningOf,
  type LinkKind,
} from '@/lib/domain/likeness/link'
import { likenessPolicy } from '@/lib/domain/likeness/policy'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import { type ClassStanding, classStanding } from '@/lib/domain/reply/class-standing'
import { concealedIn } from '@/lib/domain/suggestion/secrecy'
import { type SuggestionStatus, suggestionStatuses } from '@/lib/domain/suggestion/workflow'
import { publicityInForce } from '@/lib/store/publicity'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Query, Reading } from './query'
import { delegationFor, leadFor, wordsToConceal } from './secrecy'
import { statusShownTo } from './status-shown'
import { titleCandidates } from './title-candidates'
import { visibleTo } from './visible-to'

export type OpenPromise = { id: string; unit: string; text: string; dueOn: LocalDate }

/** What may be known of another suggestion by whoever drafts one like it. */
export type LikeSuggestion = {
  readonly id: string
  readonly numberText: string | null
  readonly title: string
  readonly year: number
  /** null where nothing of it is public */
  readonly lead: { readonly name: string; readonly delegation: string | null } | null
  readonly status: SuggestionStatus
  readonly answer: {
    readonly letter: string | null
    readonly meaning: AnswerMeaning | null
    readonly standing: ClassStanding
    readonly sentence: string
  } | null
  readonly promises: readonly OpenPromise[]
  readonly coSigning: CoSigning
  readonly canFollowUp: boolean
  /** its page opens for whoever asks */
  readonly opens: boolean
  readonly linked: LinkKind | null
  readonly likeness: number
  readonly reasons: Reasons
}

export type LikenessQuestion = { readonly title: string; readonly suggestionId: string | null }

const shown = 6
const bounds = { perPair: 400, most: 40 } as const
const nobody = '00000000-0000-0000-0000-000000000000'

/** Suggestions of this and earlier years that are like the title, the likest first. What is still written is found only by who was asked to sign it. */
export const likeSuggestions: Query<LikenessQuestion, readonly LikeSuggestion[]> = async (reading, question) => {
  authorize(reading.actor, likenessPolicy.compare, null)
  const pairs = askedPairs(question.title)
  if (pairs.length === 0) return []
  const candidates = await open(reading.tx).$queryRaw<Row[]>(candidateRows(reading, question, pairs))
  return rankAlike(question.title, candidates, ({ title }) => title)
    .slice(0, shown)
    .map((alike) => seen(reading, alike))
}

type Row = {
  id: string
  numberText: string | null
  title: string
  year: number
  status: SuggestionStatus
  leadDelegateId: string
  lead: { name: string; delegation: string | null }
  conceal: string[] | null
  isPrivate: boolean
  opens: boolean
  letter: string | null
  meaning: AnswerMeaning | null
  claimed: AnswerMeaning | null
  delegateAgrees: boolean | null
  officeAgrees: boolean | null
  body: string | null
  replyIsPrivate: boolean
  promises: (OpenPromise & { closedOn: null })[]
  linked: LinkKind | null
}

function candidateRows({ actor }: Reading, { suggestionId }: LikenessQuestion, pairs: ReturnType<typeof askedPairs>) {
  const asked = [{ id: suggestionId ?? nobody, pairs }]
  return Prisma.sql`
    WITH k AS MATERIALIZED (${titleCandidates(actor.congress.id, asked, bounds)})
    SELECT s.id, s.number_text AS "numberText", s.title, n.year, ${statusShownTo(actor)} AS status, coalesce(s.acting_delegate_id, s.lead_delegate_id) AS "leadDelegateId",
      json_build_object('name', ${leadFor(actor)}, 'delegation', ${delegationFor(actor)}) AS lead, ${wordsToConceal(actor)} AS conceal, ${publicityInForce} = 'NONE' AS "isPrivate",
      coalesce(${visibleTo(actor)}, false) AS opens, coalesce(r.corrected_letter, r.answer_letter) AS letter, coalesce(r.corrected_meaning, r.answer_meaning) AS meaning,
      r.answer_meaning AS claimed, r.delegate_agrees AS "delegateAgrees", r.office_agrees AS "officeAgrees", r.body,
      coalesce(r.publicity = 'NONE', false) AS "replyIsPrivate", ${promises} AS promises,
      (SELECT l.kind FROM suggestion_link l WHERE l.from_id = ${suggestionId}::uuid AND l.to_id = s.id) AS linked
    FROM k
    JOIN suggestion s ON s.id = k.suggestion_id
    JOIN session n ON n.id = s.session_id JOIN delegate d ON d.id = s.lead_delegate_id LEFT JOIN delegation g ON g.id = s.delegation_id
    LEFT JOIN LATERAL (${lastReply}) r ON true
    WHERE (s.status = ANY(${comparableStatuses(suggestionStatuses)}) OR (s.status = 'CO_SIGNING' AND s.open_to_co_signers AND ${visibleTo(actor)})) ORDER BY k.shared DESC, s.id DESC`
}

const promises = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', m.id, 'unit', u.name, 'text', m.text, 'dueOn', m.due_on, 'closedOn', null)
    ORDER BY m.due_on, m.id), '[]') FROM commitment m JOIN unit u ON u.id = m.unit_id WHERE m.suggestion_id = s.id AND m.closed_on IS NULL)`

const lastReply = Prisma.sql`SELECT p.answer_letter, p.answer_meaning, p.corrected_letter, p.corrected_meaning, p.delegate_agrees, p.office_agrees,
    coalesce(nullif(p.summary, ''), p.body) AS body, p.publicity FROM assignment a JOIN reply p ON p.assignment_id = a.id
  WHERE a.suggestion_id = s.id AND p.signed_at IS NOT NULL ORDER BY p.round DESC, p.signed_at DESC LIMIT 1`

function seen({ actor }: Reading, { one: row, likeness, reasons }: Alike<Row>): LikeSuggestion {
  const leads = mandatesOf(actor).includes(row.leadDelegateId)
  const isClosed = (row.isPrivate || row.replyIsPrivate) && !row.opens
  const answer =
    row.body === null
      ? null
      : {
          letter: row.letter,
          meaning: row.meaning,
          standing: classStanding(row),
          sentence: isClosed ? '' : concealedIn(inOneSentence(row.body), row.conceal ?? []),
        }
  return {
    id: row.id,
    numberText: row.numberText,
    title: row.title,
    year: row.year,
    lead: row.isPrivate && !row.opens ? null : row.lead,
    status: row.status,
    answer,
    promises: isClosed ? [] : row.promises.map(({ closedOn: _, ...promise }) => promise),
    coSigning: coSigningOf(row.status, { leads }),
    canFollowUp: canBeFollowedUp({ status: row.status, commitments: row.promises as never }),
    opens: row.opens,
    linked: row.linked,
    likeness,
    reasons,
  }
}
