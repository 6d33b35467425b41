import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { ReplyGround } from '@/lib/domain/publication/extent'
import { publicationPolicy } from '@/lib/domain/publication/policy'
import type { Published } from '@/lib/domain/publication/published'
import {
  type PublicationState,
  type PublicationStep,
  type Publishable,
  publicationState,
  stepsMissing,
} from '@/lib/domain/publication/steps'
import { Refusal } from '@/lib/domain/refusal'
import type { Publicity } from '@/lib/domain/reply/publicity'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { mayDecidePublicity } from '@/lib/domain/suggestion/publicity'
import type { KeptVersion, ReplyGroundOfPublication } from '@/lib/store/publication-ground'
import { readSuggestion } from '@/lib/store/suggestions'
import { open, type Tx } from '@/lib/store/tx'
import { composePublished } from './compose-published'
import type { Query } from './query'
import { type ReadPublishables, readPublishables } from './read-publishables'

export type ReplyDecisionEntry = {
  readonly id: string
  readonly replyId: string
  readonly proposed: Publicity | null
  readonly publicity: Publicity
  readonly ground: ReplyGround
  readonly reason: string
  readonly decidedOn: LocalDate
  readonly by: string
}

export type PublicationSubject = {
  /** 'suggestion', or the id of the reply: as it stands in the address */
  readonly subject: string
  readonly reply: ReplyGroundOfPublication | null
  readonly publishable: Publishable
  readonly state: PublicationState
  readonly steps: readonly PublicationStep[]
  readonly versions: readonly KeptVersion[]
  readonly decisions: readonly ReplyDecisionEntry[]
  /** as the public would read it; null before everything was looked over */
  readonly preview: Published | null
}

export type PublicationView = {
  readonly id: string
  readonly title: string
  readonly numberText: string | null
  /** it may be published; of what was withdrawn, split or taken back only what is out can be taken out */
  readonly isOpen: boolean
  readonly subjects: readonly PublicationSubject[]
}

/** For the office: how the suggestion and each signed reply stand on their way to the public. */
export const getPublication: Query<string, PublicationView> = async ({ tx, actor, moment }, id) => {
  const suggestion = await readSuggestion(tx, id)
  authorize(actor, suggestionPolicy.view, suggestion)
  authorize(actor, publicationPolicy.view, suggestion)
  const read = await readPublishables(tx, suggestion)
  const isOpen = mayDecidePublicity(actor, suggestion)
  const wasOut = [read.ground, ...read.ground.replies].some(({ versions }) => versions.length > 0)
  if (!wasOut) authorize(actor, mayDecidePublicity, suggestion)
  const decisions = await readDecisions(tx, id)
  const viewed = (publishable: Publishable, reply: ReplyGroundOfPublication | null): PublicationSubject => ({
    subject: reply?.replyId ?? 'suggestion',
    reply,
    publishable,
    state: publicationState(publishable, moment.now),
    steps: isOpen ? stepsMissing(publishable) : [],
    versions: (reply ?? read.ground).versions,
    decisions: decisions.filter(({ replyId }) => replyId === reply?.replyId),
    preview: previewOf(read, publishable, reply),
  })
  const { title, numberText } = suggestion
  const replies = read.replies.map(({ reply, publishable }) => viewed(publishable, reply))
  return { id, title, numberText, isOpen, subjects: [viewed(read.suggestion, null), ...replies] }
}

function previewOf(read: ReadPublishables, one: Publishable, reply: ReplyGroundOfPublication | null): Published | null {
  const isShown = one.toRedact.length === 0 && one.extent !== null && one.extent !== 'NONE'
  return isShown ? composePublished(read, { replyId: reply?.replyId ?? null, summary: '' }) : null
}

/** One of them, for its forms. */
export const getPublicationSubject: Query<
  { readonly suggestionId: string; readonly subject: string },
  PublicationView & { readonly chosen: PublicationSubject }
> = async (reading, { suggestionId, subject }) => {
  const view = await getPublication(reading, suggestionId)
  const chosen = view.subjects.find((one) => one.subject === subject)
  if (!chosen) throw new Refusal('not-found')
  return { ...view, chosen }
}

const readDecisions = (tx: Tx, suggestionId: string): Promise<ReplyDecisionEntry[]> =>
  open(tx).$queryRaw<ReplyDecisionEntry[]>`
    SELECT q.id, q.reply_id AS "replyId", q.proposed, q.publicity, q.ground, q.reason, q.decided_on::text AS "decidedOn", b.name AS by
      FROM reply_publicity_decision q JOIN reply p ON p.id = q.reply_id JOIN assignment a ON a.id = p.assignment_id JOIN person b ON b.id = q.decided_by_id
     WHERE a.suggestion_id = ${suggestionId}::uuid ORDER BY q.decided_at DESC, q.id DESC`
