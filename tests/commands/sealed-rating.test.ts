import { describe, expect, test } from 'vitest'
import { another, coSigned } from '../support/on-form'
import { act, type Person, refusalOf } from '../support/people'
import { days, dissatisfied, replied, satisfied } from '../support/replied'
import { eventTypesOf, rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()

const rate = (suggestionId: string, marks: object, by: Person = town.lead) =>
  act(by, 'rate-suggestion', { suggestionId, ...marks }, days.rated)
const ratingsOf = (suggestionId: string) => rows.rating.findMany({ where: { suggestionId }, orderBy: { id: 'asc' } })
const statusOf = async (suggestionId: string) =>
  (await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })).status

async function signedByTwo(): Promise<string> {
  const { suggestionId } = await replied(town)
  await coSigned(town, suggestionId)
  return suggestionId
}

describe('each who has signed', () => {
  test('rates for himself, before or after the lead; the lead’s alone makes it rated', async () => {
    const suggestionId = await signedByTwo()
    await rate(suggestionId, dissatisfied, town.coSigner)
    expect(await statusOf(suggestionId)).toBe('REPLIED')
    expect(await rows.againRequest.count({ where: { suggestionId } }), 'and asks for nothing').toBe(0)
    await rate(suggestionId, satisfied)
    expect(await statusOf(suggestionId)).toBe('RATED')
    expect(await eventTypesOf(suggestionId)).toEqual(
      expect.arrayContaining(['rating.given-beside', 'suggestion.rated']),
    )
    expect(await refusalOf(rate(suggestionId, satisfied, town.coSigner))).toBe('already-rated')
    expect(await ratingsOf(suggestionId)).toHaveLength(2)
  })

  test('is kept with standard reasons, with a mark for each ask, and with the words that may be passed on', async () => {
    const { suggestionId } = await replied(town)
    const asks = [{ ordinal: 1, mark: 'UNDERSTOOD' }]
    await rate(suggestionId, {
      ...satisfied,
      result: 'UNDERSTOOD',
      resultCodes: ['NO_GROUNDS'],
      asks,
      sharesWords: true,
    })
    expect(await ratingsOf(suggestionId)).toMatchObject([
      {
        process: 'SATISFIED',
        result: 'UNDERSTOOD',
        resultCodes: ['NO_GROUNDS'],
        asks,
        sharesWords: true,
        source: 'ONLINE',
      },
    ])
    expect(await rows.againRequest.count({ where: { suggestionId } }), 'who understands asks for no other round').toBe(
      0,
    )
  })

  test('not an ask that is not there', async () => {
    const { suggestionId } = await replied(town)
    const asks = [{ ordinal: 9, mark: 'SATISFIED' }]
    expect(await refusalOf(rate(suggestionId, { ...satisfied, asks }))).toBe('ask-not-there')
    expect(await ratingsOf(suggestionId)).toEqual([])
  })

  test('not who works for a unit that has it in hand, as lead delegate or as co-signer', async () => {
    const suggestionId = await signedByTwo()
    const atUnit = { role: 'UNIT_CLERK' as const, unitId: town.transport.id }
    const lead = await another(town, '两面人', { role: 'DELEGATE', delegateId: town.lead.delegateId }, atUnit)
    const signer = await another(town, '两面人', { role: 'DELEGATE', delegateId: town.coSigner.delegateId }, atUnit)
    for (const person of [lead, signer])
      expect(await refusalOf(rate(suggestionId, satisfied, person))).toBe('not-found')
    expect(await ratingsOf(suggestionId)).toEqual([])
  })
})

describe('said otherwise', () => {
  const change = (suggestionId: string, marks: object, by: Person = town.lead) =>
    act(by, 'change-rating', { suggestionId, ...marks, reason: '看错了一栏。' }, '2022-05-14')

  test('by whoever gave it: both values stay, and the request follows the rating', async () => {
    const { suggestionId } = await replied(town)
    await rate(suggestionId, dissatisfied)
    await change(suggestionId, satisfied)
    expect(await rows.againRequest.findMany({ where: { suggestionId } })).toMatchObject([{ decision: 'WITHDRAWN' }])
    expect(await rows.ratingChange.findMany({ where: { suggestionId } })).toMatchObject([
      { before: { result: 'DISSATISFIED' }, after: { result: 'SATISFIED' }, reason: '看错了一栏。', byOffice: false },
    ])
    await change(suggestionId, dissatisfied)
    const requests = await rows.againRequest.findMany({ where: { suggestionId }, orderBy: { id: 'asc' } })
    expect(requests.map(({ decision }) => decision)).toEqual(['WITHDRAWN', null])
    expect(await ratingsOf(suggestionId)).toMatchObject([{ result: 'DISSATISFIED', ratedOn: new Date(days.rated) }])
  })

  test('not to the same, not of somebody else, not before there is one, not by a unit', async () => {
    const suggestionId = await signedByTwo()
    expect(await refusalOf(change(suggestionId, satisfied))).toBe('not-found')
    await rate(suggestionId, satisfied)
    expect(await refusalOf(change(suggestionId, satisfied))).toBe('rating-unchanged')
    for (const person of [town.coSigner, town.transport.head, town.office, town.stranger])
      expect(await refusalOf(change(suggestionId, dissatisfied, person))).toBe('not-found')
    expect(await rows.ratingChange.count({ where: { suggestionId } })).toBe(0)
  })

  test('by the office only of a closed round, on a written request', async () => {
    const { suggestionId } = await replied(town)
    await rate(suggestionId, satisfied)
    const correction = {
      ...{ suggestionId, delegateId: town.lead.delegateId, round: 1, requestedOn: '2022-05-20' },
      ...{ ...satisfied, result: 'BASICALLY_SATISFIED', reason: '来函说明勾错了结果一栏。' },
    }
    const correct = (more: object = {}, by: Person = town.office) =>
      act(by, 'correct-rating', { ...correction, ...more }, '2022-05-21')
    expect(await refusalOf(correct())).toBe('rating-not-closed')
    await act(town.office, 'conclude-suggestion', { suggestionId, note: '' }, days.handledAgain)
    expect(await refusalOf(correct({ requestedOn: '2022-05-22' }))).toBe('paper-day-outside')
    expect(await refusalOf(correct({}, town.transport.head))).toBe('not-found')
    await correct()
    expect(await ratingsOf(suggestionId)).toMatchObject([{ result: 'BASICALLY_SATISFIED' }])
    expect(await rows.ratingChange.findMany({ where: { suggestionId } })).toMatchObject([
      { byOffice: true, requestedOn: new Date('2022-05-20') },
    ])
  })
})
