import ICAL from 'ical.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { feedText } from '@/lib/documents/calendar/feed-text'
import { feedMeetings, getMeetingEntry } from '@/lib/queries/feed-meetings'
import { getInvitations } from '@/lib/queries/get-invitations'
import { meetingInWords } from '@/lib/web/meeting-in-words'
import { guestsOf, invitedMeeting } from '../support/meetings'
import { act, type Person, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const later = '2022-05-13'
let town: Town
let meetingId: string

beforeAll(async () => {
  town = await foundTown()
  meetingId = (await invitedMeeting(town)).meetingId
})

const guestOf = async (of: string, capacity: string) =>
  (await guestsOf(of)).find((guest) => guest.capacity === capacity)?.id as string
const stand = async (id: string) => {
  const { answer } = await rows.replyMeetingGuest.findUniqueOrThrow({ where: { id } })
  return { answer }
}
const events = (subjectId: string, type: string) =>
  rows.event.findMany({ where: { subjectId, type }, orderBy: { sequence: 'asc' } })

describe('who has not answered', () => {
  test('is reminded once a day, until he has', async () => {
    const { meetingId: silent } = await invitedMeeting(town, undefined, { heldOn: '2022-05-24' })
    const remind = (on: string) => act(town.office, 'remind-invited', { meetingId: silent }, on)
    expect(await remind(later)).toEqual({ count: 2 })
    expect(await refusalOf(remind(later))).toBe('reminded-today')
    expect(await remind('2022-05-14')).toEqual({ count: 2 })
    for (const { id } of await guestsOf(silent))
      await act(town.office, 'answer-invitation', { guestId: id, answer: 'COMING' }, '2022-05-15')
    expect(await refusalOf(remind('2022-05-16'))).toBe('nobody-to-remind')
    expect(await events(silent, 'meeting.reminded')).toHaveLength(2)
  })

  test('stands on the list to ring up until he opens it, answers, or was told by telephone', async () => {
    const { meetingId: silent } = await invitedMeeting(town, undefined, { heldOn: '2022-05-25' })
    await rows.account.update({ where: { id: town.lead.accountId }, data: { disabledAt: new Date('2022-05-01') } })
    const toRing = async () =>
      Object.fromEntries(
        (await see(town.office, getInvitations, silent, later)).guests.map(({ capacity, toRing: why }) => [
          capacity,
          why,
        ]),
      )
    expect(await toRing()).toEqual({ DELEGATE: 'NO_ACCOUNT', HEAD: 'NOT_OPENED' })
    await rows.account.update({ where: { id: town.lead.accountId }, data: { disabledAt: null } })
    await act(town.transport.clerk, 'open-invitation', { meetingId: silent }, later)
    const call = { guestId: await guestOf(silent, 'DELEGATE'), note: '本人接听，尚未确定' }
    await act(town.office, 'note-invitation-call', call, later)
    expect(await toRing()).toEqual({ DELEGATE: null, HEAD: null })
    expect(await act(town.transport.head, 'open-invitation', { meetingId: silent }, later)).toEqual({ opened: 0 })
    expect(await refusalOf(act(town.stranger, 'open-invitation', { meetingId: silent }, later))).toBe('not-found')
  })
})

test('another hour asks everybody again, and another room only tells', async () => {
  const { meetingId: changed } = await invitedMeeting(town, undefined, { heldOn: '2022-05-26' })
  const id = await guestOf(changed, 'DELEGATE')
  await act(town.lead, 'answer-invitation', { guestId: id, answer: 'COMING' }, later)
  const change = async (more: object) => {
    const { version } = await rows.replyMeeting.findUniqueOrThrow({ where: { id: changed } })
    const said = { heldOn: '2022-05-26', from: '09:00', to: '11:30', place: '第一会议室', host: '', remark: '' }
    await act(
      town.office,
      'change-reply-meeting',
      { meetingId: changed, version, despiteClashes: true, ...said, ...more },
      later,
    )
  }
  await change({ place: '第二会议室' })
  expect((await stand(id)).answer).toBe('COMING')
  await change({ from: '10:00' })
  expect((await stand(id)).answer).toBeNull()
  expect(
    (await events(changed, 'meeting.changed')).map(({ data }) => (data as { delegateIds: string[] }).delegateIds),
  ).toEqual([[town.lead.delegateId], [town.lead.delegateId]])
})

describe('in a calendar', () => {
  const read = async (by: Person, id: string) => {
    const entry = meetingInWords(await see(by, getMeetingEntry, id, later))
    const head = { name: entry.summary, host: 'huiyin.example', language: 'ZH' } as const
    const [event] = new ICAL.Component(ICAL.parse(feedText(head, [], [entry]))).getAllSubcomponents('vevent')
    if (!event) throw new Error('no event')
    return { event: new ICAL.Event(event), status: event.getFirstPropertyValue('status') }
  }

  test('it keeps its name, is raised by a change, and says when it is cancelled', async () => {
    const { meetingId: one } = await invitedMeeting(town, undefined, { heldOn: '2022-05-27' })
    const before = await read(town.lead, one)
    expect(before.event.uid).toBe(`meeting-${one}@huiyin.example`)
    expect(before.event.startDate.toJSDate().toISOString()).toBe('2022-05-27T01:00:00.000Z')
    expect(before.event.location).toBe('第一会议室')
    const { version } = await rows.replyMeeting.findUniqueOrThrow({ where: { id: one } })
    await act(town.office, 'cancel-reply-meeting', { meetingId: one, version, reason: '场地检修，另行通知。' }, later)
    const after = await read(town.lead, one)
    expect(after.event.uid).toBe(before.event.uid)
    expect(after.event.sequence).toBeGreaterThan(before.event.sequence)
    expect(after.status).toBe('CANCELLED')
  })

  test('it stands in the feed of those who are invited and of the office, and of nobody else', async () => {
    const ids = async (by: Person) => (await see(by, feedMeetings, null, later)).map(({ id }) => id)
    for (const by of [town.lead, town.transport.head, town.office]) expect(await ids(by)).toContain(meetingId)
    for (const by of [town.stranger, town.housing.clerk, town.audit]) expect(await ids(by)).not.toContain(meetingId)
  })
})
