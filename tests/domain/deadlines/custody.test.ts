import { describe, expect, test } from 'vitest'
import { daysHeld, spanOn } from '@/lib/domain/deadlines/custody-span'
import type { PauseFacts } from '@/lib/domain/deadlines/facts'
import { assist, course, spansOf, story, unit } from './a-course'
import { on } from './published-calendar'

const intake = ['REGISTRAR - to-register 2022-02-23', 'REGISTRAR - to-assign 2022-02-24']
const atUnit = [...intake, 'LEAD a to-acknowledge 2022-03-01', 'LEAD a handling 2022-03-03']
const pause = (ground: PauseFacts['ground'], from: string, until: string | null, assignmentId = 'a'): PauseFacts => ({
  assignmentId,
  round: 1,
  ground,
  from: on(from),
  until: until ? on(until) : null,
})
const replied = (signedOn = '2022-04-20') => unit('a', { rounds: [{ signedOn: on(signedOn) }] })

describe('on its way to a unit', () => {
  test('never handed in, nobody has it', () => {
    expect(spansOf(course({ intake: [], submittedOn: null, assignedOn: null, rounds: [], assignments: [] }))).toEqual(
      [],
    )
  })

  test('sent back it is with the delegate, handed in again with the registrar', () => {
    const acts = [
      { act: 'SUBMITTED', on: on('2022-02-20') },
      { act: 'REGISTERED', on: on('2022-02-21') },
      { act: 'SENT_BACK', on: on('2022-02-22') },
      { act: 'SUBMITTED', on: on('2022-02-25') },
    ] as const
    expect(story({ intake: acts, assignedOn: null, rounds: [], assignments: [] })).toEqual([
      'REGISTRAR - to-register 2022-02-20',
      'REGISTRAR - to-assign 2022-02-21',
      'DELEGATE - sent-back 2022-02-22',
      'REGISTRAR - to-register 2022-02-25',
    ])
  })

  test('handed in, registered and assigned on one day, that day is the unit’s', () => {
    const day = on('2022-03-01')
    const acts = [
      { act: 'SUBMITTED', on: day },
      { act: 'REGISTERED', on: day },
    ] as const
    expect(story({ intake: acts })).toEqual(['LEAD a to-acknowledge 2022-03-01', 'LEAD a handling 2022-03-03'])
  })
})

describe('with the units', () => {
  test('assigned it is with the unit that replies', () => {
    expect(story({})).toEqual(atUnit)
  })

  test('the head’s desk is the unit’s', () => {
    const submitted = unit('a', { rounds: [{ submittedOn: on('2022-04-10') }] })
    expect(story({ assignments: [submitted] })).toEqual([...atUnit, 'LEAD a at-head 2022-04-10'])
  })

  test('an assisting unit has it from the day after the last day of its opinion until it is given', () => {
    expect(story({ assignments: [unit('a'), assist('b')] })).toEqual([...atUnit, 'ASSIST b assist-late 2022-04-02'])
    expect(story({ assignments: [unit('a'), assist('b', '2022-04-09')] })).toEqual([
      ...atUnit,
      'ASSIST b assist-late 2022-04-02',
      'LEAD a handling 2022-04-09',
    ])
    expect(story({ assignments: [unit('a'), assist('b', '2022-04-01')] })).toEqual(atUnit)
  })

  test('once the lead has written without it, or replied, nobody waits for an opinion', () => {
    const written = unit('a', { rounds: [{ submittedOn: on('2022-04-05') }] })
    expect(story({ assignments: [written, assist('b')] })).toEqual([
      ...atUnit,
      'ASSIST b assist-late 2022-04-02',
      'LEAD a at-head 2022-04-05',
    ])
    expect(story({ assignments: [replied('2022-03-20'), assist('b')] }).slice(4)).toEqual([
      'DELEGATE - to-rate 2022-03-20',
      'COMMITTEE - feedback-over 2022-04-19',
    ])
  })

  test('of two assisting units that are late, the one whose day was first', () => {
    const later = { ...assist('b'), assignedOn: on('2022-03-05') }
    const held = story({ assignments: [unit('a'), later, assist('c')] })
    expect(held.filter((line) => line.startsWith('ASSIST'))).toEqual(['ASSIST c assist-late 2022-04-02'])
  })

  test('a pause gives it to whoever is waited for; an agreed stop leaves it where it was', () => {
    const during = (ground: PauseFacts['ground']) =>
      story({
        assignments: [unit('a'), assist('b', '2022-03-30')],
        pauses: [pause(ground, '2022-03-10', '2022-03-20')],
      })
    const back = 'LEAD a handling 2022-03-20'
    expect(during('WAITING_FOR_DELEGATE')).toEqual([...atUnit, 'DELEGATE a waiting-for-delegate 2022-03-10', back])
    expect(during('WAITING_FOR_ASSIST')).toEqual([...atUnit, 'ASSIST b waiting-for-assist 2022-03-10', back])
    expect(during('AGREED_STOP')).toEqual([...atUnit, 'LEAD a agreed-stop 2022-03-10', back])
  })

  test('an assisting unit whose clock stands is not late', () => {
    const stands = pause('AGREED_STOP', '2022-03-25', null, 'b')
    expect(story({ assignments: [unit('a'), assist('b')], pauses: [stands] })).toEqual(atUnit)
  })

  test('asked for more time it is with the committee until that decides', () => {
    const extension = { assignmentId: 'a', round: 1, askedOn: on('2022-05-20'), until: on('2022-06-30') }
    const asked = 'COMMITTEE a extension-undecided 2022-05-20'
    expect(story({ extensions: [{ ...extension, decidedOn: null, until: null }] })).toEqual([...atUnit, asked])
    expect(story({ extensions: [{ ...extension, decidedOn: on('2022-05-25') }] })).toEqual([
      ...atUnit,
      asked,
      'LEAD a handling 2022-05-25',
    ])
  })
})

