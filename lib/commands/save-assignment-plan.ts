import { authorize } from '@/lib/domain/access/policy'
import { assignedTogether } from '@/lib/domain/merging/case-group'
import { changePlan } from '@/lib/domain/planning/plan'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { suggestionWorkflow } from '@/lib/domain/suggestion/workflow'
import { ensureOpen } from '@/lib/domain/workflow'
import { planSchema } from '@/lib/schemas/planning'
import { planOf, readPlans, type StoredPlan, savePlans } from '@/lib/store/assignment-plans'
import { lockTogether } from '@/lib/store/case-groups'
import { type NewEvent, recordEvents } from '@/lib/store/events'
import { readUnitsToAssign } from '@/lib/store/units'
import { command, perPerson } from './command'

type Kept = { readonly suggestionId: string; readonly plan: StoredPlan }
/** The plan of the one that was chosen for, and of those handled together with it. */
type Answer = { readonly isKept: boolean; readonly plan: StoredPlan; readonly together: readonly Kept[] }

/** Kept as it is chosen, for all that are handled together. Who chose by an older plan is answered with the present one. */
export const saveAssignmentPlan = command({
  name: 'save-assignment-plan',
  input: planSchema,
  limit: perPerson(6000, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, version, units }): Promise<Answer> => {
    const group = await lockTogether(tx, [suggestionId])
    for (const one of group) authorize(actor, suggestionPolicy.assign, one)
    const together = assignedTogether(group, suggestionId)
    for (const { status } of together) ensureOpen(suggestionWorkflow, status, 'assign')
    const inForce = await readUnitsToAssign(
      tx,
      units.map(({ unitId }) => unitId),
      moment.today,
    )
    const plans = await readPlans(
      tx,
      together.map(({ id }) => id),
    )
    const present = planOf(plans, suggestionId)
    const chosen = units.map((unit) => ({ ...unit, part: unit.part || null }))
    const { isKept, plan } = changePlan(present, version, chosen)
    if (!isKept) return { isKept, plan: present, together: [] }

    const told = chosen.map(({ role }, place) => ({ name: inForce[place]?.name ?? '', role }))
    const kept = together.map(({ id }) => ({
      suggestionId: id,
      plan: { units: chosen, version: planOf(plans, id).version + 1, by: actor.name },
    }))
    await savePlans(tx, kept, { congressId: actor.congress.id, personId: actor.personId, name: actor.name }, moment)
    await recordEvents(
      tx,
      actor,
      together.map(({ id }) => planned(id, told, moment.now)),
    )
    return {
      isKept,
      plan: { ...plan, by: actor.name },
      together: kept.filter((one) => one.suggestionId !== suggestionId),
    }
  },
})

const planned = (suggestionId: string, units: { name: string; role: string }[], at: Date): NewEvent => ({
  type: 'suggestion.planned',
  subjectId: suggestionId,
  suggestionId,
  at,
  role: 'DELEGATE_OFFICE',
  data: { units },
})
