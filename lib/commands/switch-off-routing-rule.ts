import { authorize } from '@/lib/domain/access/policy'
import { routingPolicy } from '@/lib/domain/routing/policy'
import { ensureCanSwitchOff } from '@/lib/domain/routing/switching'
import { ofOneRule } from '@/lib/schemas/routing'
import { recordEvent } from '@/lib/store/events'
import { lockRule, switchRule } from '@/lib/store/routing-rules'
import { command, perPerson } from './command'

export const switchOffRoutingRule = command({
  name: 'switch-off-routing-rule',
  input: ofOneRule,
  limit: perPerson(240, 'hour'),
  run: async ({ tx, actor, moment }, { ruleId }) => {
    authorize(actor, routingPolicy.change, null)
    const rule = await lockRule(tx, ruleId)
    ensureCanSwitchOff(rule)

    await switchRule(tx, ruleId, false, { at: moment.now, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'routing.switched-off',
      subjectId: ruleId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { version: rule.version },
    })
    return { ruleId }
  },
})
