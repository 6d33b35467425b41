import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { ensureAhead, spanOf } from '@/lib/domain/meeting/hours'
import { answerInvitation, isAnswerable, sendInvitations, toRemind } from '@/lib/domain/meeting/invitation'
import {
  ensureSeen,
  type Meeting,
  type MeetingGuest,
  type MeetingItem,
  meetingState,
} from '@/lib/domain/meeting/meeting'
import { untouchedGuest } from '../../support/meeting-guests'

const timeZone = 'Asia/Shanghai'
const heldOn = localDate('2022-05-20')
const hours = { heldOn, from: '09:00', to: '11:30' }
const invitedAt = new Date('2022-05-12T02:00:00Z')
const before = new Date('2022-05-20T00:59:59Z')
const begins = new Date('2022-05-20T01:00:00Z')
const item: MeetingItem = { id: 'item', suggestionId: 'one', round: 1, position: 1, outcome: null, version: 1 }
const guest = (facts: Partial<MeetingGuest> = {}): MeetingGuest => ({ ...untouchedGuest, ...facts })

function meeting(facts: Partial<Meeting> = {}): Meeting {
  const blank = { openedAt: null, endedAt: null, closedAt: null, cancelledAt: null, invitedAt: null }
  const all = {
    ...{ id: 'meeting', congressId: 'congress', sessionId: 'session', ordinal: 1, place: '一楼', host: '', remark: '' },
    ...{ ...spanOf(hours, timeZone), ...blank, version: 3, cancelReason: '', state: 'PLANNED' as const },
    ...{ items: [item], guests: [guest()], ...facts },
  }
  return { ...all, state: meetingState(all) }
}
const invited = (facts: Partial<Meeting> = {}) => meeting({ invitedAt, guests: [guest({ invitedAt })], ...facts })

describe('inviting', () => {
  test('is of those who have no invitation yet, and says when the first went out', () => {
    const guests = [guest({ id: 'first', invitedAt }), guest({ id: 'added' })]
    const sent = sendInvitations(meeting({ invitedAt, guests }), before)
    expect(sent.guests.map(({ id }) => id)).toEqual(['added'])
    expect(sent.meeting).toMatchObject({ invitedAt, state: 'INVITED', version: 4 })
  })

  test.each([
    ['nothing on the agenda', meeting({ items: [] }), before, 'meeting-without-items'],
    ['nobody who waits for one', invited(), before, 'nobody-to-invite'],
    ['a meeting that begins', meeting(), begins, 'meeting-over'],
    ['one that is under way', invited({ openedAt: before }), before, 'move-not-open'],
    ['one that is cancelled', invited({ cancelledAt: before }), before, 'move-not-open'],
  ])('not with %s', (_, one, now, code) => {
    expect(() => sendInvitations(one, now)).toThrow(code)
  })
})

describe('answering', () => {
  const said = { answer: 'COMING' as const, leaveGround: null, leaveReason: '', deputyName: '', deputyPost: '' }
  const [mine] = invited().guests as [MeetingGuest]

  test('until the meeting begins, by whoever is invited', () => {
    expect(answerInvitation(invited(), mine, said, before)).toEqual(said)
    expect([before, begins].map((now) => isAnswerable(invited(), mine, now))).toEqual([true, false])
    expect(() => answerInvitation(invited(), mine, said, begins)).toThrow('meeting-over')
    expect(() => answerInvitation(invited({ cancelledAt: before }), mine, said, before)).toThrow('meeting-over')
    expect(() => answerInvitation(invited(), guest(), said, before)).toThrow('not-invited-yet')
    expect(() => answerInvitation(meeting(), mine, said, before)).toThrow('not-invited-yet')
  })

  test('a deputy is sent by the head of a unit alone', () => {
    const deputy = { ...said, answer: 'DEPUTY' as const, deputyName: '李明', deputyPost: '副局长' }
    expect(() => answerInvitation(invited(), mine, deputy, before)).toThrow('deputy-only-of-head')
    expect(() => answerInvitation(invited(), { ...mine, capacity: 'OFFICIAL' }, deputy, before)).toThrow()
    expect(answerInvitation(invited(), { ...mine, capacity: 'HEAD' }, deputy, before)).toEqual(deputy)
  })
})

test('reminded is once a day by the wall of the congress who is invited and has not answered', () => {
  const now = new Date('2022-05-13T16:30:00Z')
  const moment = { now, today: localDate('2022-05-14'), timeZone }
  const waiting = { ...guest({ invitedAt }), remindedAt: null }
  const yesterday = { ...waiting, id: 'yesterday', remindedAt: new Date('2022-05-13T15:59:00Z') }
  const today = { ...waiting, id: 'today', remindedAt: new Date('2022-05-13T16:01:00Z') }
  const silent = [
    { ...waiting, id: 'answered', answer: 'COMING' as const },
    { ...waiting, id: 'not yet', invitedAt: null },
  ]
  const due = toRemind(invited(), [waiting, yesterday, today, ...silent], moment)
  expect(due.map(({ id }) => id)).toEqual(['guest', 'yesterday'])
  expect(() => toRemind(invited(), [today], moment)).toThrow('reminded-today')
  expect(() => toRemind(invited(), silent, moment)).toThrow('nobody-to-remind')
  expect(() => toRemind(invited(), [waiting], { ...moment, now: begins })).toThrow('meeting-over')
  expect(() => toRemind(meeting(), [waiting], moment)).toThrow('not-invited-yet')
})

test('a meeting has a beginning before its end, on no day gone by, and is changed by whoever has it as it stands', () => {
  for (const to of ['08:59', '09:00']) expect(() => spanOf({ ...hours, to }, timeZone)).toThrow('meeting-hours-turned')
  expect(() => ensureAhead(heldOn, heldOn)).not.toThrow()
  expect(() => ensureAhead(heldOn, localDate('2022-05-21'))).toThrow('meeting-in-past')
  expect(() => ensureSeen(meeting(), 3)).not.toThrow()
  for (const seen of [2, 4]) expect(() => ensureSeen(meeting(), seen)).toThrow('stale-version')
})

test('what was cancelled stays so, whatever had happened before', () => {
  const all = { invitedAt, openedAt: before, endedAt: before, closedAt: before, cancelledAt: null }
  expect(meetingState(all)).toBe('CLOSED')
  expect(meetingState({ ...all, cancelledAt: before })).toBe('CANCELLED')
  expect(meetingState({ ...all, closedAt: null })).toBe('ENDED')
})
