import { authorize } from '@/lib/domain/access/policy'
import { Refusal } from '@/lib/domain/refusal'
import { routingPolicy } from '@/lib/domain/routing/policy'
import { ensureCanSwitchOn } from '@/lib/domain/routing/switching'
import { ofOneRuleVersion } from '@/lib/schemas/routing'
import { recordEvent } from '@/lib/store/events'
import { readUnitBook } from '@/lib/store/routing-history'
import { lockRule, switchRule } from '@/lib/store/routing-rules'
import { command, perPerson } from './command'

export const switchOnRoutingRule = command({
  name: 'switch-on-routing-rule',
  input: ofOneRuleVersion,
  limit: perPerson(240, 'hour'),
  run: async ({ tx, actor, moment }, { ruleId, version }) => {
    authorize(actor, routingPolicy.change, null)
    const rule = await lockRule(tx, ruleId)
    if (rule.version !== version) throw new Refusal('stale-version')
    ensureCanSwitchOn(rule, await readUnitBook(tx, moment.today))

    await switchRule(tx, ruleId, true, { at: moment.now, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'routing.switched-on',
      subjectId: ruleId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { version },
    })
    return { ruleId }
  },
})
