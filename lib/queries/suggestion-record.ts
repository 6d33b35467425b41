import type { Actor } from '@/lib/domain/access/actor'
import type { PauseGround } from '@/lib/domain/deadlines/facts'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { MandateEndGround } from '@/lib/domain/delegate/mandate'
import type { EventType } from '@/lib/domain/events'
import type { LinkKind } from '@/lib/domain/likeness/link'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import type { Publicity } from '@/lib/domain/reply/publicity'
import type { Period } from '@/lib/domain/suggestion/drafting'
import type { FormFields } from '@/lib/domain/suggestion/form-fields'
import type { CoSigner, PublicityWish } from '@/lib/domain/suggestion/suggestion'
import { inGridOrder } from '@/lib/store/towns'
import { Prisma } from '@/prisma/generated/client'
import type { AssistWork } from './assist-work'
import type { ClassRecord } from './class-history'
import { type CommitmentState, commitmentState, standingClaim } from './commitment-conditions'
import type { ContactEntry, DisputeEntry, WaiverEntry } from './contact-entries'
import { type EnteredBy, enteredBy } from './entry-of'
import { lastDecision, type PublicityEntry } from './get-publicity'
import { handlersOf } from './handlers-of'
import { type KeyView, keyOf } from './key-view'
import type { NoticeRow } from './list-chasing-notices'
import { type LookView, lookOf } from './look-of'
import { raisedYears } from './raised-years'
import { type RatingEntry, ratingsOf } from './ratings-of'
import type { AnswerRow } from './reply-answers'
import { type Concealing, coSignersNamed, wordsToConceal } from './secrecy'
import { noticesOn } from './suggestion-notices'

export type ExtensionEntry = {
  id: string
  askedOn: LocalDate
  reason: string
  requestedDueOn: LocalDate
  decision: 'CONSENTED' | 'REFUSED' | null
  decisionReason: string | null
  decidedOn: LocalDate | null
  grantedDueOn: LocalDate | null
}
export type StoodEntry = {
  id: string
  askedOn: LocalDate
  ground: PauseGround
  reason: string
  agreedWith: string
  requestedFrom: LocalDate
  decision: 'CONSENTED' | 'REFUSED' | 'LAPSED' | null
  decisionReason: string | null
  from: LocalDate | null
  until: LocalDate | null
  endReason: string | null
}
export type ReplyEntry = ClassRecord & {
  id: string
  round: number
  body: string
  summary: string
  answers: AnswerRow[]
  letter: string | null
  meaning: AnswerMeaning | null
  publicity: Publicity | null
  publicityReason: string | null
  documentNumber: string | null
  signedOn: LocalDate | null
  /** as it was called on that day */
  unit: string
  signer: string | null
  /** kinds of findings that stood open when the head signed, with a space between; null for whoever is not told */
  foundAtSigning: string | null
  /** of a draft that the head has handed back */
  returnReason: string | null
  deliveries: { delegateId: string; openedAt: string | null }[]
}
export type CommitmentEntry = {
  id: string
  unit: string
  text: string
  dueOn: LocalDate
  closedOn: LocalDate | null
  state: CommitmentState
}
export type EventEntry = {
  id: string
  type: EventType
  subjectId: string
  by: string | null
  at: string
  data: Record<string, unknown>
}

/** A link to or from another suggestion, with as much of the other as whoever sees this one may know. */
export type LinkEntry = {
  direction: 'from' | 'to'
  kind: LinkKind
  reason: string
  promise: string | null
  otherId: string
  otherLeadId: string
  numberText: string | null
  title: string
  year: number
}

/** What stands on the paper beside the facts that decide: read for the page only. */
export type SuggestionRecord = FormFields &
  Concealing & {
    secrecyReason: string
    pausedSince: LocalDate | null
    entered: EnteredBy | null
    situation: string
    analysis: string
    asks: string[]
    publicityWish: PublicityWish
    /** what the office decided otherwise, and its last decision */
    publicityDecided: PublicityWish | null
    publicityDecision: PublicityEntry | null
    contactWish: boolean
    wishedUnit: string | null
    period: Period
    term: number
    session: number
    category: string | null
    /** by name; none: the whole district. Null where the congress keeps no list of towns */
    towns: string[] | null
    lead: { name: string; delegation: string | null }
    /** whoever led it is a delegate no longer, and who acts in his place */
    leadLeft: { on: LocalDate; ground: MandateEndGround; acting: string | null } | null
    bill: { number: string | null; decision: string | null; decidedOn: LocalDate | null } | null
    look: LookView | null
    keyNomination: KeyView | null
    coSignersNamed: { name: string; delegation: string | null; state: CoSigner['state']; byPaper: boolean }[]
    handlers: {
      id: string
      pausedSince: LocalDate | null
      part: string | null
      /** who had this part before, and until when */
      formerly: { name: string; until: LocalDate }[]
      contacts: ContactEntry[]
      work: AssistWork
      claims: DisputeEntry[]
      waivers: WaiverEntry[]
      extensions: ExtensionEntry[]
      pauses: StoodEntry[]
      replies: ReplyEntry[]
    }[]
    ratings: RatingEntry[]
    commitments: CommitmentEntry[]
    links: LinkEntry[]
    /** in which it and what it is marked as repeating were raised; empty where it repeats nothing */
    raisedYears: number[]
    /** those that whoever looks may see, the newest first */
    notices: NoticeRow[]
    events: EventEntry[]
  }

