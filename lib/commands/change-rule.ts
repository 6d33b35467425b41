import { authorize } from '@/lib/domain/access/policy'
import { limitInForce } from '@/lib/domain/deadlines/limits'
import { changeRule as change } from '@/lib/domain/deadlines/rule-decisions'
import { rulePolicy } from '@/lib/domain/deadlines/rule-policy'
import { ruleChangeSchema } from '@/lib/schemas/rules'
import { readRuleBook } from '@/lib/store/calendar'
import { recordEvent } from '@/lib/store/events'
import { addRuleChange, lockRules } from '@/lib/store/rule-decisions'
import { command, perPerson } from './command'

export const changeRule = command({
  name: 'change-rule',
  input: ruleChangeSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { by, count, reason, ...rest }) => {
    authorize(actor, rulePolicy.change, null)
    const congressId = actor.congress.id
    await lockRules(tx, congressId)
    const { decisions, rules } = await readRuleBook(tx)
    const changed = { ...rest, count: by === 'OWN' && count !== undefined ? count : null }
    change(decisions, changed, moment.today, rules.calendar)

    await addRuleChange(tx, changed, { congressId, personId: actor.personId, reason, moment })
    const { purpose, effectiveFrom: from } = changed
    const before = limitInForce(rules.limits, purpose, from)
    await recordEvent(tx, actor, {
      type: 'rules.changed',
      subjectId: congressId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: {
        purpose,
        from,
        reason,
        count: changed.count,
        unit: changed.unit,
        rest: changed.whenLastDayRests,
        before: before
          ? { count: before.count, unit: before.unit, rest: before.whenLastDayRests, basis: before.basis }
          : null,
      },
    })
    return { purpose }
  },
})
