import { ensureFilesKeepNames } from '@/lib/documents/attachments/going-out'
import { authorize } from '@/lib/domain/access/policy'
import { publishingMoment } from '@/lib/domain/publication/embargo'
import { publicationPolicy } from '@/lib/domain/publication/policy'
import { ensurePublishable } from '@/lib/domain/publication/steps'
import { ensureSummary } from '@/lib/domain/publication/summary'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { mayDecidePublicity } from '@/lib/domain/suggestion/publicity'
import { composePublished, filesOut } from '@/lib/queries/compose-published'
import { readPublishables } from '@/lib/queries/read-publishables'
import { publishSchema } from '@/lib/schemas/publication'
import { publishVersion } from '@/lib/store/publish'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** 公开: a suggestion, or one reply to it, at once or from a moment on. */
export const publish = command({
  name: 'publish',
  input: publishSchema,
  limit: perPerson(300, 'hour'),
  patience: 60,
  run: async ({ tx, actor, moment }, { suggestionId, replyId, summary = '', ...asked }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.view, suggestion)
    authorize(actor, mayDecidePublicity, suggestion)
    authorize(actor, publicationPolicy.publish, suggestion)
    const read = await readPublishables(tx, suggestion)
    const found = replyId ? read.replies.find(({ reply }) => reply.replyId === replyId) : undefined
    if (replyId && !found) throw new Refusal('not-found')
    const publishable = found?.publishable ?? read.suggestion

    ensurePublishable(publishable)
    const when = publishingMoment(asked, moment, actor.congress.timeZone)
    const published = composePublished(read, { replyId: replyId ?? null, summary })
    if (!published) throw new Refusal('not-found')
    ensureSummary(published, summary)
    await ensureFilesKeepNames(tx, suggestion, filesOut(read, published))

    await publishVersion(
      tx,
      actor,
      { ground: read.ground, reply: found?.reply ?? null, publishable, published, when },
      moment,
    )
    return { suggestionId, publishOn: when.on }
  },
})
