import { authorize } from '@/lib/domain/access/policy'
import { routingPolicy } from '@/lib/domain/routing/policy'
import { tryRule } from '@/lib/domain/routing/try-rule'
import { ofOneRule } from '@/lib/schemas/routing'
import { recordEvent } from '@/lib/store/events'
import { readHandled, readUnitBook } from '@/lib/store/routing-history'
import { keepTrial, lockRule } from '@/lib/store/routing-rules'
import { command, perPerson } from './command'

/** What it would have proposed for the suggestions of the past; only counted here, the page lists them. */
export const tryRoutingRule = command({
  name: 'try-routing-rule',
  input: ofOneRule,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { ruleId }) => {
    authorize(actor, routingPolicy.change, null)
    const rule = await lockRule(tx, ruleId)
    const trial = tryRule(rule, await readHandled(tx), await readUnitBook(tx, moment.today))
    const count = { looked: trial.looked, hits: trial.hits.length, misses: trial.misses.length, on: moment.today }

    await keepTrial(tx, rule, count, moment.now)
    await recordEvent(tx, actor, {
      type: 'routing.tried',
      subjectId: ruleId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { version: rule.version, ...count },
    })
    return { ruleId, ...count }
  },
})
