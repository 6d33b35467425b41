import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import type { Meeting, MeetingGuest, MeetingItem } from '@/lib/domain/meeting/meeting'
import { faceToFace } from '@/lib/domain/meeting/room/face-to-face'
import { openMeeting } from '@/lib/domain/meeting/room/opening'
import {
  ensurePromises,
  ensureRecords,
  gapsOf,
  type ItemRecord,
  notReached,
  whenDone,
} from '@/lib/domain/meeting/room/recording'
import { untouchedGuest } from '../../support/meeting-guests'
import { aDraft, anAssignment, aReply, aRound, noonOf } from '../../support/suggestions'

const day = localDate('2022-05-20')
const item: MeetingItem = { id: 'item', suggestionId: 'suggestion-1', round: 1, position: 1, outcome: null, version: 1 }
const guest = (facts: Partial<MeetingGuest>): MeetingGuest => ({ ...untouchedGuest, ...facts })

const meeting = (facts: Partial<Meeting> = {}): Meeting => ({
  ...{ id: 'meeting', congressId: 'congress-1', sessionId: 'session-1', ordinal: 1, heldOn: day, place: '第一会议室' },
  ...{ startsAt: new Date('2022-05-20T01:00:00Z'), endsAt: new Date('2022-05-20T03:30:00Z'), host: '', remark: '' },
  ...{ state: 'UNDER_WAY', version: 2, cancelReason: '', invitedAt: null, openedAt: new Date('2022-05-20T01:05:00Z') },
  ...{ endedAt: null, closedAt: null, cancelledAt: null, items: [item], guests: [] },
  ...facts,
})

const said: ItemRecord = {
  ...{ outcome: 'ACCEPTED', answeredByUnitId: 'unit-1', answeredBy: '王局长', answeredByPost: '局长' },
  ...{ answeredByRank: 'HEAD', answerText: '', delegateWords: '同意' },
}
const suggestion = aDraft({ status: 'REPLIED', round: 1, rounds: [aRound()], assignments: [anAssignment()] })

test('an answer names who gave it and what the delegate said; what is put off names nobody', () => {
  const blank = { ...said, answeredByUnitId: null, answeredBy: '', answeredByPost: '', answeredByRank: null }
  expect(gapsOf({ ...blank, delegateWords: '' })).toHaveLength(5)
  expect(gapsOf({ ...blank, delegateWords: '', outcome: 'POSTPONED' })).toEqual([])
  expect(gapsOf(said)).toEqual([])
})

describe('recording', () => {
  test('only over the version that was seen, and until the meeting is closed', () => {
    expect(() => ensureRecords(meeting(), item, 1)).not.toThrow()
    expect(() => ensureRecords(meeting({ state: 'ENDED' }), item, 1)).not.toThrow()
    expect(() => ensureRecords(meeting(), { ...item, version: 2 }, 1)).toThrow('stale-version')
    for (const state of ['PLANNED', 'INVITED', 'CLOSED', 'CANCELLED'] as const)
      expect(() => ensureRecords(meeting({ state }), item, 1)).toThrow('move-not-open')
  })

  test("the clerk's clock counts between the opening and now", () => {
    const now = new Date('2022-05-20T03:00:00Z')
    const at = (text: string) => whenDone(meeting(), Date.parse(text), now).toISOString()
    expect(at('2022-05-20T02:00:00Z')).toBe('2022-05-20T02:00:00.000Z')
    expect(at('2031-01-01T00:00:00Z')).toBe('2022-05-20T03:00:00.000Z')
    expect(at('1970-01-01T00:00:00Z')).toBe('2022-05-20T01:05:00.000Z')
  })

  test('a promise is of a unit that handles it, not for a day gone by, and not of what is over', () => {
    const promise = { unitId: 'unit-1', text: '年底前完工', responsiblePerson: '李科长', money: '', dueOn: day }
    const one = anAssignment({ unitId: 'unit-1' })
    const handled = { ...suggestion, assignments: [one] }
    expect(() => ensurePromises(handled, [promise], day)).not.toThrow()
    expect(() => ensurePromises(handled, [{ ...promise, dueOn: localDate('2022-05-19') }], day)).toThrow()
    expect(() => ensurePromises(handled, [{ ...promise, unitId: 'other' }], day)).toThrow('unit-not-assigned')
    const ended = { ...handled, assignments: [{ ...one, endedOn: day }] }
    expect(() => ensurePromises(ended, [promise], day)).toThrow('unit-not-assigned')
    expect(() => ensurePromises({ ...handled, status: 'CONCLUDED' }, [promise], day)).toThrow('promise-too-late')
  })
})

