import { beforeAll, expect, test } from 'vitest'
import { getGroupSpread } from '@/lib/queries/get-group-spread'
import { getUnitYear } from '@/lib/queries/get-unit-year'
import { anAssessment } from '../support/assessments'
import { assignedTo } from '../support/handling'
import { type Person, refusalOf, see } from '../support/people'
import { foundTown, type Town } from '../support/town'

const day = '2022-05-16'
let town: Town
let judged: string
let checked: string

beforeAll(async () => {
  town = await foundTown()
  await assignedTo(town, town.transport)
  await assignedTo(town, town.transport)
  await assignedTo(town, town.housing)
  judged = (await anAssessment(town, { state: 'JUDGED' })).assessmentId
  checked = (await anAssessment(town, { state: 'CHECKED' })).assessmentId
})

const yearOf = (by: Person, assessmentId: string, unitId = town.transport.id) =>
  see(by, getUnitYear, { assessmentId, unitId }, day)

test('a unit sees its year once it checks its list, and nobody else’s', async () => {
  expect(await refusalOf(yearOf(town.transport.clerk, judged))).toBe('not-found')
  expect(await refusalOf(yearOf(town.housing.clerk, checked))).toBe('not-found')
  const view = await yearOf(town.transport.clerk, checked)
  expect(view.own).toMatchObject({ items: 2, medianDays: null, speed: { UNANSWERED: 2 }, solution: { UNANSWERED: 2 } })
  expect(view.score?.sections.map(({ key }) => key)).toEqual(['work', 'judged'])
})

test('too few others are no comparison: what belongs to whom could be told', async () => {
  const view = await yearOf(town.office, checked)
  expect(view.like).toBeNull()
  expect(view.score?.sections.every(({ like }) => like === null)).toBe(true)
  expect(view.years).toEqual([])
})

test('while it is judged there is a year and no score', async () => {
  const view = await yearOf(town.assessor, judged)
  expect(view.own.items).toBe(2)
  expect(view.score).toBeNull()
  expect(await refusalOf(yearOf(town.otherAssessor, judged))).toBe('not-found')
})

test('the committee sees how the groups lie, from the check on', async () => {
  expect((await see(town.office, getGroupSpread, judged, day)).groups).toEqual([])
  const { groups } = await see(town.leader, getGroupSpread, checked, day)
  expect(groups.map(({ groupNo, units }) => [groupNo, units.length])).toEqual([[1, 2]])
  expect(await refusalOf(see(town.assessor, getGroupSpread, checked, day))).toBe('not-found')
})
