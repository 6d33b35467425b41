import { beforeAll, expect, test } from 'vitest'
import { getSuggestionForm } from '@/lib/queries/get-suggestion-form'
import { draft, wholeDraft } from '../support/a-draft'
import { anAttachment } from '../support/attachments'
import { enteredFor, handedInOnPaper } from '../support/entries'
import { refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-02-23'
let town: Town

beforeAll(async () => {
  town = await foundTown()
  for (const [one, cardNumber] of [
    [town.lead, '领-001'],
    [town.coSigner, '附-002'],
  ] as const)
    await rows.delegate.update({ where: { id: one.delegateId }, data: { cardNumber } })
})

test('the form as it was filled in, to be signed while it is a draft', async () => {
  const fields = { place: '垛石镇', cameAbout: ['OWN'], raisedBefore: 'LONGER', noReplyNeeded: true }
  const { suggestionId } = await draft(town.lead, day, fields)
  expect(await see(town.lead, getSuggestionForm, suggestionId, day)).toMatchObject({
    ...fields,
    title: wholeDraft.title,
    asks: wholeDraft.asks.map(({ text }) => text),
    numberText: null,
    submittedOn: null,
    entered: null,
    isToSign: true,
    lead: { name: town.lead.name, cardNumber: '领-001' },
  })
  expect(await refusalOf(see(town.stranger, getSuggestionForm, suggestionId, day))).toBe('not-found')
})

test('cards and lines to sign are for those who sign and the office; everybody reads who entered it', async () => {
  const made = await enteredFor(town, town.office)
  await anAttachment(town, made.suggestionId, { way: 'WRITER' })
  await handedInOnPaper(town, made, { coSignerIds: [town.coSigner.delegateId] })
  for (const person of [town.lead, town.coSigner, town.office])
    expect(await see(person, getSuggestionForm, made.suggestionId, day)).toMatchObject({
      isToSign: true,
      signed: [{ name: town.coSigner.name, cardNumber: '附-002' }],
      entered: { by: town.office.name, paperOn: day },
    })
  expect(await see(town.leader, getSuggestionForm, made.suggestionId, day)).toMatchObject({
    isToSign: false,
    lead: { cardNumber: null },
    signed: [{ name: town.coSigner.name, cardNumber: null }],
    entered: { by: town.office.name },
  })
})
