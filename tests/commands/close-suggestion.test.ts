import { describe, expect, test } from 'vitest'
import { aContact } from '../support/handling'
import { act, refusalOf } from '../support/people'
import { assigned, days, dissatisfied, replied, replyOf, satisfied } from '../support/replied'
import { eventTypesOf, rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()

const read = (id: string) =>
  rows.suggestion.findUniqueOrThrow({
    where: { id },
    include: { rounds: { orderBy: { number: 'asc' } }, commitments: true, assignments: true },
  })

const rate = (suggestionId: string, marks: object) =>
  act(town.lead, 'rate-suggestion', { suggestionId, ...marks }, days.rated)

const conclude = (suggestionId: string, on: string = days.handledAgain) =>
  act(town.office, 'conclude-suggestion', { suggestionId, note: '' }, on)

describe('handled again', () => {
  test('a dissatisfied delegate sends it round with a month of its own', async () => {
    const { suggestionId } = await replied(town)
    await rate(suggestionId, dissatisfied)
    await act(
      town.office,
      'handle-suggestion-again',
      { suggestionId, reason: '站点没有建成，重新办理。' },
      days.handledAgain,
    )
    const found = await read(suggestionId)
    expect(found).toMatchObject({ status: 'RE_HANDLING', round: 2, dueOn: new Date('2022-06-16') })
    expect(found.rounds).toMatchObject([
      { number: 1, closedOn: new Date(days.handledAgain) },
      { number: 2, openedOn: new Date(days.handledAgain), dueOn: new Date('2022-06-16'), basis: 'SD 24' },
    ])
    expect(found.assignments).toMatchObject([{ status: 'RE_HANDLING', dueOn: new Date('2022-06-16') }])
    expect(await eventTypesOf(suggestionId)).toContain('suggestion.handled-again')
  })

  test('it cannot be concluded instead', async () => {
    const { suggestionId } = await replied(town)
    await rate(suggestionId, dissatisfied)
    expect(await refusalOf(conclude(suggestionId))).toBe('handle-again-first')
    expect((await read(suggestionId)).concludedOn).toBeNull()
  })

  test('nobody who is satisfied is sent round', async () => {
    const { suggestionId } = await replied(town)
    await rate(suggestionId, satisfied)
    const again = act(
      town.office,
      'handle-suggestion-again',
      { suggestionId, reason: '再办一次，做得更好。' },
      days.handledAgain,
    )
    expect(await refusalOf(again)).toBe('not-dissatisfied')
    expect((await read(suggestionId)).rounds).toHaveLength(1)
  })
})

describe('concluding', () => {
  test('closes the round and the file', async () => {
    const { suggestionId } = await replied(town)
    await rate(suggestionId, satisfied)
    await conclude(suggestionId)
    const found = await read(suggestionId)
    expect(found).toMatchObject({ status: 'CONCLUDED', concludedOn: new Date(days.handledAgain) })
    expect(found.rounds[0]?.closedOn).toEqual(new Date(days.handledAgain))
  })

  test('twice is once', async () => {
    const { suggestionId } = await replied(town)
    await rate(suggestionId, satisfied)
    const answers = await Promise.all([refusalOf(conclude(suggestionId)), refusalOf(conclude(suggestionId))])
    expect(answers.sort()).toEqual(['move-not-open', undefined])
  })

  test('not by the unit, not by the delegate', async () => {
    const { suggestionId } = await replied(town)
    for (const person of [town.transport.head, town.lead, town.leader]) {
      expect(await refusalOf(act(person, 'conclude-suggestion', { suggestionId, note: '' }, days.handledAgain))).toBe(
        'not-found',
      )
    }
  })
})

describe('an unrated reply', () => {
  test('is not closed over the delegate’s head: twenty working days are his', async () => {
    const { suggestionId } = await replied(town)
    expect(await refusalOf(conclude(suggestionId, '2022-06-08'))).toBe('rating-awaited')
    expect((await read(suggestionId)).concludedOn).toBeNull()
  })

  test('the day after it may be concluded, and counts as not returned', async () => {
    const { suggestionId } = await replied(town)
    await conclude(suggestionId, '2022-06-09')
    expect((await read(suggestionId)).status).toBe('CONCLUDED')
    expect(await rows.rating.count({ where: { suggestionId } })).toBe(0)
  })
})

test('once it is concluded no contact and no opinion is added', async () => {
  const suggestionId = await assigned(town, [
    { unit: town.transport, role: 'LEAD' },
    { unit: town.street, role: 'ASSIST' },
  ])
  await replyOf(suggestionId, town.transport)
  await rate(suggestionId, satisfied)
  const of = (unitId: string) => rows.assignment.findFirstOrThrow({ where: { suggestionId, unitId } })
  const [lead, assist] = [await of(town.transport.id), await of(town.street.id)]
  await act(town.street.clerk, 'acknowledge-assignment', { assignmentId: assist.id }, days.rated)
  await conclude(suggestionId, '2022-06-09')
  const contact = aContact(lead.id, { contactedOn: '2022-06-09' })
  expect(await refusalOf(act(town.transport.clerk, 'log-contact', contact, '2022-06-10'))).toBe('move-not-open')
  const opinion = {
    assignmentId: assist.id,
    opinion: '我街道可提供安泰小区东侧空地作为夜间停车场地，并负责居民意见征集。',
  }
  expect(await refusalOf(act(town.street.clerk, 'give-opinion', opinion, '2022-06-10'))).toBe('move-not-open')
  expect(await rows.contact.count({ where: { assignmentId: lead.id } })).toBe(0)
})

describe('a promise', () => {
  async function promised(): Promise<string> {
    const suggestionId = await assigned(town)
    await replyOf(suggestionId, town.transport, { answerLetter: 'C', answerMeaning: 'PLANNED' })
    await rate(suggestionId, satisfied)
    return suggestionId
  }
  const commitment = (more: object = {}) => ({
    unitId: town.transport.id,
    text: '十月底前建成站台两座',
    dueOn: '2022-10-31',
    ...more,
  })
  const track = (suggestionId: string, commitments: object[]) =>
    act(town.office, 'track-suggestion', { suggestionId, commitments }, days.handledAgain)

  test('is tracked before it is concluded, and struck off before too', async () => {
    const suggestionId = await promised()
    expect(await refusalOf(conclude(suggestionId))).toBe('promise-open')
    await track(suggestionId, [commitment()])
    expect(await read(suggestionId)).toMatchObject({
      status: 'TRACKED',
      commitments: [{ closedOn: null, text: '十月底前建成站台两座' }],
    })
    expect(await refusalOf(conclude(suggestionId, '2022-11-01'))).toBe('promises-not-struck-off')
    expect(await read(suggestionId)).toMatchObject({ status: 'TRACKED', commitments: [{ closedOn: null }] })
  })

  test.each([
    ['unit-not-assigned', () => [commitment({ unitId: town.housing.id })]],
    ['commitment-in-past', () => [commitment({ dueOn: '2022-05-15' })]],
    ['shape-refused', () => [commitment({ dueOn: '2022-02-30' })]],
    ['nothing-to-track', () => []],
  ])('refused with %s, and nothing is written', async (code, commitments) => {
    const suggestionId = await promised()
    expect(await refusalOf(track(suggestionId, commitments()))).toBe(code)
    expect(await read(suggestionId)).toMatchObject({ status: 'RATED', commitments: [] })
  })
})
