import type { Actor } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { ensureAnswerable, type Opinion } from '@/lib/domain/planning/opinion'
import { planningPolicy } from '@/lib/domain/planning/policy'
import { opinionSchema } from '@/lib/schemas/planning'
import { recordEvent } from '@/lib/store/events'
import { lockOpinion, saveOpinion } from '@/lib/store/pre-assignment'
import { readUnitsInForce } from '@/lib/store/units'
import { command, perPerson } from './command'

/** A unit, the delegate or the government office says what it thinks of the plan. */
export const answerPreAssignment = command({
  name: 'answer-pre-assignment',
  input: opinionSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { opinionId, answer, reason, proposedUnitId }) => {
    const opinion = await lockOpinion(tx, opinionId)
    authorize(actor, planningPolicy.answer, opinion)
    const proposed = answer === 'OTHER_UNIT' && proposedUnitId !== '' ? proposedUnitId : null
    const given = { answer, reason, proposedUnitId: proposed }
    ensureAnswerable(opinion, given, moment)
    const [unit] = await readUnitsInForce(tx, proposed ? [proposed] : [], moment.today)

    await saveOpinion(tx, opinionId, given, actor, moment)
    await recordEvent(tx, actor, {
      type: opinion.party === 'DELEGATE' ? 'pre-assignment.delegate-answered' : 'pre-assignment.answered',
      subjectId: opinion.unitId ?? opinion.suggestionId,
      suggestionId: opinion.suggestionId,
      at: moment.now,
      role: capacityOf(actor, opinion),
      data: { ...whose(opinion), opinion: answer, reason, proposed: unit?.name ?? null },
    })
    return { suggestionId: opinion.suggestionId }
  },
})

/** The government office answers under its own name. */
const whose = ({ party, unitId, unitName }: Opinion) => ({ unitId, answerer: unitName ?? party })

function capacityOf(actor: Actor, { party, unitId }: Opinion) {
  if (party === 'UNIT' && unitId) return capacityAt(actor, unitId)
  return party === 'DELEGATE' ? 'DELEGATE' : 'GOVERNMENT_OFFICE'
}
