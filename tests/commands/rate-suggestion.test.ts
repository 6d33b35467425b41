import { beforeAll, describe, expect, test } from 'vitest'
import { act, refusalOf } from '../support/people'
import { assigned, days, dissatisfied, replied, replyOf, satisfied } from '../support/replied'
import { eventsOf, rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town

beforeAll(async () => {
  town = await foundTown()
})

const rate = (suggestionId: string, marks: object, by = town.lead) =>
  act(by, 'rate-suggestion', { suggestionId, ...marks }, days.rated)

const stored = (suggestionId: string) =>
  rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId }, include: { ratings: true } })

test('attitude and result are kept apart, with the reason and the day', async () => {
  const { suggestionId } = await replied(town)
  await rate(suggestionId, dissatisfied)
  expect(await stored(suggestionId)).toMatchObject({
    status: 'RATED',
    ratings: [
      {
        round: 1,
        delegateId: town.lead.delegateId,
        attitude: 'SATISFIED',
        attitudeReason: null,
        result: 'DISSATISFIED',
        resultReason: dissatisfied.resultReason,
        ratedOn: new Date(days.rated),
      },
    ],
  })
  const rated = (await eventsOf(suggestionId)).at(-1)
  expect(rated?.data).toEqual({ round: 1, attitude: 'SATISFIED', process: 'SATISFIED', result: 'DISSATISFIED' })
})

describe('a rating is refused', () => {
  const leavesNothing = async (suggestionId: string) => {
    expect((await stored(suggestionId)).ratings).toEqual([])
    expect((await eventsOf(suggestionId)).some(({ type }) => type === 'suggestion.rated')).toBe(false)
  }

  test('without a reason when dissatisfied', async () => {
    const { suggestionId } = await replied(town)
    const silent = { ...satisfied, attitude: 'DISSATISFIED', attitudeReason: '  ' }
    expect(await refusalOf(rate(suggestionId, silent))).toBe('shape-refused')
    await leavesNothing(suggestionId)
  })

  test('before there is a reply', async () => {
    const suggestionId = await assigned(town)
    expect(await refusalOf(rate(suggestionId, satisfied))).toBe('move-not-open')
    await leavesNothing(suggestionId)
  })

  test('before every unit has replied', async () => {
    const suggestionId = await assigned(town, [
      { unit: town.transport, role: 'SEPARATE', part: '设站' },
      { unit: town.housing, role: 'SEPARATE', part: '站台' },
    ])
    await replyOf(suggestionId, town.transport)
    expect(await refusalOf(rate(suggestionId, satisfied))).toBe('move-not-open')
  })

  test('to anybody but the lead delegate: no unit can enter one', async () => {
    const { suggestionId } = await replied(town)
    for (const person of [town.transport.clerk, town.transport.head, town.office, town.stranger, town.coSigner])
      expect(await refusalOf(act(person, 'rate-suggestion', { suggestionId, ...satisfied }, days.rated))).toBe(
        'not-found',
      )
    await leavesNothing(suggestionId)
  })

  test('a second time in the same round, and when sent twice at once', async () => {
    const { suggestionId } = await replied(town)
    const both = await Promise.all([rate(suggestionId, satisfied), rate(suggestionId, dissatisfied)].map(refusalOf))
    expect(both.toSorted()).toEqual(['already-rated', undefined])
    expect(await refusalOf(rate(suggestionId, satisfied))).toBe('already-rated')
    expect((await stored(suggestionId)).ratings).toHaveLength(1)
  })
})

test('handled again and replied again, it is rated again, and both ratings stand', async () => {
  const { suggestionId } = await replied(town)
  await rate(suggestionId, dissatisfied)
  await act(town.office, 'handle-suggestion-again', { suggestionId, reason: '代表对结果不满意。' }, days.handledAgain)
  expect(await refusalOf(rate(suggestionId, satisfied))).toBe('move-not-open')
  await replyOf(suggestionId, town.transport, { round: 2, on: '2022-06-01' })
  await act(town.lead, 'rate-suggestion', { suggestionId, ...satisfied }, '2022-06-02')
  const { ratings } = await stored(suggestionId)
  expect(ratings.map(({ round, result }) => [round, result])).toEqual([
    [1, 'DISSATISFIED'],
    [2, 'SATISFIED'],
  ])
})
