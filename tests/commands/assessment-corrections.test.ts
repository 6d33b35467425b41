import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getAssessmentResult } from '@/lib/queries/get-assessment-result'
import { eventsOf } from '../support/ledger'
import { anAssessmentIn, objectTo, someEvidence } from '../support/objecting'
import { act, type Person, refusalOf, see } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-05-16'
let town: Town
let own: string
let part: string
let marked: Awaited<ReturnType<typeof anAssessmentIn>>

beforeAll(async () => {
  town = await foundTown()
  own = await assigned(town, [{ unit: town.transport, role: 'LEAD' }])
  part = (await rows.assignment.findFirstOrThrow({ where: { suggestionId: own } })).id
})
beforeEach(async () => {
  marked = await anAssessmentIn(town, 'CHECKED')
})

const input = () => ({
  ...{ assessmentId: marked.assessmentId, unitId: town.transport.id, itemKey: 'on-time', points: '', leaveOut: [] },
  ...{ reason: '复核送达回证，发现漏计一件。', suggestionIds: [], fileIds: [] },
})
const correct = (more: object, by: Person = town.office, on = day) =>
  act(by, 'correct-assessed-unit', { ...input(), ...more }, on)
const takeBack = (correctionId: string, by: Person = town.office) =>
  act(by, 'take-back-correction', { correctionId, reason: '回证日期看错。' }, day)
const all = () =>
  rows.assessmentCorrection.findMany({
    where: { assessmentId: marked.assessmentId },
    orderBy: [{ madeAt: 'asc' }, { id: 'asc' }],
  })
const scoreOf = async (by: Person = town.transport.head) => {
  const of = { assessmentId: marked.assessmentId, unitId: town.transport.id }
  return (await see(by, getAssessmentResult, of, day)).result.items.find(({ itemKey }) => itemKey === 'on-time')
}

describe('the office puts right what it found itself', () => {
  test('with its reason and what shows it; the result follows, and the unit is told', async () => {
    await correct({ points: '41.5', suggestionIds: [own] })
    expect(await scoreOf()).toMatchObject({ state: 'CORRECTED', points: 4150 })
    expect(await eventsOf(marked.assessmentId)).toEqual(['assessment.corrected'])
    expect(await all()).toMatchObject([{ kind: 'POINTS', points: 4150, suggestionIds: [own], objectionId: null }])
  })

  test('or by a fact that is not to count, once', async () => {
    await correct({ leaveOut: [part] })
    expect(await all()).toMatchObject([{ kind: 'LEAVE_OUT', factId: part }])
    expect(await refusalOf(correct({ leaveOut: [part] }))).toBe('correction-stands')
  })

  test.each([
    ['nothing put right', {}, 'correction-nothing'],
    ['points that rest on nothing', { points: '41' }, 'correction-without-evidence'],
    ['more points than the item gives', { points: '60.01' }, 'assessment-points-outside'],
    ['no reason', { points: '41', reason: '不对' }, 'shape-refused'],
    ['an item that the scheme does not have', { points: '41', itemKey: 'nothing' }, 'assessment-item-unknown'],
    ['a fact of nobody', { leaveOut: [crypto.randomUUID()] }, 'assessment-fact-not-own'],
  ])('not with %s, and nothing stays behind', async (_, more, code) => {
    expect(await refusalOf(correct(more))).toBe(code)
    expect(await all()).toEqual([])
  })

  test('not with evidence of another unit, and by nobody else', async () => {
    const foreign = await someEvidence(marked, town.housing)
    expect(await refusalOf(correct({ points: '41', fileIds: [foreign] }))).toBe('not-found')
    for (const by of [town.leader, town.assessor, town.transport.head, town.government])
      expect(await refusalOf(correct({ points: '41', suggestionIds: [own] }, by))).toBe('not-found')
  })

  test('not before the check and not after the result', async () => {
    for (const state of ['JUDGED', 'FROZEN', 'CANCELLED'] as const) {
      marked = await anAssessmentIn(town, state)
      expect(await refusalOf(correct({ points: '41', suggestionIds: [own] }))).toBe('move-not-open')
    }
  })
})

