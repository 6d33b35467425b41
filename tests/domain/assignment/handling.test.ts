import { expect, test } from 'vitest'
import type { Actor } from '@/lib/domain/access/actor'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { contactWays, tookPlaceSomewhere } from '@/lib/domain/assignment/contact'
import { firstDayOfRound, giveOpinion, open } from '@/lib/domain/assignment/handling'
import { logContact } from '@/lib/domain/contact/logging'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { assignmentMovesOpenTo } from '@/lib/domain/suggestion/open-moves'
import { aDraft, anAssignment, aRound } from '@/tests/support/suggestions'

const moment = { now: new Date('2022-06-10T02:00:00Z'), today: localDate('2022-06-10') }
const again = aRound({ number: 2, openedOn: localDate('2022-06-01') })

test('a contact belongs to its round: what was said before the second began does not count for it', () => {
  const assignment = anAssignment({ status: 'RE_HANDLING' })
  const suggestion = aDraft({ round: 2, rounds: [aRound(), again], assignments: [assignment] })
  expect(firstDayOfRound(suggestion, assignment)).toBe('2022-06-01')
  const on = (day: string) => ({ contactedOn: localDate(day), stage: 'BEFORE' as const })
  expect(() => logContact(suggestion, assignment, on('2022-05-31'), moment)).toThrow('contact-before-assignment')
  const [logged] = logContact(suggestion, assignment, on('2022-06-01'), moment).assignments
  expect(logged?.contacts).toBe(1)
})

test('an assignment without a round on record counts from its own day', () => {
  const assignment = anAssignment()
  expect(firstDayOfRound(aDraft({ round: 1, assignments: [assignment] }), assignment)).toBe('2022-03-01')
})

test('opening twice is opening once', () => {
  const assignment = anAssignment()
  const suggestion = aDraft({ round: 1, assignments: [assignment] })
  const opened = open(suggestion, assignment, moment)
  const [first] = opened.assignments
  expect(first?.firstOpenedAt).toEqual(moment.now)
  expect(open(opened, first as NonNullable<typeof first>, moment)).toBe(opened)
})

test('a second opinion is refused as such, and in a further round is welcome', () => {
  const given = { role: 'ASSIST', status: 'OPINION_GIVEN', opinionGiven: true, opinionInRound: true } as const
  const assignment = anAssignment(given)
  expect(() => giveOpinion(aDraft({ assignments: [assignment] }), assignment)).toThrow('opinion-given')
  const later = anAssignment({ ...given, opinionInRound: false })
  const suggestion = aDraft({ round: 2, rounds: [aRound(), again], assignments: [later] })
  expect(giveOpinion(suggestion, later).assignments[0]).toMatchObject({ opinionInRound: true, status: 'OPINION_GIVEN' })
})

test.each(['CONCLUDED', 'WITHDRAWN', 'REJOINED', 'ARCHIVED'] as const)('when it is %s nothing is added', (status) => {
  const clerk = { grants: [{ role: 'UNIT_CLERK', unitId: anAssignment().unitId }] } as unknown as Actor
  const lead = anAssignment({ status: 'REPLIED' })
  const assist = anAssignment({ role: 'ASSIST', status: 'ACKNOWLEDGED' })
  const over = aDraft({ status, round: 1, assignments: [lead, assist] })
  expect(() => logContact(over, lead, { contactedOn: localDate('2022-06-09'), stage: 'AFTER' }, moment)).toThrow(
    'move-not-open',
  )
  expect(() => giveOpinion(over, assist)).toThrow('move-not-open')
  expect(assignmentMovesOpenTo(clerk, lead, over)).toEqual([])
  expect(assignmentMovesOpenTo(clerk, lead, { status: 'TRACKED' })).toEqual(['logContact'])
})

test('a letter, a call and a video call have no place', () => {
  expect(contactWays.filter((way) => !tookPlaceSomewhere(way))).toEqual(['PHONE', 'VIDEO', 'WRITTEN'])
})

test('who is clerk and head acts as the head', () => {
  const grants = [
    { role: 'UNIT_CLERK', unitId: 'u' },
    { role: 'UNIT_HEAD', unitId: 'u' },
    { role: 'UNIT_CLERK', unitId: 'other' },
  ] as const
  const actor = { grants } as unknown as Actor
  expect([capacityAt(actor, 'u'), capacityAt(actor, 'other')]).toEqual(['UNIT_HEAD', 'UNIT_CLERK'])
})