test('it is opened on its day or later, never before', () => {
  const invited = meeting({ state: 'INVITED', openedAt: null, invitedAt: new Date('2022-05-12T01:00:00Z') })
  expect(() => openMeeting(invited, noonOf('2022-05-19'))).toThrow('meeting-not-today')
  expect(openMeeting(invited, noonOf('2022-05-20')).state).toBe('UNDER_WAY')
  expect(openMeeting(invited, noonOf('2022-05-23')).state).toBe('UNDER_WAY')
})

test('what was not reached is put off as it was seen, or not at all', () => {
  const items = [item, { ...item, id: 'second' }, { ...item, id: 'done', outcome: 'ACCEPTED' as const }]
  expect(notReached({ items }, ['second', 'item']).map(({ id }) => id)).toEqual(['item', 'second'])
  for (const named of [[], ['item'], ['item', 'done'], ['item', 'second', 'done']])
    expect(() => notReached({ items }, named)).toThrow('not-reached-changed')
})

describe('the talk that it is', () => {
  const here = guest({ capacity: 'DELEGATE', delegateId: 'lead', presence: 'PRESENT' })
  const part = anAssignment({ unitId: 'unit-1', status: 'IN_PROGRESS' })
  const facts = { suggestion: { ...suggestion, assignments: [part] }, part, saidOn: day }

  test('names the delegates who signed in and nobody else', () => {
    const absent = guest({ id: 'b', capacity: 'DELEGATE', delegateId: 'co', presence: 'ABSENT' })
    const coSigners = [{ delegateId: 'co', state: 'CONFIRMED' as const }]
    const both = { ...facts, suggestion: { ...facts.suggestion, coSigners } }
    const met = faceToFace(meeting({ guests: [here, absent] }), item, said, both)
    expect(met).toMatchObject({ delegateIds: ['lead'], stage: 'DURING', way: 'REPLY_MEETING', asked: '' })
    expect(met?.people).toEqual([{ name: '王局长', post: '局长', isHead: true }])
  })

  test('after the reply it is a talk after the handling, and what the delegate still wants is asked of the unit', () => {
    const replied = {
      ...part,
      status: 'REPLIED' as const,
      reply: aReply({ signedAt: new Date('2022-05-10T00:00:00Z') }),
    }
    const back = { ...said, outcome: 'BACK_TO_WORK' as const, delegateWords: '还要加装两盏' }
    const met = faceToFace(meeting({ guests: [here] }), item, back, { ...facts, part: replied })
    expect(met).toMatchObject({ stage: 'AFTER', asked: '还要加装两盏' })
  })

  test('is none without a delegate, when put off, in another round, or before the unit has begun', () => {
    expect(faceToFace(meeting(), item, said, facts)).toBeNull()
    const full = meeting({ guests: [here] })
    expect(faceToFace(full, item, { ...said, outcome: 'POSTPONED' }, facts)).toBeNull()
    expect(faceToFace(full, { ...item, round: 2 }, said, facts)).toBeNull()
    expect(faceToFace(full, item, said, { ...facts, part: { ...part, status: 'ASSIGNED' } })).toBeNull()
  })
})