describe('the unit', () => {
  test('has its days to object to what is put right on the last day, and until then nothing is fixed', async () => {
    await correct({ points: '41', suggestionIds: [own] }, town.office, '2022-05-19')
    const object = (more: object, on: string) => refusalOf(objectTo(marked, more, town.transport.head, on))
    expect(await object({ suggestionId: own, itemKey: 'late' }, '2022-05-25')).toBe('assessment-check-over')
    const freeze = (on: string) =>
      refusalOf(act(town.office, 'freeze-assessment', { assessmentId: marked.assessmentId, version: 1 }, on))
    expect(await freeze('2022-05-26')).toBe('assessment-check-runs')
    expect(await object({ suggestionId: own }, '2022-05-27')).toBe('assessment-check-over')
    expect(await object({ suggestionId: own }, '2022-05-26')).toBeUndefined()
    expect(await freeze('2022-05-27')).toBe('assessment-objections-open')
  })
})

describe('taking back', () => {
  test('gives its reason, is told, and stays on record', async () => {
    await correct({ points: '41', suggestionIds: [own] })
    const [made] = await all()
    await takeBack(made?.id ?? '')
    expect((await scoreOf())?.state).not.toBe('CORRECTED')
    expect(await all()).toMatchObject([{ takeBackReason: '回证日期看错。', takenBackById: town.office.personId }])
    expect(await eventsOf(marked.assessmentId)).toEqual(['assessment.corrected', 'assessment.correction-taken-back'])
    expect(await refusalOf(takeBack(made?.id ?? ''))).toBe('correction-taken-back')
  })

  test('lets the word before it stand again', async () => {
    const objectionId = await objectTo(marked, { suggestionId: own })
    const answer = {
      objectionId,
      outcome: 'UPHELD',
      answer: '查对送达回证，确在期限以内。',
      points: '50',
      leaveOut: [],
    }
    await act(town.office, 'answer-assessment-objection', answer, '2022-05-16')
    await correct({ points: '41', suggestionIds: [own] }, town.office, '2022-05-17')
    const last = (await all()).at(-1)
    await act(town.office, 'take-back-correction', { correctionId: last?.id, reason: '看错。看错。' }, '2022-05-18')
    expect(await scoreOf()).toMatchObject({ state: 'CORRECTED', points: 5000 })
  })

  test('is the office’s alone, and over with the result', async () => {
    await correct({ points: '41', suggestionIds: [own] })
    const [made] = await all()
    for (const by of [town.leader, town.transport.head, town.assessor])
      expect(await refusalOf(takeBack(made?.id ?? '', by))).toBe('not-found')
    await act(town.office, 'cancel-assessment', { assessmentId: marked.assessmentId, reason: '方案有误。' }, day)
    expect(await refusalOf(takeBack(made?.id ?? ''))).toBe('move-not-open')
  })
})

test('one that comes while another fixes the result is in it, or is refused', async () => {
  const on = '2022-06-01'
  const version = (await rows.assessment.findUniqueOrThrow({ where: { id: marked.assessmentId } })).version
  const [frozen, corrected] = await Promise.all([
    refusalOf(act(town.office, 'freeze-assessment', { assessmentId: marked.assessmentId, version }, on)),
    refusalOf(correct({ points: '41', suggestionIds: [own] }, town.office, on)),
  ])
  expect([
    [undefined, 'move-not-open'],
    ['assessment-check-runs', undefined],
  ]).toContainEqual([frozen, corrected])
  expect(await all()).toHaveLength(corrected === undefined ? 1 : 0)
})

test('a word that gave way is not taken back past the one that stands', async () => {
  await correct({ points: '41', suggestionIds: [own] }, town.office, '2022-05-16')
  await correct({ points: '42', suggestionIds: [own] }, town.office, '2022-05-17')
  const [first] = await all()
  expect(await refusalOf(takeBack(first?.id ?? ''))).toBe('correction-taken-back')
  expect(await scoreOf()).toMatchObject({ points: 4200 })
})
