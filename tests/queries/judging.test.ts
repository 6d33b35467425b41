import { beforeAll, expect, test } from 'vitest'
import { getJudging } from '@/lib/queries/get-judging'
import { judgingToDo } from '@/lib/queries/judging-to-do'
import { listJudging } from '@/lib/queries/list-judging'
import { aMember, anAssessment } from '../support/assessments'
import { act, type Person, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
let assessmentId: string
let last: Person

beforeAll(async () => {
  town = await foundTown()
  const made = await anAssessment(town, { state: 'JUDGED' })
  assessmentId = made.assessmentId
  await rows.assessmentMember.update({ where: { id: made.otherMemberId }, data: { takenOutAt: new Date() } })
  last = town.otherAssessor
  await aMember(town, assessmentId, last, 1, false)
})

const where = () => ({ assessmentId, unitId: town.transport.id })
async function give(by: Person, quality: string) {
  const marks = [
    { itemKey: 'quality', value: quality, words: '' },
    { itemKey: 'example', value: '1', words: '' },
  ]
  await act(by, 'save-marks', { ...where(), marks }, '2022-05-10')
  await act(by, 'hand-in-marks', where(), '2022-05-10')
}
const seen = async (by: Person) => (await see(by, getJudging, where(), '2022-05-10')).marks.map(({ value }) => value)

const standing = async (by: Person) => {
  const { units } = await see(by, listJudging, assessmentId, '2022-05-10')
  const unit = units.find(({ unitId }) => unitId === town.transport.id)
  return unit && [unit.standing, unit.handedIn, unit.panel, unit.toExplain]
}
const left = async () => (await see(town.assessor, judgingToDo, null, '2022-05-10')).map((one) => one.left)

test('nobody sees another’s marks before the last is in; then the group and the office see all', async () => {
  expect(await standing(town.assessor)).toEqual(['NOT_BEGUN', 0, 2, 0])
  expect(await left()).toEqual([2])
  await give(town.assessor, '11')
  expect(await left()).toEqual([1])
  expect(await seen(town.assessor)).toEqual([1, 1100])
  expect(await seen(last)).toEqual([])
  expect(await seen(town.office)).toEqual([])
  expect(await standing(town.assessor)).toEqual(['WAITING', 1, 2, 0])
  expect(await standing(last)).toEqual(['NOT_BEGUN', 1, 2, 0])
  expect(await standing(town.office)).toEqual(['WAITING', 1, 2, 0])
  await give(last, '29')
  expect(await standing(last)).toEqual(['OPEN', 2, 2, 1])
  expect(await standing(town.office)).toEqual(['OPEN', 2, 2, 2])
  for (const by of [town.assessor, last, town.office]) expect((await seen(by)).toSorted()).toEqual([1, 1, 1100, 2900])
  const { marks } = await see(town.office, getJudging, where(), '2022-05-10')
  expect(marks.filter(({ isApart }) => isApart)).toHaveLength(2)
})

test('the unit, its neighbour and delegates see none of it', async () => {
  for (const by of [town.transport.head, town.housing.head, town.lead, town.government])
    await expect(seen(by)).rejects.toMatchObject({ code: 'not-found' })
})

test('what the office gives for its own items is shown to the members once the marks are open', async () => {
  const value = { itemKey: 'named-leader', value: '1', reason: '文件已经备案。' }
  const given = async (by: Person, unitId: string) => {
    const view = await see(by, getJudging, { assessmentId, unitId }, '2022-05-10')
    return view.officeValues.map((one) => [one.value, one.reason])
  }
  for (const { id } of [town.transport, town.housing])
    await act(town.office, 'give-office-value', { assessmentId, unitId: id, ...value }, '2022-05-10')
  expect(await given(town.office, town.housing.id)).toEqual([[1, value.reason]])
  expect(await given(last, town.housing.id)).toEqual([])
  expect(await given(last, town.transport.id)).toEqual([[1, value.reason]])
})

test('a barred member is shown nothing of the unit, neither in the list', async () => {
  const { id: memberId } = await rows.assessmentMember.findFirstOrThrow({
    where: { assessmentId, personId: last.personId, takenOutAt: null },
  })
  const bar = { assessmentId, memberId, unitId: town.transport.id, ground: 'DECLARED', words: '亲属在该单位。' }
  await act(town.office, 'bar-assessment-member', bar, '2022-05-10')
  expect(await standing(last)).toBeUndefined()
  await expect(seen(last)).rejects.toMatchObject({ code: 'not-found' })
})
