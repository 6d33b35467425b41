import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aMember, anAssessment } from '../support/assessments'
import { anotherOfficer } from '../support/on-form'
import { act, type Person, refusalOf } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-05-10'
let town: Town
let second: Person
let assessmentId: string
let memberId: string

beforeAll(async () => {
  town = await foundTown()
  second = await anotherOfficer(town, '韩雪')
})
beforeEach(async () => {
  const made = await anAssessment(town, { state: 'JUDGED' })
  assessmentId = made.assessmentId
  memberId = made.memberId
  await rows.assessmentMember.update({ where: { id: made.otherMemberId }, data: { takenOutAt: new Date() } })
  await aMember(town, assessmentId, town.otherAssessor, 1, false)
})

const of = () => ({ assessmentId, unitId: town.transport.id })
const marks = (quality: string, example = '1', words = '') => [
  { itemKey: 'quality', value: quality, words },
  { itemKey: 'example', value: example, words: '' },
]
const sheet = (quality: string, more: object = {}) => ({
  ...of(),
  memberId,
  signedOn: '2022-05-09',
  marks: marks(quality),
  ...more,
})
const enter = (by: Person, quality: string, more: object = {}) =>
  act<{ state: string }>(by, 'enter-marking-sheet', sheet(quality, more), day)
const kept = () => rows.assessmentMark.findMany({ where: { assessmentId }, orderBy: { itemKey: 'asc' } })
const theSheet = () => rows.markingSheet.findFirstOrThrow({ where: { assessmentId } })

describe('what happens between the two readings', () => {
  test('the member hands in himself: the second reading is refused, and his marks stay his', async () => {
    await enter(town.office, '25')
    await act(town.assessor, 'save-marks', { ...of(), marks: marks('20') }, day)
    await act(town.assessor, 'hand-in-marks', of(), day)
    expect(await refusalOf(enter(second, '25'))).toBe('sheet-handed-in')
    expect((await kept()).map(({ value, source }) => [value, source])).toEqual([
      [1, 'ONLINE'],
      [2000, 'ONLINE'],
    ])
    expect(await rows.markingSheetEntry.count({ where: { sheetId: (await theSheet()).id } })).toBe(1)
  })

  test('he hands in at the same moment: one of the two holds, whole', async () => {
    await enter(town.office, '25')
    await act(town.assessor, 'save-marks', { ...of(), marks: marks('20') }, day)
    const [handedIn, read] = await Promise.all([
      refusalOf(act(town.assessor, 'hand-in-marks', of(), day)),
      refusalOf(enter(second, '25')),
    ])
    expect([handedIn, read].filter((code) => code === undefined)).toHaveLength(1)
    const written = (await kept()).map(({ value, source }) => `${value} ${source}`)
    expect(written).toEqual(read === undefined ? ['1 PAPER', '2500 PAPER'] : ['1 ONLINE', '2000 ONLINE'])
  })

  test('he is barred: the second reading is refused, and no mark of his appears', async () => {
    await enter(town.office, '25')
    const bar = { assessmentId, memberId, unitId: town.transport.id, ground: 'DECLARED', words: '亲属在该单位。' }
    await act(town.office, 'bar-assessment-member', bar, day)
    expect(await refusalOf(enter(second, '25'))).toBe('sheet-not-of-panel')
    expect(await kept()).toEqual([])
  })

  test('he loses his office: the same', async () => {
    await enter(town.office, '25')
    const grant = { personId: town.assessor.personId, role: 'ASSESSOR' as const }
    const { id, revokedAt } = await rows.roleGrant.findFirstOrThrow({ where: grant })
    await rows.roleGrant.update({ where: { id }, data: { revokedAt: new Date('2022-05-09T10:00:00Z') } })
    expect(await refusalOf(enter(second, '25'))).toBe('sheet-not-of-panel')
    await rows.roleGrant.update({ where: { id }, data: { revokedAt } })
  })

  test('the first reader becomes a member of the group: he reads no more of it', async () => {
    await enter(second, '25')
    await aMember(town, assessmentId, second, 1, false)
    expect(await refusalOf(enter(second, '26'))).toBe('sheet-of-own-group')
  })
})

test('two who begin one sheet at once begin one, and one who sends twice at once has read it once', async () => {
  const states = await Promise.all([enter(town.office, '25'), enter(second, '26'), enter(town.office, '25')])
  expect(await rows.markingSheet.count({ where: { assessmentId } })).toBe(1)
  expect(states.map(({ state }) => state)).not.toContain('AGREED')
  expect(await kept()).toEqual([])
})

test('ids of another assessment, of another group or of a neighbour are nobody’s', async () => {
  const other = await anAssessment(town, { state: 'JUDGED' })
  const neighbour = await foundTown('邻县')
  const foreign = await anAssessment(neighbour, { state: 'JUDGED' })
  expect(await refusalOf(enter(town.office, '25', { memberId: other.memberId }))).toBe('not-found')
  expect(await refusalOf(enter(town.office, '25', { memberId: foreign.memberId }))).toBe('not-found')
  expect(await refusalOf(enter(town.office, '25', { unitId: neighbour.transport.id }))).toBe('not-found')
  expect(
    await refusalOf(enter(town.office, '25', { assessmentId: foreign.assessmentId, memberId: foreign.memberId })),
  ).toBe('not-found')
  expect(await rows.markingSheet.count({ where: { assessmentId } })).toBe(0)
})
