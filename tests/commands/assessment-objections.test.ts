import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readCorrections } from '@/lib/store/corrections'
import { transactAs } from '@/lib/store/transact'
import { eventsOf } from '../support/ledger'
import { anAssessmentIn, objectedOn, objectTo, someEvidence } from '../support/objecting'
import { act, hashOf, type Person, refusalOf } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

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

const objections = () => rows.assessmentObjection.findMany({ where: { assessmentId: marked.assessmentId } })
const corrections = () =>
  transactAs(hashOf(town.office.token), new Date('2022-05-16T03:00:00Z'), (tx) =>
    readCorrections(tx, marked.assessmentId),
  )
const answer = (objectionId: string, more: object, by: Person = town.office, on = '2022-05-18') =>
  act(by, 'answer-assessment-objection', { objectionId, answer: '查对送达回证，确在期限以内。', ...more }, on)

describe('a unit objects', () => {
  test('to one item, with a suggestion of its own, in time; the answer is due in five working days', async () => {
    await objectTo(marked, { suggestionId: own })
    const [kept] = await objections()
    expect(kept).toMatchObject({ itemKey: 'on-time', suggestionId: own, outcome: null })
    expect(kept?.answerDueOn.toISOString().slice(0, 10)).toBe('2022-05-23')
    expect(await eventsOf(marked.assessmentId)).toEqual(['assessment.objected'])
  })

  test('or with a file; not with neither, and not without words', async () => {
    expect(await refusalOf(objectTo(marked))).toBe('assessment-without-evidence')
    const file = await someEvidence(marked)
    expect(await refusalOf(objectTo(marked, { fileIds: [file], words: '不对' }))).toBe('shape-refused')
    await objectTo(marked, { fileIds: [file] })
    expect(await objections()).toHaveLength(1)
  })

  test('on the last day, and not the day after', async () => {
    expect(await refusalOf(objectTo(marked, { suggestionId: own }, town.transport.head, '2022-05-20'))).toBe(
      'assessment-check-over',
    )
    await objectTo(marked, { suggestionId: own }, town.transport.head, '2022-05-19')
  })

  test('to nothing that the scheme does not have, and with nothing of another unit', async () => {
    expect(await refusalOf(objectTo(marked, { suggestionId: own, itemKey: 'nothing' }))).toBe('assessment-item-unknown')
    const foreign = await assigned(town, [{ unit: town.housing, role: 'LEAD' }])
    expect(await refusalOf(objectTo(marked, { suggestionId: foreign }))).toBe('assessment-not-own-part')
    const file = await someEvidence(marked, town.housing)
    expect(await refusalOf(objectTo(marked, { fileIds: [file] }))).toBe('not-found')
    expect(await objections()).toEqual([])
  })

  test('through its head and to its own list only', async () => {
    for (const by of [town.transport.clerk, town.housing.head, town.office, town.assessor])
      expect(await refusalOf(objectTo(marked, { suggestionId: own }, by))).toBe('not-found')
  })

  test('once at a time to the same; after the answer again', async () => {
    const first = await objectTo(marked, { suggestionId: own })
    expect(await refusalOf(objectTo(marked, { suggestionId: own }))).toBe('assessment-objection-open')
    await objectTo(marked, { suggestionId: own, itemKey: 'late' })
    await answer(first, { outcome: 'REJECTED' })
    await objectTo(marked, { suggestionId: own }, town.transport.head, '2022-05-19')
    expect(await objections()).toHaveLength(3)
  })

  test('two clicks at once are one objection', async () => {
    const both = [0, 1].map(() => refusalOf(objectTo(marked, { suggestionId: own })))
    expect((await Promise.all(both)).toSorted()).toEqual(['assessment-objection-open', undefined])
  })

  test('not while the groups still judge', async () => {
    marked = await anAssessmentIn(town, 'JUDGED')
    expect(await refusalOf(objectTo(marked, { suggestionId: own }))).toBe('move-not-open')
  })
})

describe('the office answers', () => {
  test('with a reason and with what it puts right, in one act', async () => {
    const objectionId = await objectTo(marked, { suggestionId: own })
    await answer(objectionId, { outcome: 'UPHELD', leaveOut: [part] })
    expect((await objections())[0]).toMatchObject({ outcome: 'UPHELD', answeredById: town.office.personId })
    expect(await corrections()).toMatchObject([
      { kind: 'LEAVE_OUT', itemKey: 'on-time', factId: part, unitId: town.transport.id },
    ])
    expect(await eventsOf(marked.assessmentId)).toEqual(['assessment.objected', 'assessment.objection-answered'])
  })

  test('the last word on the points of an item is the one that counts', async () => {
    await answer(await objectTo(marked, { suggestionId: own }), { outcome: 'PARTLY', points: '50' })
    await answer(await objectTo(marked, { suggestionId: own }), { outcome: 'UPHELD', points: '58.5' })
    expect(await corrections()).toMatchObject([{ kind: 'POINTS', points: 5850 }])
  })

  test.each([
    ['upheld and nothing put right', { outcome: 'UPHELD' }, 'assessment-correction-missing'],
    ['not upheld and something put right', { outcome: 'REJECTED', points: '60' }, 'assessment-correction-unmeant'],
    ['more points than there are', { outcome: 'UPHELD', points: '60.01' }, 'assessment-points-outside'],
    ['no reason', { outcome: 'REJECTED', answer: '不' }, 'shape-refused'],
    ['points that are no number', { outcome: 'UPHELD', points: 'alle' }, 'shape-refused'],
  ])('%s is refused, and the objection stays open', async (_, more, code) => {
    const objectionId = await objectTo(marked, { suggestionId: own })
    expect(await refusalOf(answer(objectionId, more))).toBe(code)
    expect((await objections())[0]?.outcome).toBeNull()
    expect(await corrections()).toEqual([])
  })

  test('leaves out nothing of another unit, answers nothing twice, and nobody else does it', async () => {
    const foreign = await assigned(town, [{ unit: town.housing, role: 'LEAD' }])
    const { id: theirs } = await rows.assignment.findFirstOrThrow({ where: { suggestionId: foreign } })
    const objectionId = await objectTo(marked, { suggestionId: own })
    expect(await refusalOf(answer(objectionId, { outcome: 'UPHELD', leaveOut: [theirs] }))).toBe(
      'assessment-fact-not-own',
    )
    for (const by of [town.transport.head, town.leader, town.assessor, town.government])
      expect(await refusalOf(answer(objectionId, { outcome: 'REJECTED' }, by))).toBe('not-found')
    await answer(objectionId, { outcome: 'REJECTED' })
    expect(await refusalOf(answer(objectionId, { outcome: 'REJECTED' }))).toBe('assessment-objection-answered')
  })

  test('two officers at once: one answer', async () => {
    const objectionId = await objectTo(marked, { suggestionId: own }, town.transport.head, objectedOn)
    const both = [0, 1].map(() => refusalOf(answer(objectionId, { outcome: 'UPHELD', points: '60' })))
    expect((await Promise.all(both)).toSorted()).toEqual(['assessment-objection-answered', undefined])
    expect(await corrections()).toHaveLength(1)
  })
})
