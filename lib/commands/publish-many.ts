import { ensureFilesKeepNames } from '@/lib/documents/attachments/going-out'
import { authorize } from '@/lib/domain/access/policy'
import { type PublishingMoment, publishingMoment } from '@/lib/domain/publication/embargo'
import { publicationPolicy } from '@/lib/domain/publication/policy'
import { ensurePublishable } from '@/lib/domain/publication/steps'
import { ensureSummary } from '@/lib/domain/publication/summary'
import { Refusal, type RefusalCode } from '@/lib/domain/refusal'
import { mayDecidePublicity } from '@/lib/domain/suggestion/publicity'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { composePublished, filesOut } from '@/lib/queries/compose-published'
import { type ReadPublishables, readPublishables } from '@/lib/queries/read-publishables'
import { publishManySchema } from '@/lib/schemas/publication'
import { suggestionsOfReplies } from '@/lib/store/publications'
import { publishVersion } from '@/lib/store/publish'
import { lockSuggestions } from '@/lib/store/suggestions'
import { type Context, command, perPerson } from './command'

type Outcome = {
  readonly replyId: string
  readonly refusal: RefusalCode | null
  readonly facts: Readonly<Record<string, string | number>>
}

/** Many replies for one day, each with its suggestion where that is not out: what is not ready is named and keeps none of the others back. */
export const publishMany = command({
  name: 'publish-many',
  input: publishManySchema,
  limit: perPerson(60, 'hour'),
  patience: 60,
  run: async (context, { replyIds, ...asked }): Promise<{ outcomes: Outcome[]; publishOn: string }> => {
    const { tx, actor, moment } = context
    const chosen = [...new Set<string>(replyIds)]
    authorize(actor, publicationPolicy.publish, null)
    const when = publishingMoment(asked, moment, actor.congress.timeZone)
    const suggestionOf = await suggestionsOfReplies(tx, chosen)
    const suggestions = await lockSuggestions(tx, [...new Set(suggestionOf.values())])
    for (const suggestion of suggestions) authorize(actor, mayDecidePublicity, suggestion)

    const outcomes: Outcome[] = []
    for (const suggestion of suggestions) {
      const ofIt = chosen.filter((replyId) => suggestionOf.get(replyId) === suggestion.id)
      for (const replyId of ofIt) outcomes.push(await publishWithSuggestion(context, suggestion, replyId, when))
    }
    return { outcomes, publishOn: when.on }
  },
})

async function publishWithSuggestion(
  context: Context,
  suggestion: Suggestion,
  replyId: string,
  when: PublishingMoment,
): Promise<Outcome> {
  const { tx, actor, moment } = context
  const read = await readPublishables(tx, suggestion)
  const isFirst = read.suggestion.standing === null
  try {
    const versions = [...(isFirst ? [versionOf(read, null)] : []), versionOf(read, replyId)]
    for (const { published } of versions) await ensureFilesKeepNames(tx, suggestion, filesOut(read, published))
    for (const version of versions) await publishVersion(tx, actor, { ground: read.ground, when, ...version }, moment)
    return { replyId, refusal: null, facts: {} }
  } catch (error) {
    if (error instanceof Refusal) return { replyId, refusal: error.code, facts: error.facts }
    throw error
  }
}

/** Checked whole before a word is written, so that a refused row leaves nothing. */
function versionOf(read: ReadPublishables, replyId: string | null) {
  const found = read.replies.find(({ reply }) => reply.replyId === replyId)
  if (replyId && !found) throw new Refusal('not-found')
  const publishable = found ? { ...found.publishable, suggestionStands: true } : read.suggestion
  ensurePublishable(publishable)
  const published = composePublished(read, { replyId, summary: '' })
  if (!published) throw new Refusal('not-found')
  ensureSummary(published, '')
  return { reply: found?.reply ?? null, publishable, published }
}
