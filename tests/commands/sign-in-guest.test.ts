import { beforeEach, expect, test } from 'vitest'
import { meetingCode } from '@/lib/auth/meeting-code'
import { guestsOf, heldOn, invitedMeeting } from '../support/meetings'
import { act, at, type Person, refusalOf } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
const morning = at(`${heldOn}T08:40:00+08:00`)
const later = (minutes: number) => new Date(morning.getTime() + minutes * 60_000)

beforeEach(async () => {
  town = await foundTown()
})

async function invited(more = {}) {
  const { meetingId } = await invitedMeeting(town, undefined, more)
  const guests = await guestsOf(meetingId)
  const [delegate, head] = ['DELEGATE', 'HEAD'].map((capacity) => guests.find((one) => one.capacity === capacity))
  if (!delegate || !head) throw new Error('nobody was called')
  return { meetingId, delegate: delegate.id, head: head.id }
}

const guestNow = (id: string) => rows.replyMeetingGuest.findUniqueOrThrow({ where: { id } })
const toldOf = (subjectId: string) =>
  rows.event.findMany({ where: { subjectId, type: { startsWith: 'meeting.s' } }, orderBy: { sequence: 'asc' } })
const tick = (input: object, when = morning, by: Person = town.office) => act(by, 'sign-in-guest', input, when)
const scan = (by: Person, meetingId: string, code: string, when = morning, post = '') =>
  act<{ wasSignedIn: boolean }>(by, 'sign-in-by-code', { meetingId, code, post }, when)

test('the office ticks who is there, with the name of whoever came for a head', async () => {
  const { meetingId, delegate, head } = await invited()
  await tick({ meetingId, guestId: delegate, presence: 'PRESENT' })
  await tick({ meetingId, guestId: head, presence: 'DEPUTY', name: '林副', post: '副局长' }, later(3))

  expect(await guestNow(delegate)).toMatchObject({
    presence: 'PRESENT',
    signedInAt: morning,
    signedInWay: 'TICK',
    signedInById: town.office.personId,
  })
  expect(await guestNow(head)).toMatchObject({ presence: 'DEPUTY', presentName: '林副', presentPost: '副局长' })
  expect((await toldOf(meetingId)).map(({ type, data }) => [type, (data as { presence: string }).presence])).toEqual([
    ['meeting.signed-in', 'PRESENT'],
    ['meeting.signed-in', 'DEPUTY'],
  ])
})

test('what does not fit, or was done already, is refused and leaves nothing behind', async () => {
  const { meetingId, delegate, head } = await invited()
  const other = await invited({ heldOn: '2022-05-24' })
  const refused = (input: object, when = morning, by = town.office) => refusalOf(tick(input, when, by))
  expect(await refused({ meetingId, guestId: delegate, presence: 'HEAD' })).toBe('presence-not-fitting')
  expect(await refused({ meetingId, guestId: head, presence: 'PRESENT' })).toBe('presence-not-fitting')
  expect(await refused({ meetingId, guestId: head, presence: 'DEPUTY' })).toBe('deputy-name-missing')
  expect(await refused({ meetingId, guestId: other.head, presence: 'HEAD' })).toBe('not-found')
  expect(await refused({ meetingId, guestId: delegate, presence: 'PRESENT' }, morning, town.lead)).toBe('not-found')
  const daysBefore = at('2022-05-19')
  expect(await refused({ meetingId, guestId: delegate, presence: 'PRESENT' }, daysBefore)).toBe('sign-in-too-early')
  expect(await toldOf(meetingId)).toEqual([])

  await tick({ meetingId, guestId: delegate, presence: 'PRESENT' })
  expect(await refused({ meetingId, guestId: delegate, presence: 'ABSENT' })).toBe('guest-signed-in')
  expect((await guestNow(delegate)).presence).toBe('PRESENT')
})

