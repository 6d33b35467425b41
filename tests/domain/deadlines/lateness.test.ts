import { describe, expect, test } from 'vitest'
import type { DeadlineFacts } from '@/lib/domain/deadlines/facts'
import { latenessOf } from '@/lib/domain/deadlines/lateness'
import { ledgerOf } from '@/lib/domain/deadlines/ledger'
import { assist, course, shandong, unit } from './a-course'
import { on } from './published-calendar'

/** Of unit a's reply, due on 1 June 2022. */
function late(more: Partial<DeadlineFacts>, today: string) {
  const facts = course(more)
  const deadlines = ledgerOf(facts, shandong)
  const reply = deadlines.find(({ purpose, assignmentId }) => purpose === 'reply' && assignmentId === 'a')
  return reply && latenessOf(reply, facts, deadlines, on(today))
}

const none = { days: 0, LEAD: 0, ASSIST: 0, DELEGATE: 0, GOVERNMENT_OFFICE: 0, COMMITTEE: 0 }
const signed = (on_: string) => unit('a', { rounds: [{ signedOn: on(on_) }] })

describe('whose the late days are', () => {
  test('within the time there are none', () => {
    expect(late({}, '2022-06-01')).toEqual(none)
    expect(late({ assignments: [signed('2022-06-01')] }, '2022-07-01')).toEqual(none)
  })

  test('nobody else in the way, they are the lead’s', () => {
    expect(late({}, '2022-06-11')).toEqual({ ...none, days: 10, LEAD: 10 })
    expect(late({ assignments: [signed('2022-06-08')] }, '2022-07-01')).toEqual({ ...none, days: 7, LEAD: 7 })
  })

  test('an objection that is undecided is whose decision it waits for', () => {
    const asked = { id: 'r', assignmentId: 'a', stage: 'GOVERNMENT_OFFICE' as const, askedOn: on('2022-05-30') }
    const returns = [{ ...asked, decidedOn: on('2022-06-05'), isDecided: true }]
    const assignments = [unit('a', { acknowledgedOn: null })]
    expect(late({ assignments, returns }, '2022-06-11')).toEqual({ ...none, days: 10, GOVERNMENT_OFFICE: 3, LEAD: 7 })
  })

  test('what went before it had it is not the lateness of the unit that came later', () => {
    const assignments = [unit('a', { assignedOn: on('2022-06-08'), acknowledgedOn: on('2022-06-08') })]
    expect(late({ assignments }, '2022-06-11')).toEqual({ ...none, days: 3, LEAD: 3 })
  })

  test('while an assisting unit keeps its opinion they are its own', () => {
    const waiting = { assignments: [unit('a'), assist('b')] }
    expect(late(waiting, '2022-06-11')).toEqual({ ...none, days: 10, ASSIST: 10 })
    const given = { assignments: [signed('2022-06-11'), assist('b', '2022-06-09')] }
    expect(late(given, '2022-07-01')).toEqual({ ...none, days: 10, ASSIST: 7, LEAD: 3 })
  })

  test('the day of the reply is of whoever had it the evening before', () => {
    const together = { assignments: [signed('2022-06-09'), assist('b', '2022-06-09')] }
    expect(late(together, '2022-07-01')).toEqual({ ...none, days: 8, ASSIST: 8 })
  })

  test('asked in time for more, and not answered, they are the committee’s', () => {
    const extensions = [
      { assignmentId: 'a', round: 1, askedOn: on('2022-05-30'), decidedOn: on('2022-06-05'), until: null },
    ]
    expect(late({ extensions }, '2022-06-11')).toEqual({ ...none, days: 10, COMMITTEE: 3, LEAD: 7 })
  })

  test('a reply that stands on a pause is not late; one past the longest that the law allows is, by whoever is waited for', () => {
    const pauses = [
      { assignmentId: 'a', round: 1, ground: 'WAITING_FOR_DELEGATE' as const, from: on('2022-05-20'), until: null },
    ]
    expect(late({ pauses }, '2022-06-11')).toEqual(none)
    const ended = pauses.map((one) => ({ ...one, until: on('2022-09-10') }))
    expect(late({ pauses: ended }, '2022-09-11')).toEqual({ ...none, days: 10, DELEGATE: 8, LEAD: 2 })
  })
})
