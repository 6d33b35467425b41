import { expect, test } from 'vitest'
import { getRedaction } from '@/lib/queries/get-redaction'
import { act, see } from '../support/people'
import { readyReply } from '../support/publishing'
import { foundTown } from '../support/town'

test('who looks over a text again is told that something of it is public already', async () => {
  const town = await foundTown()
  const { suggestionId } = await readyReply(town)
  const told = async () => (await see(town.office, getRedaction, suggestionId, '2022-04-12')).isOut
  expect(await told()).toBe(false)
  await act(town.office, 'publish', { suggestionId }, '2022-04-11')
  expect(await told()).toBe(true)
  await act(
    town.office,
    'withdraw-publication',
    { suggestionId, reason: '正文还有住址，隐去后重新公开。' },
    '2022-04-12',
  )
  expect(await told()).toBe(false)
})
