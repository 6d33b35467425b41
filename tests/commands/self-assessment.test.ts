import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { eventsOf } from '../support/ledger'
import { anAssessmentIn, claimedOn, someEvidence } from '../support/objecting'
import { act, type Person, refusalOf } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
let own: string
let marked: Awaited<ReturnType<typeof anAssessmentIn>>

beforeAll(async () => {
  town = await foundTown()
  own = await assigned(town, [{ unit: town.transport, role: 'LEAD' }])
})
beforeEach(async () => {
  marked = await anAssessmentIn(town, 'SELF_ASSESSED')
})

const claim = (itemKey: string, value: string, more: object = {}) => ({
  ...{ itemKey, value, words: '有台账。', suggestionIds: [], fileIds: [] },
  ...more,
})
const whole = () => [claim('quality', '25.5'), claim('named-leader', '1'), claim('example', '0')]

const where = () => ({ assessmentId: marked.assessmentId, unitId: town.transport.id })
const save = (claims: readonly object[], version = 0, by: Person = town.transport.clerk) =>
  act<{ version: number }>(by, 'save-self-assessment', { ...where(), version, words: '', claims }, claimedOn)
const handIn = (version: number, by: Person = town.transport.head) =>
  act(by, 'hand-in-self-assessment', { ...where(), version }, claimedOn)
const sendBack = (by: Person = town.office) =>
  act(by, 'send-back-self-assessment', { ...where(), reason: '台账没有附上。' }, claimedOn)
const kept = () =>
  rows.selfAssessment.findFirst({
    where: { assessmentId: marked.assessmentId },
    select: { version: true, handedInById: true, sentBackReason: true, items: { orderBy: { itemKey: 'asc' } } },
  })

describe('the draft of a unit', () => {
  test('keeps what the clerk says of each item, with suggestions and files of the unit', async () => {
    const file = await someEvidence(marked)
    const [quality, ...rest] = whole()
    expect(await save([{ ...quality, suggestionIds: [own], fileIds: [file] }, ...rest])).toEqual({ version: 1 })
    const draft = await kept()
    expect(draft?.items.map(({ itemKey, value }) => [itemKey, value])).toEqual([
      ['example', 0],
      ['named-leader', 1],
      ['quality', 2550],
    ])
    expect(draft?.items[2]).toMatchObject({ suggestionIds: [own], fileIds: [file] })
    expect(await eventsOf(marked.assessmentId)).toEqual(['assessment.self-saved'])
  })

  test('is one: who did not see the newest is refused, and what stands stays', async () => {
    await save(whole())
    expect(await refusalOf(save([claim('quality', '1')], 0, town.transport.head))).toBe('stale-version')
    expect((await kept())?.items).toHaveLength(3)
    await save([claim('quality', '1')], 1, town.transport.head)
    expect((await kept())?.version).toBe(2)
  })

  test('two who begin at once: one is kept, the other told', async () => {
    const both = await Promise.all([refusalOf(save(whole())), refusalOf(save(whole(), 0, town.transport.head))])
    expect(both.toSorted()).toEqual(['stale-version', undefined])
  })

  test.each([
    ['an item that is counted', () => [claim('on-time', '60')], 'assessment-item-unknown'],
    ['more than the item gives', () => [claim('quality', '30.01')], 'self-claim-outside'],
    ['half a yes', () => [claim('named-leader', '0.5')], 'self-claim-outside'],
    ['a number that is none', () => [claim('quality', '25,5')], 'shape-refused'],
    ['one item twice', () => [claim('quality', '1'), claim('quality', '2')], 'shape-refused'],
  ] as const)('refuses %s and keeps nothing', async (_, claims, code) => {
    expect(await refusalOf(save(claims()))).toBe(code)
    expect(await kept()).toBeNull()
  })

  test('rests on nothing of another unit', async () => {
    const foreign = await assigned(town, [{ unit: town.housing, role: 'LEAD' }])
    expect(await refusalOf(save([claim('quality', '1', { suggestionIds: [foreign] })]))).toBe('assessment-not-own-part')
    const file = await someEvidence(marked, town.housing)
    expect(await refusalOf(save([claim('quality', '1', { fileIds: [file] })]))).toBe('not-found')
  })

  test('is nobody else’s to write', async () => {
    for (const by of [town.housing.clerk, town.office, town.leader, town.assessor, town.lead])
      expect(await refusalOf(save(whole(), 0, by))).toBe('not-found')
  })
})

describe('handing in', () => {
  test('the head hands in the version that he has read, and nothing is written after that', async () => {
    const { version } = await save(whole())
    expect(await refusalOf(handIn(version, town.transport.clerk))).toBe('not-found')
    expect(await refusalOf(handIn(0))).toBe('stale-version')
    await handIn(version)
    expect((await kept())?.handedInById).toBe(town.transport.head.personId)
    expect(await refusalOf(save(whole(), version))).toBe('self-handed-in')
    expect(await refusalOf(handIn(version))).toBe('self-handed-in')
    expect(await eventsOf(marked.assessmentId)).toEqual(['assessment.self-saved', 'assessment.self-handed-in'])
  })

  test('not with an item left open, nor with a claim that nothing stands behind', async () => {
    await save([claim('quality', '25.5', { words: '' }), ...whole().slice(1)])
    expect(await refusalOf(handIn(1))).toBe('self-incomplete')
    await save(whole().slice(1), 1)
    expect(await refusalOf(handIn(2))).toBe('self-incomplete')
    expect((await kept())?.handedInById).toBeNull()
  })

  test('the office gives it back with the reason, and the unit goes on where it was', async () => {
    await save(whole())
    expect(await refusalOf(sendBack())).toBe('self-not-handed-in')
    await handIn(1)
    expect(await refusalOf(sendBack(town.transport.head))).toBe('not-found')
    await sendBack()
    expect(await kept()).toMatchObject({ handedInById: null, sentBackReason: '台账没有附上。' })
    await save(whole(), 1)
    await handIn(2)
    expect((await kept())?.sentBackReason).toBe('')
  })

  test('once the groups judge, nothing comes in and nothing is given back', async () => {
    await save(whole())
    await rows.assessment.update({
      where: { id: marked.assessmentId },
      data: { state: 'JUDGED', judgingFrom: new Date('2022-05-05T03:00:00Z') },
    })
    expect(await refusalOf(save(whole(), 1))).toBe('move-not-open')
    expect(await refusalOf(handIn(1))).toBe('move-not-open')
    expect(await refusalOf(sendBack())).toBe('move-not-open')
  })
})