/** One round trip; drafts saved every few seconds stay in the log and out of the story. */
export const recordOf = (id: string, actor: Actor): Prisma.Sql => Prisma.sql`
  SELECT ${wordsToConceal(actor)} AS conceal, s.secrecy_reason AS "secrecyReason", s.paused_since::text AS "pausedSince", s.situation, s.analysis, s.publicity_wish AS "publicityWish", s.publicity AS "publicityDecided", ${lastDecision} AS "publicityDecision", s.contact_wish AS "contactWish", ${formFields}, ${enteredBy} AS entered, w.name AS "wishedUnit",
    s.period, t.number AS term, n.number AS session, c.name AS category,
    json_build_object('name', d.name, 'delegation', g.name) AS lead,
    CASE WHEN d.end_ground IS NOT NULL THEN json_build_object('on', d.mandate_to, 'ground', d.end_ground,
      'acting', (SELECT y.name FROM delegate y WHERE y.id = s.acting_delegate_id)) END AS "leadLeft",
    CASE WHEN s.origin = 'BILL_CONVERTED' THEN json_build_object('number', s.bill_number, 'decision', s.bill_decision, 'decidedOn', s.bill_decided_on) END AS bill,
    ARRAY(SELECT k.text FROM ask k WHERE k.suggestion_id = s.id ORDER BY k.ordinal) AS asks,
    ${townNames} AS towns, ${lookOf} AS look, ${keyOf} AS "keyNomination", ${coSignersNamed} AS "coSignersNamed", ${handlersOf} AS handlers, ${ratingsOf} AS ratings, ${commitments} AS commitments, ${links} AS links, ${raisedYears} AS "raisedYears", ${events} AS events, ${noticesOn(actor, id)} AS notices
  FROM suggestion s JOIN session n ON n.id = s.session_id JOIN term t ON t.id = n.term_id
    JOIN delegate d ON d.id = s.lead_delegate_id LEFT JOIN delegation g ON g.id = s.delegation_id
    LEFT JOIN category c ON c.id = s.category_id LEFT JOIN unit w ON w.id = s.wished_unit_id
  WHERE s.id = ${id}::uuid`

/** Of `suggestion s`, in the order of the grid. */
export const townNames = Prisma.sql`CASE WHEN EXISTS (SELECT FROM town) THEN
  ARRAY(SELECT w.name FROM town w WHERE w.id = ANY(s.town_ids) ORDER BY ${inGridOrder}) END`

/** Of `suggestion s`. */
export const formFields = Prisma.sql`s.place, s.came_about AS "cameAbout", s.raised_before AS "raisedBefore",
  s.no_reply_needed AS "noReplyNeeded", s.open_to_co_signers AS "openToCoSigners"`

const commitments = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', m.id, 'unit', u.name, 'text', m.text, 'dueOn', m.due_on,
    'closedOn', m.closed_on, 'state', ${commitmentState}) ORDER BY m.due_on, m.id), '[]') FROM commitment m JOIN unit u ON u.id = m.unit_id ${standingClaim} WHERE m.suggestion_id = s.id)`

/** Nothing is told of what is still written or was sent back; nor, of what others wrote of this one, once it was turned down or taken back. */
const links = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('direction', CASE WHEN l.from_id = s.id THEN 'from' ELSE 'to' END, 'kind', l.kind,
    'reason', l.reason, 'promise', m.text, 'otherId', x.id, 'otherLeadId', x.lead_delegate_id, 'numberText', x.number_text, 'title', x.title, 'year', y.year)
    ORDER BY l.id), '[]')
  FROM suggestion_link l JOIN suggestion x ON x.id = CASE WHEN l.from_id = s.id THEN l.to_id ELSE l.from_id END JOIN session y ON y.id = x.session_id
    LEFT JOIN commitment m ON m.id = l.commitment_id
  WHERE (l.from_id = s.id OR (l.to_id = s.id AND x.status NOT IN ('NOT_ACCEPTED', 'WITHDRAWN'))) AND x.status NOT IN ('DRAFT', 'CO_SIGNING'))`

const events = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', v.id, 'type', v.type, 'subjectId', v.subject_id,
    'by', v.actor_name, 'at', v.at, 'data', v.data) ORDER BY v.sequence), '[]')
  FROM event v WHERE v.suggestion_id = s.id AND v.type <> 'suggestion.draft-saved'
    AND NOT (v.type IN ('attachment.removed', 'attachment.restored') AND v.actor_role = 'DELEGATE'))`
