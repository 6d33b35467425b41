import { beforeAll, describe, expect, test } from 'vitest'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { getInvitation } from '@/lib/queries/get-invitation'
import { getInvitations } from '@/lib/queries/get-invitations'
import { getReplyMeeting } from '@/lib/queries/get-reply-meeting'
import { listNotices } from '@/lib/queries/list-notices'
import { nextInvitations } from '@/lib/queries/next-invitations'
import { noticeFilterSchema } from '@/lib/schemas/notices'
import { guestsOf, heldOn, invitedMeeting, plannedMeeting, plannedOn } from '../support/meetings'
import { act, type Person, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const later = '2022-05-13'
const leave = { answer: 'LEAVE', leaveGround: 'ILLNESS', leaveReason: '住院治疗' }
const deputy = {
  answer: 'DEPUTY',
  leaveGround: 'OFFICIAL_DUTY',
  leaveReason: '参加市级会议',
  deputyName: '李明',
  deputyPost: '副局长',
}
let town: Town
let meetingId: string

beforeAll(async () => {
  town = await foundTown()
  meetingId = (await invitedMeeting(town)).meetingId
})

const guestOf = async (of: string, capacity: string) =>
  (await guestsOf(of)).find((guest) => guest.capacity === capacity)?.id as string
const stand = async (id: string) => {
  const { answer, leaveGround, leaveReason, deputyName, deputyPost } = await rows.replyMeetingGuest.findUniqueOrThrow({
    where: { id },
  })
  return { answer, leaveGround, leaveReason, deputyName, deputyPost }
}
const none = { leaveGround: null, leaveReason: '', deputyName: '', deputyPost: '' }
const events = (subjectId: string, type: string) =>
  rows.event.findMany({ where: { subjectId, type }, orderBy: { sequence: 'asc' } })
const answer = async (by: Person, capacity: string, said: object, on = later) =>
  act(by, 'answer-invitation', { guestId: await guestOf(meetingId, capacity), ...said }, on)

describe('the office invites', () => {
  test('everybody at once, and tells each of them', async () => {
    const { meetingId: planned } = await plannedMeeting(town, undefined, { from: '14:00', to: '16:00' })
    expect(await refusalOf(see(town.lead, getInvitation, planned, plannedOn))).toBe('not-found')
    await act(town.office, 'send-invitations', { meetingId: planned }, plannedOn)
    expect((await rows.replyMeeting.findUniqueOrThrow({ where: { id: planned } })).state).toBe('INVITED')
    expect((await guestsOf(planned)).every(({ invitedAt }) => invitedAt !== null)).toBe(true)
    const [event] = await events(planned, 'meeting.invited')
    await deliverEvent({ congressId: town.congressId, eventId: event?.id as string })
    const notices = await rows.notice.findMany({ where: { eventId: event?.id, channel: 'IN_APP' } })
    const told = new Set(notices.map(({ personId }) => personId))
    for (const person of [town.lead, town.transport.head, town.transport.clerk]) expect(told).toContain(person.personId)
    expect(told).not.toContain(town.stranger.personId)
    const shown = await see(town.lead, listNotices, noticeFilterSchema.parse({}), later)
    expect(shown.rows.map(({ type }) => type)).toContain('meeting.invited')
    expect(await refusalOf(act(town.office, 'send-invitations', { meetingId: planned }, plannedOn))).toBe(
      'nobody-to-invite',
    )
  })

  test('whoever is added later alone', async () => {
    const { meetingId: added } = await invitedMeeting(town, undefined, { from: '16:30', to: '17:30' })
    const { congressId, leader } = town
    await rows.replyMeetingGuest.create({
      data: { congressId, meetingId: added, capacity: 'OFFICIAL', personId: leader.personId },
    })
    expect(await act(town.office, 'send-invitations', { meetingId: added }, later)).toMatchObject({ count: 1 })
    const [event] = await events(added, 'meeting.invited')
    expect(event?.data).toMatchObject({ personIds: [leader.personId], delegateIds: [], unitIds: [] })
  })

  test('nobody else may, and not to what has begun', async () => {
    const { meetingId: planned } = await plannedMeeting(town, undefined, { heldOn: '2022-05-23' })
    for (const by of [town.lead, town.transport.head, town.leader, town.government])
      expect(await refusalOf(act(by, 'send-invitations', { meetingId: planned }, plannedOn))).toBe('not-found')
    expect(await refusalOf(act(town.office, 'send-invitations', { meetingId: planned }, '2022-05-24'))).toBe(
      'meeting-over',
    )
    expect((await guestsOf(planned)).every(({ invitedAt }) => invitedAt === null)).toBe(true)
    expect(await events(planned, 'meeting.invited')).toEqual([])
  })
})

describe('whoever is invited answers', () => {
  test('a delegate comes, takes leave with its reason, and comes after all; each is an event', async () => {
    const id = await guestOf(meetingId, 'DELEGATE')
    await answer(town.lead, 'DELEGATE', { answer: 'COMING' })
    expect(await stand(id)).toEqual({ answer: 'COMING', ...none })
    await answer(town.lead, 'DELEGATE', leave)
    expect(await stand(id)).toEqual({ ...none, ...leave })
    await answer(town.lead, 'DELEGATE', { answer: 'COMING', leaveReason: '' })
    expect(await stand(id)).toEqual({ answer: 'COMING', ...none })
    const told = await events(meetingId, 'meeting.answered')
    expect(told.map(({ data }) => (data as { invitationAnswer: string }).invitationAnswer)).toEqual([
      'COMING',
      'LEAVE',
      'COMING',
    ])
    expect(JSON.stringify(told.map(({ data }) => data))).not.toContain('住院')
  })

  test('the clerk of a unit sends somebody in the place of its head', async () => {
    await answer(town.transport.clerk, 'HEAD', deputy)
    expect(await stand(await guestOf(meetingId, 'HEAD'))).toEqual(deputy)
  })

  test('the office enters what it heard by telephone, and he hears of it', async () => {
    await answer(town.office, 'DELEGATE', leave)
    const [last] = (await events(meetingId, 'meeting.answered')).slice(-1)
    expect(last?.data).toMatchObject({ delegateIds: [town.lead.delegateId] })
    const { guests } = await see(town.office, getInvitations, meetingId, later)
    expect(guests.find(({ capacity }) => capacity === 'DELEGATE')).toMatchObject({ isEntered: true, ...leave })
    await answer(town.lead, 'DELEGATE', { answer: 'COMING' })
  })

  test.each([
    ['a deputy of a delegate', 'DELEGATE', deputy, 'deputy-only-of-head'],
    ['leave without a ground', 'DELEGATE', { answer: 'LEAVE', leaveReason: '有事' }, 'shape-refused'],
    ['leave without a reason', 'DELEGATE', { answer: 'LEAVE', leaveGround: 'AWAY' }, 'shape-refused'],
    ['a deputy without a name', 'HEAD', { ...deputy, deputyName: '' }, 'shape-refused'],
  ])('%s is refused and leaves what stood', async (_, capacity, said, code) => {
    const id = await guestOf(meetingId, capacity)
    const before = await stand(id)
    const count = (await events(meetingId, 'meeting.answered')).length
    const by = capacity === 'HEAD' ? town.transport.head : town.lead
    expect(await refusalOf(answer(by, capacity, said))).toBe(code)
    expect(await stand(id)).toEqual(before)
    expect(await events(meetingId, 'meeting.answered')).toHaveLength(count)
  })

  test('nobody for another, and nobody once the meeting has begun', async () => {
    const id = await guestOf(meetingId, 'DELEGATE')
    const before = await stand(id)
    for (const by of [town.stranger, town.transport.head, town.housing.clerk, town.leader])
      expect(await refusalOf(act(by, 'answer-invitation', { guestId: id, ...leave }, later))).toBe('not-found')
    for (const by of [town.lead, town.office])
      expect(await refusalOf(act(by, 'answer-invitation', { guestId: id, ...leave }, `${heldOn}T09:00:00+08:00`))).toBe(
        'meeting-over',
      )
    expect(await stand(id)).toEqual(before)
  })
})

test('reasons of leave are for the office and for himself', async () => {
  await answer(town.lead, 'DELEGATE', leave)
  const reasons = async (by: Person) =>
    (await see(by, getReplyMeeting, meetingId, later)).guests.map(({ leaveReason }) => leaveReason)
  expect(await reasons(town.office)).toContain('住院治疗')
  expect(await reasons(town.lead)).toContain('住院治疗')
  for (const by of [town.leader, town.transport.clerk]) expect(await reasons(by)).not.toContain('住院治疗')
})

test('the office sees what cannot be answered face to face, and the numbers', async () => {
  await answer(town.lead, 'DELEGATE', leave)
  const { gaps, counts } = await see(town.office, getInvitations, meetingId, later)
  expect(gaps.map(({ gap }) => gap)).toEqual(['NO_DELEGATE'])
  expect(counts.find(({ capacity }) => capacity === 'DELEGATE')).toMatchObject({ called: 1, leave: 1, coming: 0 })
})

test('the next ones stand on the home of whoever is invited, with the answer', async () => {
  await answer(town.transport.head, 'HEAD', { answer: 'COMING' })
  const next = await see(town.transport.clerk, nextInvitations as never, null, later)
  expect(next).toContainEqual(
    expect.objectContaining({ meetingId, unit: town.transport.name, answer: 'COMING', ownItems: 1 }),
  )
  expect(await see(town.stranger, nextInvitations as never, null, later)).toEqual([])
  const { ownItemIds, invitations } = await see(town.lead, getInvitation, meetingId, later)
  expect([ownItemIds.length, invitations.length]).toEqual([1, 1])
})
