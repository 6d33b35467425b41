import { describe, expect, test } from 'vitest'
import { movedTo, shifted } from '@/components/meetings/agendas'
import type { Actor, Grant } from '@/lib/domain/access/actor'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { clashesAmong, comingTo } from '@/lib/domain/meeting/clashes'
import { spanOf } from '@/lib/domain/meeting/hours'
import { type Meeting, type MeetingGuest, meetingState } from '@/lib/domain/meeting/meeting'
import { meetingMovesOpenTo, meetingPolicy } from '@/lib/domain/meeting/policy'
import { meetingMoves, meetingStates, meetingWorkflow } from '@/lib/domain/meeting/workflow'

const at = new Date('2022-11-20T01:00:00Z')
const actor = (...grants: Grant[]): Actor => ({
  ...{ personId: 'person', accountId: 'account', signInId: 'sign-in', name: 'somebody', grants },
  congress: { id: 'congress', name: 'c', shortName: 'c', timeZone: 'Asia/Shanghai', isDemonstration: false },
})
const office = actor({ role: 'DELEGATE_OFFICE' })
const leader = actor({ role: 'COMMITTEE_LEADER' })
const delegate = actor({ role: 'DELEGATE', delegateId: 'delegate' })
const other = actor({ role: 'DELEGATE', delegateId: 'other' })
const clerk = actor({ role: 'UNIT_CLERK', unitId: 'unit' })
const government = actor({ role: 'GOVERNMENT_OFFICE' })

const guest = (facts: Partial<MeetingGuest>): MeetingGuest => ({
  ...{
    id: 'guest',
    capacity: 'DELEGATE',
    delegateId: null,
    unitId: null,
    personId: null,
    invitedAt: null,
    answer: null,
  },
  ...{ leaveGround: null, leaveReason: '', deputyName: '', deputyPost: '', answeredAt: null, presence: null },
  ...{ presentName: '', presentPost: '', signedInAt: null, signedInWay: null },
  ...facts,
})

function aMeeting(facts: Partial<Meeting> = {}, invitedAt: Date | null = null): Meeting {
  const meeting = {
    ...{ id: 'meeting', congressId: 'congress', sessionId: 'session', ordinal: 1, place: 'room', host: '', remark: '' },
    ...spanOf({ heldOn: localDate('2022-11-21'), from: '09:00', to: '11:30' }, 'Asia/Shanghai'),
    ...{ version: 1, cancelReason: '', items: [], invitedAt, openedAt: null, endedAt: null, closedAt: null },
    ...{ cancelledAt: null, state: 'PLANNED' as const },
    guests: [
      guest({ delegateId: 'delegate', invitedAt }),
      guest({ id: 'g2', capacity: 'HEAD', unitId: 'unit', invitedAt }),
    ],
    ...facts,
  }
  return { ...meeting, state: meetingState(meeting) }
}

describe('who may do what', () => {
  test('every state leads to an end, and ends lead nowhere', () => {
    const ends = meetingStates.filter((state) => Object.keys(meetingWorkflow[state]).length === 0)
    expect(ends).toEqual(['CLOSED', 'CANCELLED'])
    const reaches = (state: (typeof meetingStates)[number], seen: string[] = []): boolean =>
      ends.includes(state) ||
      Object.values(meetingWorkflow[state])
        .flat()
        .some((next) => !seen.includes(next) && reaches(next, [...seen, state]))
    for (const state of meetingStates) expect(reaches(state)).toBe(true)
  })

  test('a plan is the committee’s own until people are invited', () => {
    const seenBy = (meeting: Meeting) =>
      [office, leader, delegate, clerk, other, government].map((one) => meetingPolicy.view(one, meeting))
    expect(seenBy(aMeeting())).toEqual([true, true, false, false, false, false])
    expect(seenBy(aMeeting({}, at))).toEqual([true, true, true, true, false, false])
    expect(seenBy(aMeeting({ openedAt: at }))).toEqual([true, true, true, true, false, false])
  })

  test('the office changes and cancels it before it is held, whoever is invited answers', () => {
    expect(meetingMovesOpenTo(office, aMeeting())).toEqual(['change', 'invite', 'open', 'cancel'])
    expect(meetingMovesOpenTo(leader, aMeeting({}, at))).toEqual([])
    expect(meetingMovesOpenTo(delegate, aMeeting({}, at))).toEqual(['answer', 'signIn'])
    expect(meetingMovesOpenTo(office, aMeeting({ openedAt: at }, at))).not.toContain('change')
    for (const move of meetingMoves) expect(meetingPolicy[move](government, aMeeting({}, at))).toBe(false)
  })
})

test('hours are those of the wall clock of the congress', () => {
  const span = spanOf({ heldOn: localDate('2022-11-21'), from: '09:05', to: '11:30' }, 'Asia/Shanghai')
  expect([span.startsAt.toISOString(), span.endsAt.toISOString()]).toEqual([
    '2022-11-21T01:05:00.000Z',
    '2022-11-21T03:30:00.000Z',
  ])
})

describe('clashes', () => {
  const held = (id: string, from: number, to: number, people: string[]) => ({
    ...{ id, people },
    startsAt: new Date(2022, 10, 21, from),
    endsAt: new Date(2022, 10, 21, to),
  })

  test('one who is called to two at once, and not one who goes from one to the next', () => {
    const clashes = clashesAmong([
      held('a', 9, 11, ['x', 'y']),
      held('b', 10, 12, ['y']),
      held('c', 12, 13, ['y', 'x']),
    ])
    expect(clashes).toEqual([{ person: 'y', meetings: ['a', 'b'] }])
  })

  test('who is on leave or sends a deputy is in no place twice', () => {
    const guests = [
      guest({ delegateId: 'a', answer: 'LEAVE' }),
      guest({ unitId: 'u', answer: 'DEPUTY' }),
      guest({ delegateId: 'b', answer: 'COMING' }),
      guest({ delegateId: 'c' }),
    ]
    expect(comingTo(guests)).toEqual(['delegate:b', 'delegate:c'])
  })
})

describe('agendas changed by hand', () => {
  const agendas = [
    ['a', 'b', 'c'],
    ['d', 'e'],
  ]

  test('what is ticked moves up or down within its own, and stops at the edge', () => {
    expect(shifted(agendas, new Set(['b', 'c', 'd']), -1)).toEqual([
      ['b', 'c', 'a'],
      ['d', 'e'],
    ])
    expect(shifted(agendas, new Set(['a', 'd']), 1)).toEqual([
      ['b', 'a', 'c'],
      ['e', 'd'],
    ])
  })

  test('it goes to the end of another, or onto none, and what was on none comes back', () => {
    expect(movedTo(agendas, new Set(['a', 'd']), 1)).toEqual([
      ['b', 'c'],
      ['e', 'a', 'd'],
    ])
    expect(movedTo(agendas, new Set(['a']), null)).toEqual([['b', 'c'], agendas[1]])
    expect(movedTo([['b'], []], new Set(['a']), 1)).toEqual([['b'], ['a']])
  })
})
