import { authorize } from '@/lib/domain/access/policy'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { keySupervisionPolicy, supervisingRole } from '@/lib/domain/supervision/policy'
import { ensureRunning } from '@/lib/domain/supervision/supervision'
import { opinionGivingSchema } from '@/lib/schemas/supervision'
import { giveOpinion } from '@/lib/store/give-supervision-opinion'
import { lockSuggestion } from '@/lib/store/suggestions'
import { superviseOf } from '@/lib/store/supervision'
import { command, perPerson } from './command'

/** 督办意见 without a visit: what one unit is to put right, by when. */
export const giveSupervisionOpinion = command({
  name: 'give-supervision-opinion',
  input: opinionGivingSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, ...demand }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.view, suggestion)
    const one = await superviseOf(tx, suggestion)
    authorize(actor, keySupervisionPolicy.opine, one)

    ensureRunning(one.supervision)

    const from = { visitId: null, role: supervisingRole(actor) }
    return { suggestionId, opinionId: await giveOpinion({ tx, actor, moment }, one, demand, from) }
  },
})
