import { authorize } from '@/lib/domain/access/policy'
import { dueOn } from '@/lib/domain/deadlines/due'
import { requiredLimit } from '@/lib/domain/deadlines/rules'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { isOver } from '@/lib/domain/suggestion/workflow'
import { ensurePlan, ensurePlanVersion } from '@/lib/domain/supervision/plan'
import { keySupervisionPolicy, supervisingRole } from '@/lib/domain/supervision/policy'
import { ensureRunning } from '@/lib/domain/supervision/supervision'
import { planSchema } from '@/lib/schemas/supervision'
import { readRules } from '@/lib/store/calendar'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { addPlan, superviseOf } from '@/lib/store/supervision'
import { command, perPerson } from './command'

/** 督办方案: a version in the place of the one before; its checkpoints stand on the ledger from now on. */
export const adoptSupervisionPlan = command({
  name: 'adopt-supervision-plan',
  input: planSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, version: seen, ...plan }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.view, suggestion)
    const one = await superviseOf(tx, suggestion)
    authorize(actor, keySupervisionPolicy.plan, one)

    ensureRunning(one.supervision)
    if (isOver(suggestion.status)) throw new Refusal('key-not-now')
    ensurePlanVersion(one, seen)
    if (seen > 0 && plan.reason === '') throw new Refusal('plan-reason-missing')
    const rules = await readRules(tx)
    const limit = requiredLimit(rules, 'checkpoint', moment.today)
    ensurePlan(one, plan.checkpoints, moment.today, (from) => dueOn(limit, from, rules.calendar).day)

    const by = { moment, personId: actor.personId }
    const version = await addPlan(tx, one, plan, by)
    await recordEvent(tx, actor, {
      type: 'supervision.plan-adopted',
      subjectId: one.supervision.nominationId,
      suggestionId,
      at: moment.now,
      role: supervisingRole(actor),
      data: {
        ...{ version, count: plan.checkpoints.length, goal: plan.goal, reason: plan.reason },
        personIds: one.supervision.heads.map(({ personId }) => personId),
      },
    })
    return { suggestionId, version }
  },
})
