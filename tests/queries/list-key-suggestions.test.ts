import { beforeEach, expect, test } from 'vitest'
import { getKeyDesk, getMeetingDesk } from '@/lib/queries/get-key-suggestion'
import { listKeySuggestions } from '@/lib/queries/list-key-suggestions'
import { leaderHome } from '@/lib/queries/supervision-home'
import { keyFilterSchema } from '@/lib/schemas/key-suggestion'
import { fixing, heldMeeting, nominated } from '../support/keys'
import { act, type Person, refusalOf, see } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-03-10'
let town: Town
let suggestionId: string

beforeEach(async () => {
  town = await foundTown()
  suggestionId = await inHand()
})

const inHand = () => assigned(town, [{ unit: town.transport, role: 'SOLE' }])
const fix = (decisions: object[]) =>
  act(town.office, 'fix-key-suggestions', { ...heldMeeting('2022-03-15'), decisions }, '2022-03-15')

test('each page is there while its way is open', async () => {
  const wayOf = async (by: Person) => (await see(by, getKeyDesk, suggestionId, day)).way
  expect(await wayOf(town.leader)).toBe('nominate')
  const id = await nominated(town.office, suggestionId, day)
  expect(await wayOf(town.office)).toBe('takeBack')
  expect((await see(town.office, getMeetingDesk, null, day)).pending.map((one) => one.id)).toEqual([id])
  await fix([fixing(town, id)])
  expect(await wayOf(town.office)).toBe('revoke')
  expect(await refusalOf(wayOf(town.leader))).toBe('not-found')
})

test('the government office sees the list of what is fixed among what it sees, and no nominations', async () => {
  const atCourt = await assigned(town, [{ unit: town.court, role: 'SOLE' }])
  const [one, two] = [await nominated(town.office, suggestionId, day), await nominated(town.office, atCourt, day)]
  await fix([fixing(town, one), fixing(town, two)])
  await nominated(town.office, await inHand(), day)
  const list = await see(town.government, listKeySuggestions, keyFilterSchema.parse({ view: 'nominated' }), day)
  expect(list.rows.map((row) => row.suggestionId)).toEqual([suggestionId])
  expect(list).toMatchObject({ counts: { fixed: 1, nominated: 0 }, likely: null })
})

test('the rules propose what many signed or several have in hand, with the reason, until it is nominated', async () => {
  const { congressId } = town
  const signer = { congressId, suggestionId, state: 'CONFIRMED' }
  const people = await rows.delegate.findMany({ where: { congressId, id: { not: town.lead.delegateId } } })
  const more = await Promise.all(
    Array.from({ length: 9 - people.length }, (_, place) =>
      rows.delegate.create({
        data: {
          congressId,
          termId: town.termId,
          personId: town.lead.personId,
          name: `代表${place}`,
          mandateFrom: new Date(day),
        },
      }),
    ),
  )
  await rows.coSignature.createMany({
    data: [...people, ...more].map(({ id: delegateId }, place) => ({ ...signer, delegateId, ordinal: place + 1 })),
  })
  const likelyIn = async () =>
    (await see(town.office, listKeySuggestions, keyFilterSchema.parse({ view: 'nominated' }), day)).likely
  expect(await likelyIn()).toMatchObject([{ id: suggestionId, reasons: [{ code: 'signatures', count: 10 }] }])
  await nominated(town.office, suggestionId, day)
  expect(await likelyIn()).toEqual([])
})

test('the home of the leader shows what he leads and is under way, the list all of it', async () => {
  const id = await nominated(town.office, suggestionId, day)
  await fix([fixing(town, id)])
  const led = async () => (await see(town.leader, leaderHome, null, day)).led.map((row) => row.suggestionId)
  expect(await led()).toEqual([suggestionId])
  await rows.suggestion.update({ where: { id: suggestionId }, data: { status: 'CONCLUDED' } })
  expect(await led()).toEqual([])
  const filter = keyFilterSchema.parse({ leader: town.leader.personId })
  expect((await see(town.leader, listKeySuggestions, filter, day)).rows).toHaveLength(1)
})

test('without a choice the newest year is shown in which anything was nominated', async () => {
  const { congressId, termId } = town
  const days = { opensOn: new Date('2023-01-05'), closesOn: new Date('2023-01-08') }
  await rows.session.create({ data: { congressId, termId, number: 2, year: 2023, ...days } })
  const yearSeen = async () =>
    (await see(town.office, listKeySuggestions, keyFilterSchema.parse({}), '2023-02-01')).year
  expect(await yearSeen()).toBe(2023)
  await nominated(town.office, suggestionId, day)
  expect(await yearSeen()).toBe(2022)
})
