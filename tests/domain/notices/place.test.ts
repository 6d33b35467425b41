import { expect, test } from 'vitest'
import type { EventType } from '@/lib/domain/events'
import { placeOf } from '@/lib/domain/notices/place'

const pathOf = (type: EventType, data: Record<string, unknown> = {}) =>
  placeOf({ type, subjectId: 'subject', data })?.path ?? null

test.each([
  ['voice.passed', '/voices/subject'],
  ['voice.reminded', '/voices/subject'],
  ['voice.taken-back', '/voices'],
  ['activity.invited', '/activities/subject'],
  ['station.duty-near', '/station-days/subject'],
  ['station.days-planned', '/stations'],
  ['station.door-sent', '/door-items'],
  ['meeting.closed', '/reply-meetings/subject'],
  ['meeting.close-asked', '/reply-meetings/subject'],
  ['reply.signed', null],
] as const)('%s leads to %s', (type, path) => {
  expect(pathOf(type)).toBe(path)
})

test('what happens in an assessment leads to where whoever hears of it goes on', () => {
  const of = { unitId: 'u', objectionId: 'o' }
  expect(pathOf('assessment.check-opened')).toBe('/assessments/subject')
  expect(pathOf('assessment.self-sent-back', of)).toBe('/assessments/subject/self/u')
  expect(pathOf('assessment.objected', of)).toBe('/assessments/subject/objections/o')
  expect(pathOf('assessment.objection-answered', of)).toBe('/assessments/subject/units/u/objections')
})

test('whoever is invited to a meeting goes to his invitation, whatever the event happened to', () => {
  expect(pathOf('meeting.document-added', { meetingId: 'm' })).toBe('/reply-meetings/m/invitation')
  expect(pathOf('meeting.answered', { meetingId: 'm' })).toBe('/reply-meetings/m')
})
