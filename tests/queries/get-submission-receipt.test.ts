import { beforeAll, expect, test } from 'vitest'
import { getSubmissionReceipt } from '@/lib/queries/get-submission-receipt'
import { draft, handIn, wholeDraft } from '../support/a-draft'
import { registered } from '../support/merging'
import { act, at, refusalOf, see } from '../support/people'
import { foundTown, type Town } from '../support/town'

const day = '2022-02-26'
let town: Town

beforeAll(async () => {
  town = await foundTown()
})

test('at once: when it was handed in, and that it has no number yet', async () => {
  const suggestionId = await handIn(town.lead, '2022-02-23')
  expect(await see(town.lead, getSubmissionReceipt, suggestionId, day)).toMatchObject({
    title: wholeDraft.title,
    asks: wholeDraft.asks.length,
    attachments: 0,
    signers: 1,
    numberText: null,
    firstSubmittedAt: null,
    submittedAt: at('2022-02-23'),
    registeredAt: null,
  })
})

test('with its number: both times stand, for the lead delegate and the office alone', async () => {
  const suggestionId = await registered(town)
  for (const person of [town.lead, town.office])
    expect(await see(person, getSubmissionReceipt, suggestionId, day)).toMatchObject({
      numberText: expect.stringMatching(/\d/),
      submittedAt: at('2022-02-23'),
      registeredAt: at('2022-02-24'),
    })
  for (const person of [town.stranger, town.leader, town.transport.clerk])
    expect(await refusalOf(see(person, getSubmissionReceipt, suggestionId, day))).toBe('not-found')
})

test('corrected and handed in again: the first time stands beside the second', async () => {
  const suggestionId = await handIn(town.lead, '2022-02-23')
  await act(town.office, 'send-back-suggestion', { suggestionId, reason: '请写明路段。' }, '2022-02-24')
  const changed = { ...wholeDraft, suggestionId, version: 1, situation: '纬二路中段五百米内新建小区五处。' }
  const { version } = await act<{ version: number }>(town.lead, 'save-draft', changed, '2022-02-25')
  await act(town.lead, 'submit-suggestion', { suggestionId, version }, '2022-02-25')
  const receipt = await see(town.lead, getSubmissionReceipt, suggestionId, day)
  expect(receipt).toMatchObject({ submittedAt: at('2022-02-25') })
  expect(new Date(receipt.firstSubmittedAt ?? '')).toEqual(at('2022-02-23'))
})

test('a draft has none', async () => {
  const { suggestionId } = await draft(town.lead, day)
  expect(await refusalOf(see(town.lead, getSubmissionReceipt, suggestionId, day))).toBe('not-found')
})
