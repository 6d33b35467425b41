import type { Actor } from '@/lib/domain/access/actor'
import type { Moment } from '@/lib/domain/moment'
import type { PublishingMoment } from '@/lib/domain/publication/embargo'
import type { Published } from '@/lib/domain/publication/published'
import type { Publishable } from '@/lib/domain/publication/steps'
import { recordEvent } from './events'
import type { PublicationGround, ReplyGroundOfPublication } from './publication-ground'
import { addPublication } from './publications'
import type { Tx } from './tx'

export type ToPublish = {
  readonly ground: PublicationGround
  readonly reply: ReplyGroundOfPublication | null
  readonly publishable: Publishable
  readonly published: Published
  readonly when: PublishingMoment
}

/** Kept for ever as it was published, and told to those whom it concerns; its hash stands in the log as well. */
export async function publishVersion(
  tx: Tx,
  actor: Actor,
  { ground, reply, publishable, published, when }: ToPublish,
  moment: Moment,
) {
  const { suggestionId, congressId, isSecret } = ground
  const replyId = reply?.replyId ?? null
  const [last] = (reply ?? ground).versions
  const version = { version: (last?.version ?? 0) + 1, extent: publishable.extent ?? 'NONE', namesSigners: !isSecret }
  const what = { congressId, suggestionId, replyId, published, moment: when, ...version }
  const hash = await addPublication(tx, what, { moment, personId: actor.personId })
  await recordEvent(tx, actor, {
    type: reply ? 'reply.published' : 'suggestion.published',
    subjectId: replyId ?? suggestionId,
    suggestionId,
    at: moment.now,
    role: 'DELEGATE_OFFICE',
    data: { ...(reply ? { unit: reply.unit } : {}), extent: version.extent, publishOn: when.on, hash },
  })
}
