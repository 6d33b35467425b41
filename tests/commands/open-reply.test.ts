import { beforeAll, expect, test } from 'vitest'
import { act, at, refusalOf } from '../support/people'
import { days, replied } from '../support/replied'
import { eventTypesOf, rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town

beforeAll(async () => {
  town = await foundTown()
})

const receipts = async (suggestionId: string) =>
  (await eventTypesOf(suggestionId)).filter((type) => type === 'reply.opened').length

test('the first opening is the receipt, and the second changes nothing', async () => {
  const { suggestionId, replyId } = await replied(town)
  expect(await act(town.lead, 'open-reply', { replyId }, days.rated)).toEqual({ suggestionId, isFirst: true })
  expect(await act(town.lead, 'open-reply', { replyId }, '2022-05-20')).toEqual({ suggestionId, isFirst: false })
  const [delivery] = await rows.replyDelivery.findMany({ where: { replyId } })
  expect(delivery?.openedAt).toEqual(at(days.rated))
  expect(await receipts(suggestionId)).toBe(1)
})

test('opened on two devices at once it is received once', async () => {
  const { suggestionId, replyId } = await replied(town)
  const open = () => act(town.lead, 'open-reply', { replyId }, days.rated)
  const both = await Promise.all([open(), open()])
  expect(both.map(({ isFirst }) => isFirst).toSorted()).toEqual([false, true])
  expect(await receipts(suggestionId)).toBe(1)
})

test('to whom it was not delivered, it does not exist', async () => {
  const { suggestionId, replyId } = await replied(town)
  for (const person of [town.stranger, town.coSigner, town.office, town.transport.head])
    expect(await refusalOf(act(person, 'open-reply', { replyId }, days.rated))).toBe('not-found')
  expect(await receipts(suggestionId)).toBe(0)
})

test('a reply to another congress does not exist either', async () => {
  const { replyId } = await replied(await foundTown('商河'))
  expect(await refusalOf(act(town.lead, 'open-reply', { replyId }, days.rated))).toBe('not-found')
})
