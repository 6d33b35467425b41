import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aMember, anAssessment } from '../support/assessments'
import { act, type Person, refusalOf } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const judgedOn = '2022-05-10'
let town: Town
let assessmentId: string
let other: Person

beforeAll(async () => {
  town = await foundTown()
})
beforeEach(async () => {
  const made = await anAssessment(town, { state: 'JUDGED' })
  assessmentId = made.assessmentId
  await rows.assessmentMember.update({ where: { id: made.otherMemberId }, data: { takenOutAt: new Date() } })
  await aMember(town, assessmentId, town.otherAssessor, 1, false)
  other = town.otherAssessor
})

const where = () => ({ assessmentId, unitId: town.transport.id })
const save = (by: Person, quality: string, example = '1') =>
  act(by, 'save-marks', { ...where(), marks: [mark('quality', quality), mark('example', example)] }, judgedOn)
const mark = (itemKey: string, value: string) => ({ itemKey, value, words: '' })
const handIn = (by: Person) => act(by, 'hand-in-marks', where(), judgedOn)
const takeBack = (by: Person) => act(by, 'take-back-marks', where(), judgedOn)
const explain = (by: Person, value = '') =>
  act(by, 'explain-mark', { ...where(), itemKey: 'quality', value, words: '答复没有写明时限。' }, judgedOn)
const settle = (by: Person, points = '20') =>
  act(by, 'settle-assessed-item', { ...where(), itemKey: 'quality', points, reason: '会上调阅后取中。' }, judgedOn)
const kept = (itemKey = 'quality') =>
  rows.assessmentMark.findMany({ where: { assessmentId, itemKey }, orderBy: { value: 'asc' } })
async function bothHandIn(one = '10', two = '28') {
  await save(town.assessor, one)
  await handIn(town.assessor)
  await save(other, two)
  await handIn(other)
}

describe('marks of a member', () => {
  test('are a draft until handed in whole, and are taken back until the last is in', async () => {
    const half = { ...where(), marks: [mark('quality', '25.5'), mark('example', '')] }
    await act(town.assessor, 'save-marks', half, judgedOn)
    expect(await refusalOf(handIn(town.assessor))).toBe('marks-incomplete')
    await save(town.assessor, '25')
    await handIn(town.assessor)
    expect(await refusalOf(save(town.assessor, '24'))).toBe('marks-handed-in')
    await takeBack(town.assessor)
    await save(town.assessor, '24')
    await handIn(town.assessor)
    await save(other, '26')
    await handIn(other)
    expect(await refusalOf(takeBack(town.assessor))).toBe('marks-all-in')
    expect((await kept()).map(({ value }) => value)).toEqual([2400, 2600])
  })

  test.each([
    ['more than the item gives', 'quality', '30.01', 'mark-outside'],
    ['half a case', 'example', '0.5', 'mark-outside'],
    ['an item of the office', 'named-leader', '1', 'assessment-item-unknown'],
    ['a word', 'quality', '好', 'shape-refused'],
  ])('refuses %s and keeps nothing', async (_, itemKey, value, code) => {
    const input = { ...where(), marks: [mark(itemKey, value)] }
    expect(await refusalOf(act(town.assessor, 'save-marks', input, judgedOn))).toBe(code)
    expect(await kept(itemKey)).toEqual([])
  })

  test('are given by nobody else, and by no barred member', async () => {
    const { id } = await rows.assessmentMember.findFirstOrThrow({
      where: { assessmentId, personId: other.personId, takenOutAt: null },
    })
    const bar = { assessmentId, memberId: id, unitId: town.transport.id, ground: 'DECLARED', words: '亲属在该单位。' }
    await act(town.office, 'bar-assessment-member', bar, judgedOn)
    for (const by of [other, town.office, town.leader, town.transport.head, town.lead])
      expect(await refusalOf(save(by, '20'))).toBe('not-found')
  })
})

describe('a mark that stands apart', () => {
  test('is explained or put right by its member, once all are in', async () => {
    await save(town.assessor, '10')
    await handIn(town.assessor)
    expect(await refusalOf(explain(town.assessor))).toBe('marks-still-blind')
    await save(other, '28')
    await handIn(other)
    await explain(town.assessor)
    await explain(other, '26')
    expect((await kept()).map(({ value, explanation }) => [value, explanation !== ''])).toEqual([
      [1000, true],
      [2600, true],
    ])
  })

  test('is none where the others are near', async () => {
    await bothHandIn('25', '28')
    expect(await refusalOf(explain(other))).toBe('mark-not-apart')
  })
})

