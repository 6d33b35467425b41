import { authorize } from '@/lib/domain/access/policy'
import { isStillWritten } from '@/lib/domain/likeness/link'
import { linkPolicy } from '@/lib/domain/likeness/policy'
import { Refusal } from '@/lib/domain/refusal'
import { unlinkSchema } from '@/lib/schemas/link'
import { recordEvent } from '@/lib/store/events'
import { readLinkKind, removeLink } from '@/lib/store/links'
import { lockSuggestion, readSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** Taken back by whoever may set it, as long as he may. */
export const unlinkSuggestion = command({
  name: 'unlink-suggestion',
  input: unlinkSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, earlierId }) => {
    const from = await lockSuggestion(tx, suggestionId)
    const kind = await readLinkKind(tx, suggestionId, earlierId)
    authorize(actor, kind === 'REPEATED' ? linkPolicy.markRepeated : linkPolicy.link, from)
    if (kind !== 'REPEATED' && !isStillWritten(from)) throw new Refusal('move-not-open')

    const { title } = await readSuggestion(tx, earlierId)
    await removeLink(tx, suggestionId, earlierId)
    await recordEvent(tx, actor, {
      type: 'suggestion.unlinked',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: kind === 'REPEATED' ? 'DELEGATE_OFFICE' : 'DELEGATE',
      data: { link: kind, earlierId, earlier: title },
    })
    return { suggestionId, earlierId }
  },
})
