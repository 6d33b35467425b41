import { beforeAll, expect, test } from 'vitest'
import { delegateHome } from '@/lib/queries/delegate-home'
import { getCoSign } from '@/lib/queries/get-co-sign'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { draft, wholeDraft } from '../support/a-draft'
import { collecting, confirm, openedOn, signaturesOf } from '../support/co-signing'
import { act, type Person, refusalOf, see } from '../support/people'
import { foundTown, type Town } from '../support/town'

let town: Town

beforeAll(async () => {
  town = await foundTown()
})

const listed = async (person: Person, id: string) =>
  (await see(person, delegateHome, null, openedOn)).signed.find((one) => one.id === id)
const page = (person: Person, id: string) => see(person, getCoSign, id, openedOn)

/** Signed by one of two who were asked. */
async function signed() {
  const made = await collecting(town, [town.coSigner, town.stranger])
  await confirm(town.coSigner, made)
  return made
}

async function ensureAsSigned(id: string) {
  expect((await page(town.coSigner, id)).text).toMatchObject({
    title: wholeDraft.title,
    situation: wholeDraft.situation,
  })
  for (const person of [town.stranger, town.office, town.transport.clerk])
    expect(await refusalOf(page(person, id))).toBe('not-found')
  expect(await refusalOf(see(town.coSigner, getSuggestion, id, openedOn))).toBe('not-found')
  expect(await listed(town.stranger, id)).toBeUndefined()
}

test('stopped: who signed finds it, reads what he signed and not what is written since, and may take it back', async () => {
  const { suggestionId, version } = await signed()
  expect(await listed(town.coSigner, suggestionId)).toMatchObject({ standing: 'COLLECTING', lead: '王立新' })
  await act(town.lead, 'stop-co-signing', { suggestionId }, openedOn)
  await draft(town.lead, openedOn, { suggestionId, version, situation: '还在改。' })
  expect(await listed(town.coSigner, suggestionId)).toMatchObject({ standing: 'STOPPED', title: wholeDraft.title })
  await ensureAsSigned(suggestionId)
  await act(town.coSigner, 'take-back-co-signature', { suggestionId }, openedOn)
  expect((await signaturesOf(suggestionId)).toSorted()).toEqual(['赵国庆 INVITED', '闫冰 DECLINED'])
  expect(await listed(town.coSigner, suggestionId)).toBeUndefined()
  expect(await refusalOf(page(town.coSigner, suggestionId))).toBe('not-found')
})

test('sent back by the office: the same, until it is handed in again', async () => {
  const { suggestionId, version } = await signed()
  await act(town.lead, 'submit-suggestion', { suggestionId, version }, openedOn)
  expect(await listed(town.coSigner, suggestionId)).toBeUndefined()
  await act(town.office, 'send-back-suggestion', { suggestionId, reason: '请补充路段的具体位置。' }, openedOn)
  const saved = await draft(town.lead, openedOn, { suggestionId, version, situation: '还在改。' })
  expect(await listed(town.coSigner, suggestionId)).toMatchObject({ standing: 'SENT_BACK', title: wholeDraft.title })
  await ensureAsSigned(suggestionId)
  expect(await page(town.coSigner, suggestionId)).toMatchObject({ sentBack: { reason: '请补充路段的具体位置。' } })
  await act(town.lead, 'submit-suggestion', saved, '2022-02-24')
  expect(await listed(town.coSigner, suggestionId)).toBeUndefined()
  expect(await refusalOf(page(town.coSigner, suggestionId))).toBe('not-found')
})