test('whoever was taken for absent may come late, and a tick in error is undone with its reason', async () => {
  const { meetingId, delegate } = await invited()
  await tick({ meetingId, guestId: delegate, presence: 'ABSENT' })
  expect(await guestNow(delegate)).toMatchObject({ presence: 'ABSENT', signedInAt: null, signedInWay: null })
  await tick({ meetingId, guestId: delegate, presence: 'PRESENT' }, later(25))
  expect((await guestNow(delegate)).signedInAt).toEqual(later(25))

  const undo = { meetingId, guestId: delegate, reason: '点错了一行' }
  expect(await refusalOf(act(town.lead, 'undo-sign-in', undo, later(26)))).toBe('not-found')
  await act(town.office, 'undo-sign-in', undo, later(26))
  expect(await guestNow(delegate)).toMatchObject({ presence: null, signedInAt: null, signedInById: null })
  expect(await refusalOf(act(town.office, 'undo-sign-in', undo, later(27)))).toBe('guest-not-signed-in')
  expect((await toldOf(meetingId)).at(-1)?.data).toMatchObject({ reason: '点错了一行', presence: 'PRESENT' })
})

test('a tick made while the network was away counts at its own minute, and never in the future', async () => {
  const { meetingId, delegate, head } = await invited()
  await tick({ meetingId, guestId: delegate, presence: 'PRESENT', at: morning.getTime() }, later(40))
  await tick({ meetingId, guestId: head, presence: 'HEAD', at: later(500).getTime() }, later(41))
  expect((await guestNow(delegate)).signedInAt).toEqual(morning)
  expect((await guestNow(head)).signedInAt).toEqual(later(41))
})

test('who is called scans the code of the hall and is there; the second time he is told that he is', async () => {
  const { meetingId, delegate, head } = await invited()
  const code = meetingCode(meetingId, morning)
  expect(await scan(town.lead, meetingId, code, later(1))).toEqual({ wasSignedIn: false })
  expect(await scan(town.lead, meetingId, code, later(2))).toEqual({ wasSignedIn: true })
  expect(await guestNow(delegate)).toMatchObject({ presence: 'PRESENT', signedInWay: 'CODE', signedInAt: later(1) })

  await scan(town.transport.clerk, meetingId, code, later(2), '办公室主任')
  expect(await guestNow(head)).toMatchObject({
    presence: 'DEPUTY',
    presentName: town.transport.clerk.name,
    presentPost: '办公室主任',
  })
  expect((await toldOf(meetingId)).map(({ type }) => type)).toEqual(['meeting.signed-in', 'meeting.signed-in'])
})

test('the head who scans is there in person', async () => {
  const { meetingId, head } = await invited()
  await scan(town.transport.head, meetingId, meetingCode(meetingId, morning), morning)
  expect(await guestNow(head)).toMatchObject({ presence: 'HEAD', presentName: town.transport.head.name })
})

test('a photograph of the code is soon worth nothing, and one of another meeting never', async () => {
  const { meetingId, delegate } = await invited()
  const other = await invited({ heldOn: '2022-05-24' })
  const code = meetingCode(meetingId, morning)
  expect(await refusalOf(scan(town.lead, meetingId, code, later(4)))).toBe('sign-in-code-expired')
  expect(await refusalOf(scan(town.lead, meetingId, meetingCode(other.meetingId, morning)))).toBe(
    'sign-in-code-expired',
  )
  expect(await refusalOf(scan(town.lead, meetingId, meetingCode(meetingId, later(5))))).toBe('sign-in-code-expired')
  expect((await guestNow(delegate)).presence).toBeNull()
})

test('who is not called is told so, and can be let in by the office', async () => {
  const { meetingId } = await invited()
  const code = meetingCode(meetingId, morning)
  expect(await refusalOf(scan(town.stranger, meetingId, code))).toBe('guest-not-called')
  const admit = { meetingId, delegateId: town.stranger.delegateId }
  expect(await refusalOf(act(town.lead, 'admit-guest', admit, morning))).toBe('not-found')
  await act(town.office, 'admit-guest', admit, morning)
  expect(await refusalOf(act(town.office, 'admit-guest', admit, morning))).toBe('guest-called-already')
  await scan(town.stranger, meetingId, code)
  const [guest] = await rows.replyMeetingGuest.findMany({ where: { meetingId, delegateId: town.stranger.delegateId } })
  expect(guest).toMatchObject({ presence: 'PRESENT', invitedAt: null })
})
