import { authorize } from '@/lib/domain/access/policy'
import { ensureCanLink } from '@/lib/domain/likeness/link'
import { linkPolicy } from '@/lib/domain/likeness/policy'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { linkSchema } from '@/lib/schemas/link'
import { recordEvent } from '@/lib/store/events'
import { isKeptPrivate, readPromise, saveLink } from '@/lib/store/links'
import { lockSuggestion, readSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** The delegate says what he follows up or goes on with; the office, what says the same again. */
export const linkSuggestion = command({
  name: 'link-suggestion',
  input: linkSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, earlierId, kind, commitmentId = null, reason }) => {
    const from = await lockSuggestion(tx, suggestionId)
    authorize(actor, kind === 'REPEATED' ? linkPolicy.markRepeated : linkPolicy.link, from)
    const to = await readSuggestion(tx, earlierId)
    const link = { kind, commitmentId, reason }
    const seesPromises = suggestionPolicy.view(actor, to) || !(await isKeptPrivate(tx, earlierId))
    ensureCanLink(from, to, link, { seesPromises })

    await saveLink(tx, from, earlierId, link, { at: moment.now, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'suggestion.linked',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: kind === 'REPEATED' ? 'DELEGATE_OFFICE' : 'DELEGATE',
      data: {
        link: kind,
        earlierId,
        earlier: to.title,
        commitmentId,
        reason: reason || (await readPromise(tx, commitmentId)),
      },
    })
    return { suggestionId, earlierId, kind }
  },
})
