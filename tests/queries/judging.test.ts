import { beforeAll, expect, test } from 'vitest'
import { getJudging } from '@/lib/queries/get-judging'
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

test('nobody sees another’s marks before the last is in; then the group and the office see all', async () => {
  await give(town.assessor, '11')
  expect(await seen(town.assessor)).toEqual([1, 1100])
  expect(await seen(last)).toEqual([])
  expect(await seen(town.office)).toEqual([])
  await give(last, '29')
  for (const by of [town.assessor, last, town.office]) expect((await seen(by)).toSorted()).toEqual([1, 1, 1100, 2900])
  const { marks } = await see(town.office, getJudging, where(), '2022-05-10')
  expect(marks.filter(({ isApart }) => isApart)).toHaveLength(2)
})

test('the unit, its neighbour and delegates see none of it', async () => {
  for (const by of [town.transport.head, town.housing.head, town.lead, town.government])
    await expect(seen(by)).rejects.toMatchObject({ code: 'not-found' })
})