describe('after the reply', () => {
  const ratedOn = on('2022-04-25')

  test('with the delegate until the time for feedback is over, then with the committee', () => {
    expect(story({ assignments: [replied()] }).slice(4)).toEqual([
      'DELEGATE - to-rate 2022-04-20',
      'COMMITTEE - feedback-over 2022-05-20',
    ])
  })

  test('rated it is with the committee, concluded with nobody', () => {
    const ratings = [{ round: 1, ratedOn }]
    const spans = spansOf(course({ assignments: [replied()], ratings, closedOn: on('2022-05-05') }))
    expect(spans.at(-1)).toMatchObject({ holder: 'COMMITTEE', reason: 'rated', from: ratedOn, until: '2022-05-05' })
    expect(spanOn(spans, on('2022-05-04'))?.holder).toBe('COMMITTEE')
    expect(spanOn(spans, on('2022-05-05'))).toBeUndefined()
  })

  test('handled again it is with the unit anew', () => {
    const rounds = [
      { number: 1, openedOn: on('2022-03-01'), closedOn: on('2022-05-01'), statedDueOn: null },
      { number: 2, openedOn: on('2022-05-01'), closedOn: null, statedDueOn: null },
    ]
    const again = (signedOn: string | null) =>
      unit('a', { rounds: [{ signedOn: on('2022-04-20') }, { signedOn: signedOn ? on(signedOn) : null }] })
    const more = { round: 2, rounds, ratings: [{ round: 1, ratedOn }] }
    expect(story({ ...more, assignments: [again(null)] }).slice(4)).toEqual([
      'DELEGATE - to-rate 2022-04-20',
      'COMMITTEE - rated 2022-04-25',
      'LEAD a handling-again 2022-05-01',
    ])
    expect(story({ ...more, assignments: [again('2022-05-20')] })).toContain('DELEGATE - to-rate 2022-05-20')
  })
})

test('days are counted by the evening, and what lies ahead has none', () => {
  const spans = spansOf(course({ assignments: [replied()] }))
  const held = (today: string) => spans.map((span) => daysHeld(span, on(today)))
  expect(held('2022-02-23')).toEqual([0, 0, 0, 0, 0, 0])
  expect(held('2022-03-02')).toEqual([1, 5, 1, 0, 0, 0])
  expect(held('2022-05-31')).toEqual([1, 5, 2, 48, 30, 11])
})
