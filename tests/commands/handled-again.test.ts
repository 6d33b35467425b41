import { describe, expect, test } from 'vitest'
import { act, type Person, refusalOf } from '../support/people'
import { days, dissatisfied, replied, replyOf, satisfied } from '../support/replied'
import { eventTypesOf, rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()

const reason = '站点没有建成，请写明日期。'
const on =
  (name: string, by: Person, day: string) =>
  (suggestionId: string, more: object = {}) =>
    act(by, name, { suggestionId, reason, ...more }, day)
const rate = (suggestionId: string, marks: object, day: string = days.rated) =>
  act(town.lead, 'rate-suggestion', { suggestionId, ...marks }, day)
const confirm = on('handle-suggestion-again', town.office, days.handledAgain)
const decline = on('decline-again', town.office, days.handledAgain)
const insist = on('insist-on-again', town.lead, '2022-05-18')
const consent = on('consent-to-close', town.lead, '2022-06-10')
const conclude = (suggestionId: string, day = '2022-06-20') =>
  act(town.office, 'conclude-suggestion', { suggestionId, note: '' }, day)
const meet = (suggestionId: string, more: object = {}, by: Person = town.office) =>
  act(by, 'take-way-forward', { suggestionId, ...aMeeting, ...more }, '2022-06-20')
const aMeeting = {
  ...{ way: 'JOINT_MEETING', heldOn: '2022-06-15', people: '王立新代表，区交通运输局局长' },
  outcome: '双方商定八月底前通车，每半月告知一次进展。',
}
const requestsOf = (suggestionId: string) =>
  rows.againRequest.findMany({ where: { suggestionId }, orderBy: { id: 'asc' } })
const read = (id: string) =>
  rows.suggestion.findUniqueOrThrow({ where: { id }, include: { rounds: true, waysForward: true } })

async function complained(): Promise<string> {
  const { suggestionId } = await replied(town)
  await rate(suggestionId, dissatisfied)
  return suggestionId
}

/** Handled again, answered again, and no better. */
async function complainedTwice(): Promise<string> {
  const suggestionId = await complained()
  await confirm(suggestionId)
  await replyOf(suggestionId, town.transport, { round: 2, on: '2022-06-01' })
  await rate(suggestionId, dissatisfied, '2022-06-02')
  return suggestionId
}

describe('the request', () => {
  test('opens by itself with the rating, to be decided within five working days', async () => {
    const suggestionId = await complained()
    expect(await requestsOf(suggestionId)).toMatchObject([
      { round: 1, ordinal: 1, askedOn: new Date(days.rated), decideBy: new Date('2022-05-19'), decision: null },
    ])
  })

  test('is confirmed by ordering the round', async () => {
    const suggestionId = await complained()
    await confirm(suggestionId)
    expect(await requestsOf(suggestionId)).toMatchObject([{ decision: 'CONFIRMED', decidedById: town.office.personId }])
    expect(await read(suggestionId)).toMatchObject({ status: 'RE_HANDLING', round: 2, rounds: [{}, {}] })
  })

  test('is declined with a reason; the delegate insists once, and is heard again', async () => {
    const suggestionId = await complained()
    await decline(suggestionId)
    expect(await refusalOf(conclude(suggestionId, '2022-05-17')), 'while he may insist').toBe('insisting-awaited')
    await insist(suggestionId)
    expect(await requestsOf(suggestionId)).toMatchObject([
      { decision: 'DECLINED', decisionReason: reason, insistBy: new Date('2022-05-23') },
      { ordinal: 2, words: reason, decision: null, decideBy: new Date('2022-05-25') },
    ])
    expect(await refusalOf(insist(suggestionId))).toBe('again-not-declined')
    await decline(suggestionId)
    expect(await refusalOf(insist(suggestionId))).toBe('again-insisted-already')
    expect(await refusalOf(conclude(suggestionId)), 'nor is it left at that').toBe('way-forward-first')
    await meet(suggestionId)
    await conclude(suggestionId)
    expect(await read(suggestionId)).toMatchObject({ status: 'CONCLUDED', round: 1 })
  })

  test('the day after his last day he insists no more', async () => {
    const suggestionId = await complained()
    await decline(suggestionId)
    const late = on('insist-on-again', town.lead, '2022-05-24')
    expect(await refusalOf(late(suggestionId))).toBe('insisting-too-late')
    expect(await requestsOf(suggestionId)).toHaveLength(1)
  })

  test('is not the unit’s, nor another delegate’s, to decide or to make', async () => {
    const suggestionId = await complained()
    for (const person of [town.transport.head, town.lead, town.government, town.leader])
      expect(await refusalOf(on('decline-again', person, days.handledAgain)(suggestionId))).toBe('not-found')
    await decline(suggestionId)
    for (const person of [town.transport.head, town.coSigner, town.office])
      expect(await refusalOf(on('insist-on-again', person, '2022-05-18')(suggestionId))).toBe('not-found')
    expect(await requestsOf(suggestionId)).toHaveLength(1)
  })

  test('declined twice at once is declined once', async () => {
    const suggestionId = await complained()
    const both = await Promise.all([refusalOf(decline(suggestionId)), refusalOf(decline(suggestionId))])
    expect(both.toSorted()).toEqual(['again-not-asked', undefined])
  })
})

describe('still dissatisfied after the second round', () => {
  test('it is not concluded without one of the ways', async () => {
    const suggestionId = await complainedTwice()
    expect(await refusalOf(conclude(suggestionId))).toBe('way-forward-first')
    expect((await read(suggestionId)).concludedOn).toBeNull()
  })

  test('a meeting of both sides is recorded with its day, its people and its outcome', async () => {
    const suggestionId = await complainedTwice()
    await meet(suggestionId)
    expect(await read(suggestionId)).toMatchObject({
      status: 'RATED',
      waysForward: [{ round: 2, way: 'JOINT_MEETING' }],
    })
    expect((await requestsOf(suggestionId)).at(-1)).toMatchObject({ round: 2, decision: 'GONE_FORWARD' })
    await conclude(suggestionId)
    expect(await read(suggestionId)).toMatchObject({ status: 'CONCLUDED' })
  })

  test('or the delegate himself agrees; the office cannot say it for him', async () => {
    const suggestionId = await complainedTwice()
    expect(await refusalOf(meet(suggestionId, { way: 'CONSENT' }))).toBe('shape-refused')
    for (const person of [town.office, town.transport.head, town.coSigner])
      expect(await refusalOf(on('consent-to-close', person, '2022-06-10')(suggestionId))).toBe('not-found')
    await consent(suggestionId)
    await conclude(suggestionId)
    expect(await eventTypesOf(suggestionId)).toContain('way-forward.consented')
    const ratings = await rows.rating.findMany({ where: { suggestionId, round: 2 } })
    expect(ratings, 'and his rating stays').toMatchObject([{ result: 'DISSATISFIED' }])
  })

  test('or it is tracked, or goes round once more', async () => {
    const tracked = await complainedTwice()
    const commitments = [{ unitId: town.transport.id, text: '八月底前通车', dueOn: '2022-08-31' }]
    await act(town.office, 'track-suggestion', { suggestionId: tracked, commitments }, '2022-06-20')
    expect((await read(tracked)).status).toBe('TRACKED')
    const asked = { where: { suggestionId: tracked, round: 2 }, select: { decision: true } }
    expect(await rows.againRequest.findMany(asked)).toEqual([{ decision: 'GONE_FORWARD' }])
    const again = await complainedTwice()
    await act(town.office, 'handle-suggestion-again', { suggestionId: again, reason }, '2022-06-20')
    expect(await read(again)).toMatchObject({ status: 'RE_HANDLING', round: 3, rounds: [{}, {}, {}] })
  })

  test.each([
    ['meeting-in-future', { heldOn: '2022-06-21' }],
    ['way-before-rating', { heldOn: '2022-06-01' }],
    ['shape-refused', { outcome: '' }],
    ['shape-refused', { people: ' ' }],
  ])('refused with %s, and nothing is written', async (code, more) => {
    const suggestionId = await complainedTwice()
    expect(await refusalOf(meet(suggestionId, more))).toBe(code)
    expect((await read(suggestionId)).waysForward).toEqual([])
  })

  test('in the first round, or where nobody complained, there is no such way', async () => {
    expect(await refusalOf(meet(await complained()))).toBe('handle-again-first')
    const { suggestionId } = await replied(town)
    await rate(suggestionId, satisfied)
    expect(await refusalOf(meet(suggestionId))).toBe('not-dissatisfied')
    expect(await refusalOf(consent(suggestionId))).toBe('not-dissatisfied')
  })
})