describe('the meeting of the group', () => {
  const meet = async (by: Person, more: object = {}) => {
    const members = await rows.assessmentMember.findMany({ where: { assessmentId, takenOutAt: null } })
    const present = members.map(({ id }) => id)
    const input = { assessmentId, groupNo: 1, heldOn: judgedOn, place: '三楼会议室', present, words: '' }
    return act(by, 'record-group-meeting', { ...input, ...more }, judgedOn)
  }

  test('settles an item with its reason, and its last word stands', async () => {
    await bothHandIn()
    expect(await refusalOf(settle(town.assessor))).toBe('group-meeting-missing')
    await meet(town.assessor)
    await settle(town.assessor)
    await settle(town.assessor, '21.5')
    const settled = await rows.groupSettlement.findMany({ where: { assessmentId }, orderBy: { settledAt: 'asc' } })
    expect(settled.filter(({ takenBackAt }) => takenBackAt === null).map(({ points }) => points)).toEqual([2150])
    expect(settled).toHaveLength(2)
  })

  test('settles nothing that is still blind, and is not every member’s to write', async () => {
    await save(town.assessor, '10')
    await handIn(town.assessor)
    await meet(town.office)
    expect(await refusalOf(settle(town.assessor))).toBe('marks-still-blind')
    expect(await refusalOf(meet(other))).toBe('not-found')
    expect(await refusalOf(meet(town.assessor, { heldOn: '2022-05-11' }))).toBe('group-meeting-day-outside')
    expect(await rows.groupSettlement.count({ where: { assessmentId } })).toBe(0)
  })
})

test('the office gives its own items and no others', async () => {
  const give = (by: Person, itemKey = 'named-leader', value = '1') =>
    act(by, 'give-office-value', { ...where(), itemKey, value, reason: '文件已经备案。' }, judgedOn)
  await give(town.office)
  await give(town.office, 'named-leader', '0')
  expect(await refusalOf(give(town.office, 'quality'))).toBe('assessment-item-unknown')
  expect(await refusalOf(give(town.assessor))).toBe('not-found')
  const given = await rows.assessmentOfficeValue.findMany({ where: { assessmentId }, orderBy: { givenAt: 'asc' } })
  expect(given.filter(({ replacedAt }) => !replacedAt).map(({ value }) => value)).toEqual([0])
})

describe('the check', () => {
  const give = () =>
    act(
      town.office,
      'give-office-value',
      { ...where(), itemKey: 'named-leader', value: '1', reason: '文件已经备案。' },
      judgedOn,
    )
  const check = () => act(town.office, 'open-assessment-check', { assessmentId, isKnown: false }, judgedOn)
  const bar = async (who: Person) => {
    const { id: memberId } = await rows.assessmentMember.findFirstOrThrow({
      where: { assessmentId, personId: who.personId, takenOutAt: null },
    })
    const input = { assessmentId, memberId, unitId: town.transport.id, ground: 'DECLARED', words: '亲属在该单位。' }
    await act(town.office, 'bar-assessment-member', input, judgedOn)
  }
  beforeEach(async () => {
    await rows.assessmentUnit.deleteMany({ where: { assessmentId, unitId: { not: town.transport.id } } })
  })

  test('waits for the last of the panel and for the office’s own items', async () => {
    await save(town.assessor, '25')
    await handIn(town.assessor)
    await give()
    expect(await refusalOf(check())).toBe('marks-missing')
    await save(other, '26')
    await handIn(other)
    await rows.assessmentOfficeValue.updateMany({ where: { assessmentId }, data: { replacedAt: new Date() } })
    expect(await refusalOf(check())).toBe('marks-missing')
    await give()
    expect(await refusalOf(check())).toBeUndefined()
  })

  test('does not wait for a barred member, and does not take his marks for another’s', async () => {
    await save(town.assessor, '25')
    await handIn(town.assessor)
    await give()
    await bar(town.assessor)
    expect(await refusalOf(check())).toBe('marks-missing')
    await save(other, '26')
    await handIn(other)
    expect(await refusalOf(check())).toBeUndefined()
  })
})
