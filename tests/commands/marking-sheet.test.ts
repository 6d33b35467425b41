import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getMarkingSheet } from '@/lib/queries/get-marking-sheet'
import { aMember, anAssessment } from '../support/assessments'
import { anotherOfficer } from '../support/on-form'
import { act, type Person, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-05-10'
let town: Town
let second: Person
let third: Person
let assessmentId: string
let memberId: string

beforeAll(async () => {
  town = await foundTown()
  second = await anotherOfficer(town, '韩雪')
  third = await anotherOfficer(town, '曹宁')
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
const dispute = (by = town.assessor, reason = '“答复质量”我写的是 25 分。') =>
  act(by, 'dispute-marking-sheet', { ...of(), reason }, day)
const kept = () => rows.assessmentMark.findMany({ where: { assessmentId }, orderBy: { itemKey: 'asc' } })
const events = async () =>
  (await rows.event.findMany({ where: { subjectId: assessmentId }, orderBy: { sequence: 'asc' } })).map(
    ({ type }) => type,
  )

describe('a sheet', () => {
  test('read alike by two people is handed in for its member, as from paper', async () => {
    expect((await enter(town.office, '25')).state).toBe('AWAITS_SECOND')
    expect(await kept()).toEqual([])
    expect((await enter(second, '25', { marks: marks('25', '1', ' ') })).state).toBe('AGREED')
    expect(await kept()).toMatchObject([
      { itemKey: 'example', value: 1, source: 'PAPER', memberId },
      { itemKey: 'quality', value: 2500, source: 'PAPER', memberId },
    ])
    expect((await kept()).every(({ handedInAt }) => handedInAt !== null)).toBe(true)
    expect(await events()).toEqual(['assessment.sheet-entered', 'assessment.sheet-handed-in'])
    const told = await rows.event.findFirstOrThrow({
      where: { subjectId: assessmentId, type: 'assessment.sheet-handed-in' },
    })
    expect(told.data).toMatchObject({ personIds: [town.assessor.personId], names: [town.office.name, '韩雪'] })
    expect(JSON.stringify(told.data)).not.toContain('2500')
  })

  test('read twice by one person counts once', async () => {
    await enter(town.office, '24')
    expect((await enter(town.office, '25')).state).toBe('AWAITS_SECOND')
    expect((await enter(second, '25')).state).toBe('AGREED')
  })

  test.each([
    ['a mark', '26', {}],
    ['a reason', '25', { marks: marks('25', '1', '答复写明了时限。') }],
    ['the day', '25', { signedOn: '2022-05-08' }],
  ])('read differently in %s waits for one who reads it again, or for a third', async (_, quality, more) => {
    await enter(town.office, '25')
    expect((await enter(second, quality, more)).state).toBe('DIFFERENT')
    expect(await kept()).toEqual([])
    expect((await events()).at(-1)).toBe('assessment.sheet-differs')
    expect((await enter(third, '27')).state).toBe('DECIDED')
    expect((await kept()).map(({ value }) => value)).toEqual([1, 2700])
  })

  test('takes the place of what its member had begun on the screen', async () => {
    await act(town.assessor, 'save-marks', { ...of(), marks: marks('10') }, day)
    await enter(town.office, '25')
    await enter(second, '25')
    expect((await kept()).map(({ value, source }) => [value, source])).toEqual([
      [1, 'PAPER'],
      [2500, 'PAPER'],
    ])
  })

  test('read by two at once is handed in once', async () => {
    await Promise.all([enter(town.office, '25'), enter(second, '25')])
    expect(await rows.markingSheet.count({ where: { assessmentId, outcome: 'AGREED' } })).toBe(1)
    expect(await kept()).toHaveLength(2)
  })

  test.each([
    ['blank in an item', { marks: marks('', '1') }, 'sheet-incomplete'],
    ['with more than the item gives', { marks: marks('30.01') }, 'mark-outside'],
    ['signed tomorrow', { signedOn: '2022-05-11' }, 'sheet-day-outside'],
    [
      'with an item of the office',
      { marks: [{ itemKey: 'named-leader', value: '1', words: '' }] },
      'assessment-item-unknown',
    ],
    ['of somebody who is no member', { memberId: crypto.randomUUID() }, 'not-found'],
  ])('%s is not taken, and leaves nothing behind', async (_, more, code) => {
    expect(await refusalOf(enter(town.office, '25', more))).toBe(code)
    expect(await rows.markingSheet.count({ where: { assessmentId } })).toBe(0)
    expect(await events()).toEqual([])
  })

  test('of a barred member is refused, and of whoever has handed in himself', async () => {
    await act(town.assessor, 'save-marks', { ...of(), marks: marks('20') }, day)
    await act(town.assessor, 'hand-in-marks', of(), day)
    expect(await refusalOf(enter(town.office, '25'))).toBe('sheet-handed-in')
    const bar = { assessmentId, memberId, unitId: town.housing.id, ground: 'DECLARED', words: '亲属在该单位。' }
    await act(town.office, 'bar-assessment-member', bar, day)
    expect(await refusalOf(enter(town.office, '25', { unitId: town.housing.id }))).toBe('sheet-not-of-panel')
    expect(await refusalOf(enter(town.office, '25', { unitId: town.street.id }))).toBe('sheet-not-of-panel')
  })

  test('is entered by the office alone, and by nobody who marks in that group', async () => {
    for (const by of [town.assessor, town.otherAssessor, town.leader, town.transport.head, town.lead])
      expect(await refusalOf(enter(by, '25'))).toBe('not-found')
    memberId = await aMember(town, assessmentId, second, 1, false)
    expect(await refusalOf(enter(second, '25'))).toBe('sheet-of-own-group')
    expect(await refusalOf(enter(second, '25', { memberId: (await firstMember()).id }))).toBe('sheet-of-own-group')
  })

  const firstMember = () =>
    rows.assessmentMember.findFirstOrThrow({ where: { assessmentId, personId: town.assessor.personId } })

  test.each(['PREPARED', 'SELF_ASSESSED', 'CHECKED', 'FROZEN', 'CANCELLED'] as const)(
    'is not taken while %s',
    async (state) => {
      const made = await anAssessment(town, { state })
      const input = { ...sheet('25'), assessmentId: made.assessmentId, memberId: made.memberId }
      expect(await refusalOf(act(town.office, 'enter-marking-sheet', input, day))).toBe('move-not-open')
      const shown = await see(town.office, getMarkingSheet, input, day)
      expect(shown).toMatchObject({ state: 'NONE', isUnderWay: false, mayEnter: false })
    },
  )
})

describe('its member', () => {
  beforeEach(async () => {
    await enter(town.office, '25')
    await enter(second, '25')
  })

  test('says that it was read wrongly: his marks are a draft, and the office reads it anew', async () => {
    expect(await refusalOf(act(town.assessor, 'take-back-marks', of(), day))).toBe('marks-from-paper')
    await dispute()
    expect((await kept()).every(({ handedInAt }) => handedInAt === null)).toBe(true)
    expect((await events()).at(-1)).toBe('assessment.sheet-disputed')
    expect(await refusalOf(dispute())).toBe('sheet-missing')
    await enter(town.office, '26')
    await enter(third, '26')
    const sheets = await rows.markingSheet.findMany({ where: { assessmentId }, orderBy: { id: 'asc' } })
    expect(sheets.map(({ outcome, dispute: said }) => [outcome, said !== ''])).toEqual([
      ['AGREED', true],
      ['AGREED', false],
    ])
    expect((await kept()).map(({ value }) => value)).toEqual([1, 2600])
  })

  test('puts it right himself as well', async () => {
    await dispute()
    await act(town.assessor, 'save-marks', { ...of(), marks: marks('28') }, day)
    await act(town.assessor, 'hand-in-marks', of(), day)
    expect((await kept()).map(({ value, source }) => [value, source])).toEqual([
      [1, 'ONLINE'],
      [2800, 'ONLINE'],
    ])
  })

  test('says nothing once the marks are open, and nobody says it for him', async () => {
    expect(await refusalOf(dispute(town.otherAssessor))).toBe('sheet-missing')
    expect(await refusalOf(dispute(town.office))).toBe('not-found')
    await act(town.otherAssessor, 'save-marks', { ...of(), marks: marks('26') }, day)
    await act(town.otherAssessor, 'hand-in-marks', of(), day)
    expect(await refusalOf(dispute())).toBe('marks-all-in')
  })
})
