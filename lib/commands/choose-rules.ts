import { authorize } from '@/lib/domain/access/policy'
import { chooseRules as choose, listOn } from '@/lib/domain/deadlines/rule-decisions'
import { rulePolicy } from '@/lib/domain/deadlines/rule-policy'
import { ruleChoiceSchema } from '@/lib/schemas/rules'
import { readRuleBook } from '@/lib/store/calendar'
import { recordEvent } from '@/lib/store/events'
import { addRuleChoice, lockRules } from '@/lib/store/rule-decisions'
import { command, perPerson } from './command'

export const chooseRules = command({
  name: 'choose-rules',
  input: ruleChoiceSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { reason, ...choice }) => {
    authorize(actor, rulePolicy.choose, null)
    const congressId = actor.congress.id
    await lockRules(tx, congressId)
    const { decisions, rules } = await readRuleBook(tx)
    choose(decisions, choice, moment.today, rules.calendar)

    await addRuleChoice(tx, choice, { congressId, personId: actor.personId, reason, moment })
    await recordEvent(tx, actor, {
      type: 'rules.chosen',
      subjectId: congressId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: {
        list: choice.jurisdiction,
        before: listOn(decisions, choice.effectiveFrom),
        from: choice.effectiveFrom,
        reason,
      },
    })
    return { jurisdiction: choice.jurisdiction }
  },
})
