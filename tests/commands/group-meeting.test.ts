import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getGroupMeeting } from '@/lib/queries/get-group-meeting'
import { aMember, anAssessment } from '../support/assessments'
import { act, type Person, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-05-10'
let town: Town
let assessmentId: string
let memberId: string
let other: Person

beforeAll(async () => {
  town = await foundTown()
})
beforeEach(async () => {
  const made = await anAssessment(town, { state: 'JUDGED' })
  assessmentId = made.assessmentId
  memberId = made.memberId
  await rows.assessmentMember.update({ where: { id: made.otherMemberId }, data: { takenOutAt: new Date() } })
  await aMember(town, assessmentId, town.otherAssessor, 1, false)
  other = town.otherAssessor
})

const of = (unit = town.transport) => ({ assessmentId, unitId: unit.id })
const item = (unit = town.transport) => ({ ...of(unit), itemKey: 'quality' })
const group = () => ({ assessmentId, groupNo: 1 })
async function give(by: Person, quality: string, unit = town.transport) {
  const mark = (itemKey: string, value: string) => ({ itemKey, value, words: '' })
  await act(by, 'save-marks', { ...of(unit), marks: [mark('quality', quality), mark('example', '1')] }, day)
  await act(by, 'hand-in-marks', of(unit), day)
}
async function allGive(one: string, two: string) {
  for (const unit of [town.transport, town.housing]) {
    await give(town.assessor, one, unit)
    await give(other, two, unit)
  }
}
async function meet(by: Person, more: object = {}) {
  const members = await rows.assessmentMember.findMany({ where: { assessmentId, takenOutAt: null } })
  const record = { heldOn: day, place: '三楼会议室', present: members.map(({ id }) => id), words: '逐项评议。' }
  return act(by, 'record-group-meeting', { ...group(), ...record, ...more }, day)
}
const settle = (by: Person, unit = town.transport) =>
  act(by, 'settle-assessed-item', { ...item(unit), points: '20', reason: '会上调阅后取中。' }, day)
const takeBack = (by: Person) => act(by, 'take-back-settlement', item(), day)
const close = (by: Person) => act(by, 'close-group-meeting', group(), day)
const reopen = (by: Person) => act(by, 'reopen-group-meeting', { ...group(), reason: '到会人员有误。' }, day)
const view = (by: Person) => see(by, getGroupMeeting, { assessmentId, groupNo: '1' }, day)
const kept = () => rows.groupMeeting.findFirstOrThrow({ where: { assessmentId } })
const events = async () => (await rows.event.findMany({ where: { subjectId: assessmentId } })).map(({ type }) => type)

describe('what the group sees', () => {
  test('nothing of a unit until its marks are all in, then marks, mean, spread and who stands apart', async () => {
    await give(town.assessor, '10')
    for (const by of [town.assessor, other, town.office]) {
      const { units } = await view(by)
      expect(units.map(({ isOpen, items }) => [isOpen, items])).toEqual([
        [false, []],
        [false, []],
      ])
    }
    await give(other, '28')
    const { units } = await view(other)
    const quality = units
      .find(({ unitId }) => unitId === town.transport.id)
      ?.items.find((one) => one.item.key === 'quality')
    expect(quality).toMatchObject({ mean: 1900, spread: { lowest: 1000, highest: 2800 }, settled: null })
    expect(quality?.marks.map(({ isApart }) => isApart)).toEqual([true, true])
  })

  test('is kept from a barred member, from the units and from everybody else', async () => {
    await allGive('25', '26')
    await act(
      town.office,
      'bar-assessment-member',
      { assessmentId, memberId, unitId: town.transport.id, ground: 'DECLARED', words: '亲属在该单位。' },
      day,
    )
    expect(await refusalOf(meet(town.assessor))).toBe('not-found')
    await meet(town.office)
    const { units, kept: hidden } = await view(town.assessor)
    expect([units.map(({ unitId }) => unitId), hidden]).toEqual([[town.housing.id], 1])
    expect(await refusalOf(settle(town.assessor))).toBe('not-found')
    await settle(town.assessor, town.housing)
    await settle(town.office)
    for (const by of [town.transport.head, town.lead, town.government, town.leader])
      await expect(view(by)).rejects.toMatchObject({ code: 'not-found' })
    await expect(see(town.office, getGroupMeeting, { assessmentId, groupNo: 'x' }, day)).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

describe('the record', () => {
  test('is written over by whoever saw the newest, and by nobody else', async () => {
    await meet(town.assessor)
    expect(await refusalOf(meet(town.office, { place: '四楼' }))).toBe('stale-version')
    await meet(town.office, { version: 1, place: '四楼' })
    expect(await refusalOf(meet(other, { version: 2 }))).toBe('not-found')
    expect(await kept()).toMatchObject({ place: '四楼', version: 2 })
    expect((await view(other)).meeting).toMatchObject({ heldOn: day, place: '四楼', words: '逐项评议。' })
  })

  test('a settlement is taken back once and stays on record', async () => {
    await allGive('25', '26')
    await meet(town.assessor)
    expect(await refusalOf(takeBack(town.assessor))).toBe('settlement-missing')
    await settle(town.assessor)
    expect(await refusalOf(takeBack(other))).toBe('not-found')
    await takeBack(town.assessor)
    const all = await rows.groupSettlement.findMany({ where: { assessmentId } })
    expect(all.map(({ points, takenBackAt }) => [points, takenBackAt !== null])).toEqual([[2000, true]])
    expect(await events()).toContain('assessment.settlement-taken-back')
  })
})

describe('closing', () => {
  test('waits for the last mark, and for a word on whatever stands apart', async () => {
    expect(await refusalOf(close(town.assessor))).toBe('group-meeting-missing')
    await meet(town.assessor)
    expect(await refusalOf(close(town.assessor))).toBe('group-meeting-blind')
    await allGive('10', '28')
    expect(await refusalOf(close(town.assessor))).toBe('group-meeting-unexplained')
    for (const unit of [town.transport, town.housing]) await settle(town.assessor, unit)
    expect(await refusalOf(close(other))).toBe('not-found')
    await close(town.assessor)
    expect((await kept()).closedAt).not.toBeNull()
  })

  test('holds the record, the settlements and the marks until the office opens it again', async () => {
    await allGive('10', '28')
    await meet(town.assessor)
    for (const unit of [town.transport, town.housing]) await settle(town.assessor, unit)
    expect(await refusalOf(reopen(town.office))).toBe('group-meeting-not-closed')
    await close(town.assessor)
    const explain = () => act(other, 'explain-mark', { ...item(), value: '26', words: '复核后更正。' }, day)
    for (const late of [
      () => close(town.assessor),
      () => meet(town.assessor, { version: 2 }),
      () => settle(town.assessor),
      () => takeBack(town.assessor),
      explain,
    ])
      expect(await refusalOf(late())).toBe('group-meeting-closed')
    expect(await refusalOf(reopen(town.assessor))).toBe('not-found')
    await reopen(town.office)
    await explain()
    await meet(town.assessor, { version: 3 })
    expect((await kept()).closedAt).toBeNull()
  })

  test('no mark under a closed record is taken out by a bar, until it is opened again', async () => {
    await allGive('25', '26')
    await meet(town.assessor)
    await close(town.assessor)
    const bar = (unitId: string) =>
      refusalOf(
        act(
          town.office,
          'bar-assessment-member',
          { assessmentId, memberId, unitId, ground: 'DECLARED', words: '亲属在该单位。' },
          day,
        ),
      )
    expect(await bar(town.transport.id)).toBe('group-meeting-closed')
    expect(await rows.assessmentBar.count({ where: { memberId } })).toBe(0)
    expect(await bar(town.street.id)).toBeUndefined()
    await reopen(town.office)
    expect(await bar(town.transport.id)).toBeUndefined()
  })
})
