import { expect, test } from 'vitest'
import { getPublication, getPublicationSubject } from '@/lib/queries/get-publication'
import { assigned } from '../support/handling'
import { act, refusalOf, see } from '../support/people'
import { lookedOver, seenByAnybody } from '../support/publishing'
import { foundTown } from '../support/town'

const on = '2022-04-11'
const town = await foundTown()
const withdrawn = async (suggestionId: string) =>
  act(town.lead, 'ask-withdrawal', { suggestionId, words: '情况已经变化，不再提出这件建议。' }, on)

test('what was public before the suggestion was withdrawn can still be taken out, and is not published again', async () => {
  const { suggestionId } = await assigned(town, [{ unit: town.housing, role: 'SOLE' }])
  await lookedOver(town, { suggestionId })
  await act(town.office, 'publish', { suggestionId }, on)
  await withdrawn(suggestionId)
  expect(await seenByAnybody(suggestionId, on)).not.toBeNull()
  const page = () => see(town.office, getPublicationSubject, { suggestionId, subject: 'suggestion' }, on)
  expect(await page()).toMatchObject({ isOpen: false, chosen: { state: 'PUBLISHED', steps: [] } })
  await act(town.office, 'withdraw-publication', { suggestionId, reason: '代表已经撤回这件建议。' }, on)
  expect(await seenByAnybody(suggestionId, on)).toBeNull()
  expect((await page()).chosen.versions).toHaveLength(1)
  expect(await refusalOf(act(town.office, 'publish', { suggestionId }, on))).toBe('not-found')
})

test('of what was never public there is no page once it is withdrawn', async () => {
  const { suggestionId } = await assigned(town, [{ unit: town.housing, role: 'SOLE' }])
  await withdrawn(suggestionId)
  expect(await refusalOf(see(town.office, getPublication, suggestionId, on))).toBe('not-found')
})
