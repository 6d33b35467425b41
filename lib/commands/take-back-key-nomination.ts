import { holds } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { ensurePending } from '@/lib/domain/key-suggestion/nomination'
import { keyPolicy } from '@/lib/domain/key-suggestion/policy'
import { takingBackSchema } from '@/lib/schemas/key-suggestion'
import { recordEvent } from '@/lib/store/events'
import { lockNomination, saveTakenBack } from '@/lib/store/key-nominations'
import { command, perPerson } from './command'

export const takeBackKeyNomination = command({
  name: 'take-back-key-nomination',
  input: takingBackSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { nominationId, reason }) => {
    const nomination = await lockNomination(tx, nominationId)
    authorize(actor, keyPolicy.takeBack, nomination)
    ensurePending(nomination)

    await saveTakenBack(tx, nominationId, reason, { moment, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'key.taken-back',
      subjectId: nominationId,
      suggestionId: nomination.suggestionId,
      at: moment.now,
      role: holds(actor, 'DELEGATE_OFFICE') ? 'DELEGATE_OFFICE' : 'COMMITTEE_LEADER',
      data: { reason },
    })
    return { suggestionId: nomination.suggestionId }
  },
})
