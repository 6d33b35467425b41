import { dayToStore } from '@/lib/store/days'
import { at, clock } from '../days'
import { known, type WorldUnit } from '../world'
import { day, type Ground, maybeAt, type Reader, stored, type Tell } from './report-rows'
import type { Asked } from './told'

type Under = { readonly reportId: string; readonly reader: Reader; readonly tell: Tell }

/** One written instruction and what the unit reported on it. */
export function follow(asked: Asked, under: Under, ground: Ground): void {
  const { world, leader, rows } = ground
  const { reportId, reader, tell } = under
  const unit = asked.unit ? known(world.units, asked.unit) : null
  const by = reader.personId ? leader : world.officer
  const recordedAt = at(day(asked.on), clock(10, 30))
  const instructionId = world.newId(recordedAt)
  const { words, on, dueOn: firstDue, acceptedOn } = asked
  const dueOn = asked.answers.reduce((due, { sentBack }) => sentBack?.dueOn ?? due, firstDue)
  rows.instructions.push({
    ...{ id: instructionId, congressId: world.congressId, reportId, addresseeId: reader.id, words, recordedAt },
    ...{ givenOn: dayToStore(day(on)), unitId: unit?.unitId ?? null, dueOn: stored(dueOn), recordedById: by.id },
    ...{ state: stateOf(asked), settledAt: maybeAt(acceptedOn, clock(11, 0)), settledOn: stored(acceptedOn) },
    settledById: acceptedOn ? world.officer.id : null,
  })
  const facts = { instructionId, leader: reader.name, personIds: reader.personId ? [reader.personId] : [] }
  const given = { ...facts, ...factsOf(unit), post: reader.post, givenOn: on, dueOn: firstDue ?? null }
  const type = unit ? 'special-report.instructed' : 'special-report.noted'
  tell(type, { on, by, minutes: clock(10, 30), data: given })
  if (unit) report(asked, { instructionId, unit, facts: { ...facts, ...factsOf(unit) }, tell }, ground)
}

function stateOf({ unit, acceptedOn, answers }: Asked): string {
  if (!unit) return 'NOTED'
  if (acceptedOn) return 'SETTLED'
  return answers.some(({ sentBack }) => !sentBack) ? 'ANSWERED' : 'OPEN'
}

const factsOf = (unit: WorldUnit | null) =>
  unit ? { unit: unit.unitName, unitId: unit.unitId, unitIds: [unit.unitId] } : {}

type Reporting = {
  readonly instructionId: string
  readonly unit: WorldUnit
  readonly facts: object
  readonly tell: Tell
}

function report(asked: Asked, { instructionId, unit, facts, tell }: Reporting, { world, rows }: Ground): void {
  const { congressId, officer } = world
  for (const { on, text, evidence, sentBack } of asked.answers) {
    const answeredAt = at(day(on), clock(14, 20))
    rows.answers.push({
      ...{ id: world.newId(answeredAt), congressId, instructionId, unitId: unit.unitId, text, evidence, answeredAt },
      ...{ answeredOn: dayToStore(day(on)), answeredById: unit.head.id, sentBackOn: stored(sentBack?.on) },
      ...(sentBack ? { sentBackById: officer.id, sentBackReason: sentBack.reason } : {}),
    })
    tell('special-report.answered', { on, by: unit.head, minutes: clock(14, 20), data: facts })
    if (!sentBack) continue
    const data = { ...facts, reason: sentBack.reason, dueOn: sentBack.dueOn }
    tell('special-report.answer-sent-back', { on: sentBack.on, by: officer, minutes: clock(11, 0), data })
  }
  if (!asked.acceptedOn) return
  tell('special-report.answer-accepted', { on: asked.acceptedOn, by: officer, minutes: clock(11, 0), data: facts })
}
