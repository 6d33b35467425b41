import { authorize } from '@/lib/domain/access/policy'
import { Refusal } from '@/lib/domain/refusal'
import { routingPolicy } from '@/lib/domain/routing/policy'
import { saveRuleSchema } from '@/lib/schemas/routing'
import { recordEvent } from '@/lib/store/events'
import { addRule, changeRule, lockRule } from '@/lib/store/routing-rules'
import { readUnitsInForce } from '@/lib/store/units'
import { command, perPerson } from './command'

/** A rule is written down switched off: it has yet to be tried on the past. */
export const saveRoutingRule = command({
  name: 'save-routing-rule',
  input: saveRuleSchema,
  limit: perPerson(240, 'hour'),
  run: async ({ tx, actor, moment }, { ruleId, version, ...rule }) => {
    authorize(actor, routingPolicy.change, null)
    if (rule.unitId) await readUnitsInForce(tx, [rule.unitId], moment.today)
    const act = { at: moment.now, personId: actor.personId }

    const before = ruleId ? await lockRule(tx, ruleId) : null
    if (before && before.version !== version) throw new Refusal('stale-version')
    const id = before?.id ?? (await addRule(tx, actor.congress.id, rule, act))
    const saved = before ? await changeRule(tx, id, rule, act) : 1
    await recordEvent(tx, actor, {
      type: 'routing.saved',
      subjectId: id,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { version: saved, condition: rule.condition, words: rule.words, unitId: rule.unitId, duty: rule.duty },
    })
    return { ruleId: id, version: saved }
  },
})
