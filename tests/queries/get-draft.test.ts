import { beforeAll, expect, test } from 'vitest'
import { draftChoices, getDraft } from '@/lib/queries/get-draft'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { getToRegister } from '@/lib/queries/office-moves'
import { registrationDesk } from '@/lib/queries/registration-desk'
import { draft, handIn, wholeDraft } from '../support/a-draft'
import { act, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-02-23'
let town: Town

beforeAll(async () => {
  town = await foundTown()
})

test('the draft comes back as it was written, with the units in force and the categories of the year', async () => {
  const { suggestionId } = await draft(town.lead, day, { wishedUnitId: town.street.id })
  const seen = await see(town.lead, getDraft, suggestionId, day)
  expect(seen).toMatchObject({ suggestionId, version: 1, sentBackReason: null, canDiscard: true })
  expect(seen.draft).toEqual({
    title: wholeDraft.title,
    situation: wholeDraft.situation,
    analysis: wholeDraft.analysis,
    asks: wholeDraft.asks.map(({ text }) => text),
    publicityWish: 'FULL',
    contactWish: true,
    wishedUnitId: town.street.id,
    categoryId: null,
    townIds: [],
    place: '',
    cameAbout: [],
    raisedBefore: null,
    noReplyNeeded: false,
    openToCoSigners: true,
    secrecyWish: false,
    secrecyReason: '',
  })
  expect(seen.categories.map(({ name }) => name)).toEqual(['城乡建设', '教育卫生'])
  await rows.unit.update({ where: { id: town.court.id }, data: { validTo: new Date('2022-02-22') } })
  const offered = await see(town.lead, draftChoices, null, day)
  expect(offered?.units.map(({ id }) => id).toSorted()).toEqual(
    [town.housing.id, town.transport.id, town.street.id].toSorted(),
  )
})

test('what was filled in beside the text comes back too, for the delegate and for everybody who reads it', async () => {
  const fields = {
    place: '垛石镇白桥村',
    cameAbout: ['TALKS', 'OWN'],
    raisedBefore: 'TWO_YEARS',
    noReplyNeeded: true,
    openToCoSigners: false,
  }
  const saved = await draft(town.lead, day, fields)
  expect((await see(town.lead, getDraft, saved.suggestionId, day)).draft).toMatchObject(fields)
  expect(await draft(town.lead, day, { ...saved, ...fields, cameAbout: ['OWN', 'TALKS'] })).toEqual(saved)
  await act(town.lead, 'submit-suggestion', saved, day)
  expect(await see(town.office, getSuggestion, saved.suggestionId, day)).toMatchObject(fields)
  expect(await see(town.office, getToRegister, saved.suggestionId, day)).toMatchObject({ form: fields })
})

test('the single form proposes the same category as the desk', async () => {
  const suggestionId = await handIn(town.lead, day, { title: '关于在垛石街道扩建小学的建议' })
  const { proposed } = await see(town.office, getToRegister, suggestionId, day)
  expect(proposed).not.toBeNull()
  const { rows: waiting } = await see(town.office, registrationDesk, null, day)
  expect(waiting.find(({ id }) => id === suggestionId)?.proposed).toEqual(proposed)
})

test('towns are offered as places, and only the delegate’s own units are his', async () => {
  const offered = await see(town.lead, draftChoices, null, day)
  expect(offered?.towns.every((place) => !place.endsWith('政府'))).toBe(true)
  expect(offered?.ownUnits).toEqual([])
})

test('nobody but its delegate goes on with a draft, and nobody with what has been handed in', async () => {
  const { suggestionId } = await draft(town.lead, day)
  for (const person of [town.stranger, town.office, town.transport.clerk])
    expect(await refusalOf(see(person, getDraft, suggestionId, day))).toBe('not-found')
  const handedIn = await handIn(town.lead, day)
  expect(await refusalOf(see(town.lead, getDraft, handedIn, day))).toBe('not-found')
})

test('sent back, it is gone on with under the reason, and cannot be thrown away', async () => {
  const suggestionId = await handIn(town.lead, day)
  await act(town.office, 'send-back-suggestion', { suggestionId, reason: '请写明具体路段。' }, day)
  expect(await see(town.lead, getDraft, suggestionId, day)).toMatchObject({
    sentBackReason: '请写明具体路段。',
    canDiscard: false,
  })
})

test('before the first session there is nothing to write for, and only delegates write', async () => {
  expect(await see(town.lead, draftChoices, null, '2022-02-21')).toBeNull()
  expect(await refusalOf(see(town.office, draftChoices, null, day))).toBe('not-found')
})
