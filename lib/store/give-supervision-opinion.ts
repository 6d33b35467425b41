import type { Actor, Role } from '@/lib/domain/access/actor'
import { isInForce } from '@/lib/domain/assignment/assignment'
import { dueOn as lastDayOf } from '@/lib/domain/deadlines/due'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { requiredLimit } from '@/lib/domain/deadlines/rules'
import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import { isOver } from '@/lib/domain/suggestion/workflow'
import { ensureDemandAhead } from '@/lib/domain/supervision/opinion'
import type { Supervised } from '@/lib/domain/supervision/supervision'
import { readRules } from './calendar'
import { recordEvent } from './events'
import { addOpinion } from './supervision-visits'
import type { Tx } from './tx'

type Act = { readonly tx: Tx; readonly actor: Actor; readonly moment: Moment }
type Demand = { readonly assignmentId: string; readonly demand: string; readonly dueOn: LocalDate | null }
type From = { readonly visitId: string | null; readonly role: Role }

/** 督办意见 to one unit; without a day of its own it runs as the rule book has it. */
export async function giveOpinion({ tx, actor, moment }: Act, one: Supervised, asked: Demand, { visitId, role }: From) {
  const { suggestion } = one
  const assignment = suggestion.assignments.find(({ id }) => id === asked.assignmentId)
  if (!assignment || !isInForce(assignment)) throw new Refusal('not-found')
  if (isOver(suggestion.status)) throw new Refusal('key-not-now')
  const rules = await readRules(tx)
  const limit = requiredLimit(rules, 'supervision-answer', moment.today)
  const dueOn = asked.dueOn ?? lastDayOf(limit, moment.today, rules.calendar).day
  ensureDemandAhead(dueOn, moment.today)
  const demand = { assignmentId: asked.assignmentId, demand: asked.demand, dueOn }
  const opinionId = await addOpinion(tx, one, demand, visitId, { moment, personId: actor.personId })
  const { unitId, unitName: unit } = assignment
  await recordEvent(tx, actor, {
    type: 'supervision.opinion-given',
    subjectId: opinionId,
    suggestionId: suggestion.id,
    at: moment.now,
    role,
    data: { unit, unitIds: [unitId], dueOn, demand: asked.demand },
  })
  return opinionId
}
