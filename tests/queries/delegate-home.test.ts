import { beforeAll, expect, test } from 'vitest'
import { delegateHome } from '@/lib/queries/delegate-home'
import { draft, handIn } from '../support/a-draft'
import { act, type Person, refusalOf, see } from '../support/people'
import { assigned, days, replied, replyOf } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-06-10'
let town: Town

beforeAll(async () => {
  town = await foundTown()
})

const home = (by: Person) => see(by, delegateHome, null, day)

test('drafts, what was sent back with its reason, and what is to be rated wait for the lead delegate', async () => {
  const { suggestionId: drafted } = await draft(town.lead, '2022-02-23')
  const returned = await handIn(town.lead, '2022-02-23')
  await act(town.office, 'send-back-suggestion', { suggestionId: returned, reason: '请写明具体路段。' }, '2022-02-24')
  const { suggestionId } = await replied(town)

  const waits = await home(town.lead)
  expect(waits.drafts).toMatchObject([{ id: drafted, day: '2022-02-23' }])
  expect(waits.sentBack).toMatchObject([{ id: returned, reason: '请写明具体路段。', day: '2022-02-24' }])
  expect(waits.toRate).toMatchObject([{ id: suggestionId, day: days.replied, units: [town.transport.name] }])
  expect(await home(town.stranger)).toEqual({
    asked: null,
    drafts: [],
    meetings: [],
    promises: { carried: 0, remindedOn: null, silent: 0, toDecide: 0, toVerify: 0 },
    searches: [],
    sentBack: [],
    signed: [],
    toCheck: [],
    toCoSign: [],
    toConfirm: [],
    toRate: [],
    toRead: [],
    notices: [],
    voices: { first: [], open: 0, overdue: 0, total: 0, untold: 0 },
  })
})

test('a first reply of two is to be read before all can be rated, and once read it waits no longer', async () => {
  const id = await assigned(town, [
    { unit: town.transport, role: 'SEPARATE', part: '设站' },
    { unit: town.housing, role: 'SEPARATE', part: '站台' },
  ])
  const replyId = await replyOf(id, town.transport)
  expect((await home(town.lead)).toRead).toMatchObject([{ id, unit: town.transport.name, day: days.replied }])
  await act(town.lead, 'open-reply', { replyId }, day)
  expect((await home(town.lead)).toRead).toEqual([])
})

test('the latest notices come with what happened, to those who may still see it', async () => {
  const { suggestionId } = await replied(town)
  const event = await rows.event.findFirstOrThrow({ where: { suggestionId, type: 'suggestion.assigned' } })
  const { congressId, lead, coSigner } = town
  for (const { personId } of [lead, coSigner])
    await rows.notice.create({ data: { congressId, eventId: event.id, personId, deliveredAt: new Date(day) } })
  expect((await home(lead)).notices).toMatchObject([{ id: suggestionId, type: 'suggestion.assigned', isRead: false }])
  expect((await home(coSigner)).notices).toEqual([])
})

test('only delegates have this home', async () => {
  for (const person of [town.office, town.transport.head]) expect(await refusalOf(home(person))).toBe('not-found')
})
