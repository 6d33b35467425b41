import { type LocalDate, localDate } from '@/lib/domain/deadlines/local-date'
import { at, clock } from './days'
import { stored } from './frame/assembly'
import { type Led, type Part, tell } from './supervising-led'
import { demands } from './supervising-words'

type Asked = { on: LocalDate; dueOn: LocalDate; demand: string; visitId: string | null }

export function demandOf(one: Led, { assignmentId, unit }: Part, { on, dueOn, demand, visitId }: Asked): string {
  const { world, book, nominationId, place } = one
  const moment = at(on, clock(17, 40), place)
  const id = world.newId(moment)
  book.demands.push({
    ...{ id, congressId: world.congressId, nominationId, visitId, assignmentId, demand, dueOn: stored(dueOn) },
    ...{ givenAt: moment, givenOn: stored(on), givenById: world.officer.id },
  })
  const data = { unit: unit.unitName, unitIds: [unit.unitId], dueOn, demand }
  tell(one, 'supervision.opinion-given', moment, { subjectId: id, data })
  return id
}

/** Most put it right at once; every third was still at it, was sent back, and had it done a month later. */
export function putRight(one: Led, part: Part, on: LocalDate, visitId: string): void {
  const { place } = one
  const demand = demands[place % demands.length] ?? ''
  const opinionId = demandOf(one, part, { on, dueOn: localDate('2022-06-10'), demand, visitId })
  const isSlow = place % 3 === 1
  if (isSlow)
    answer(one, part, opinionId, {
      ...{ ordinal: 1, on: localDate('2022-06-08'), kind: 'IN_PROGRESS', text: '正在组织施工，按月通报进度。' },
      ...{ expectedOn: localDate('2022-07-08'), judgedOn: localDate('2022-06-13'), newDueOn: localDate('2022-07-08') },
    })
  answer(one, part, opinionId, {
    ...{ ordinal: isSlow ? 2 : 1, on: localDate(isSlow ? '2022-07-05' : '2022-06-08'), kind: 'RECTIFIED' },
    ...{ text: '已按意见整改到位，现场照片和验收单已交代表工委。', expectedOn: null, newDueOn: null },
    judgedOn: localDate(isSlow ? '2022-07-11' : '2022-06-14'),
  })
}

type Said = {
  ordinal: number
  on: LocalDate
  kind: string
  text: string
  expectedOn: LocalDate | null
  judgedOn: LocalDate
  newDueOn: LocalDate | null
}

function answer(one: Led, { unit }: Part, opinionId: string, said: Said): void {
  const { world, book, place } = one
  const { ordinal, on, kind, text, expectedOn, judgedOn, newDueOn } = said
  const [answeredAt, judgedAt] = [at(on, clock(11, 25), place), at(judgedOn, clock(9, 50), place)]
  const reason = newDueOn ? '请倒排工期，按新的期限完成。' : ''
  book.opinionAnswers.push({
    ...{ id: world.newId(answeredAt), congressId: world.congressId, opinionId, ordinal, kind, text },
    ...{ expectedOn: expectedOn && stored(expectedOn), newDueOn: newDueOn && stored(newDueOn), verdictReason: reason },
    ...{
      answeredAt,
      answeredOn: stored(on),
      answeredById: unit.clerk.id,
      verdict: newDueOn ? 'SENT_BACK' : 'ACCEPTED',
    },
    ...{ judgedAt, judgedOn: stored(judgedOn), judgedById: world.officer.id },
  })
  const about = { unit: unit.unitName, unitIds: [unit.unitId] }
  tell(one, 'supervision.opinion-answered', answeredAt, {
    ...{ subjectId: opinionId, actor: unit.clerk, role: 'UNIT_CLERK' },
    data: { unit: unit.unitName, answerKind: kind, said: text, personIds: [world.officer.id] },
  })
  if (newDueOn)
    tell(one, 'supervision.opinion-sent-back', judgedAt, {
      subjectId: opinionId,
      data: { ...about, reason, dueOn: newDueOn },
    })
  else tell(one, 'supervision.opinion-accepted', judgedAt, { subjectId: opinionId, data: about })
}
