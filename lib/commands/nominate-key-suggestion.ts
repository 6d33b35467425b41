import { holds } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { ensureCanNominate, keyStateOf } from '@/lib/domain/key-suggestion/nomination'
import { keyPolicy } from '@/lib/domain/key-suggestion/policy'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { nominationSchema } from '@/lib/schemas/key-suggestion'
import { recordEvent } from '@/lib/store/events'
import { addNomination, readOpenNomination } from '@/lib/store/key-nominations'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** Only a proposal: the directors' meeting fixes it [SD 14]. */
export const nominateKeySuggestion = command({
  name: 'nominate-key-suggestion',
  input: nominationSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, grounds, reason, proposer }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.view, suggestion)
    authorize(actor, keyPolicy.nominate, suggestion)
    const standing = await readOpenNomination(tx, suggestionId)
    const outcome = standing && (standing.outcome === 'FIXED' ? ('FIXED' as const) : null)
    ensureCanNominate(suggestion.status, keyStateOf(standing && { outcome, revokedOn: null }))

    const made = { congressId: suggestion.congressId, suggestionId, grounds, reason, proposer }
    const nominationId = await addNomination(tx, made, { moment, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'key.nominated',
      subjectId: nominationId,
      suggestionId,
      at: moment.now,
      role: holds(actor, 'DELEGATE_OFFICE') ? 'DELEGATE_OFFICE' : 'COMMITTEE_LEADER',
      data: { grounds, reason, proposer },
    })
    return { suggestionId, nominationId }
  },
})
