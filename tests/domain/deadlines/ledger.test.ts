import { describe, expect, test } from 'vitest'
import type { Deadline } from '@/lib/domain/deadlines/deadline'
import type { DeadlineFacts } from '@/lib/domain/deadlines/facts'
import { ledgerOf } from '@/lib/domain/deadlines/ledger'
import { limitPresets } from '@/lib/domain/deadlines/presets'
import { on, published } from './published-calendar'
import { anAssignment, someFacts, work } from './some-facts'

const rules = { limits: limitPresets.shandong, calendar: published }
const ledger = (more: Partial<DeadlineFacts> = {}) => ledgerOf(someFacts(more), rules)

function line(lines: readonly Deadline[], purpose: string, assignmentId?: string): Deadline | undefined {
  return lines.find((one) => one.purpose === purpose && (!assignmentId || one.assignmentId === assignmentId))
}

const state = (one: Deadline | undefined) => one && [one.dueOn, one.doneOn, one.voidOn]

describe('assigning', () => {
  test('between sessions runs from receipt, five days', () => {
    const lines = ledger({ assignedOn: null, round: 0, rounds: [], assignments: [] })
    expect(lines.map(({ purpose }) => purpose)).toEqual(['assign-between-sessions'])
    expect(state(lines[0])).toEqual(['2022-02-28', null, null])
    expect(lines[0]?.bearer).toEqual({ kind: 'REGISTRAR', unitId: null })
  })

  test('in session runs from its closing day, thirty days', () => {
    const handedIn = { period: 'IN_SESSION', submittedOn: on('2022-01-11') } as const
    expect(state(line(ledger(handedIn), 'assign-in-session'))).toEqual(['2022-02-14', '2022-03-01', null])
  })

  test('is awaited no longer when it was sent back or not accepted', () => {
    const open = { assignedOn: null, round: 0, rounds: [], assignments: [] }
    expect(ledger({ ...open, sentBackOn: on('2022-02-25') })[0]?.voidOn).toBe('2022-02-25')
    expect(ledger({ ...open, closedOn: on('2022-02-26') })[0]?.voidOn).toBe('2022-02-26')
  })

  test('a draft that was never handed in has no deadline', () => {
    expect(ledger({ submittedOn: null, assignedOn: null, round: 0, rounds: [], assignments: [] })).toEqual([])
  })
})

describe('the unit that replies', () => {
  test('has the whole way before it, each with its own limit', () => {
    const lines = ledger().filter(({ assignmentId }) => assignmentId === 'lead')
    expect(lines.map(({ purpose, dueOn }) => [purpose, dueOn])).toEqual([
      ['acknowledge', '2022-03-07'],
      ['object', '2022-03-07'],
      ['first-contact', '2022-03-29'],
      ['draft', '2022-05-05'],
      ['reply', '2022-06-01'],
    ])
  })

  test('has no draft to hand up after the sixth month, in which the reply itself is due', () => {
    const stood = { assignmentId: 'lead', round: 1, ground: 'AGREED_STOP', from: on('2022-03-10') } as const
    const lines = ledger({ pauses: [{ ...stood, until: on('2022-09-10') }] })
    expect([line(lines, 'draft')?.dueOn, line(lines, 'reply')?.dueOn]).toEqual(['2022-09-01', '2022-09-01'])
  })

  test('what is done is done on its day', () => {
    const done = {
      acknowledgedOn: on('2022-03-02'),
      rounds: [work({ firstContactOn: on('2022-03-09'), submittedOn: on('2022-05-20'), signedOn: on('2022-05-23') })],
    }
    const lines = ledger({ assignments: [anAssignment(done)] })
    expect(lines.map(({ purpose, doneOn }) => [purpose, doneOn])).toEqual([
      ['assign-between-sessions', '2022-03-01'],
      ['acknowledge', '2022-03-02'],
      ['object', '2022-03-02'],
      ['first-contact', '2022-03-09'],
      ['draft', '2022-05-20'],
      ['sign', '2022-05-23'],
      ['reply', '2022-05-23'],
      ['feedback', null],
    ])
  })

  test('after the reply nobody waits for a contact that was not made', () => {
    const replied = [anAssignment({ rounds: [work({ signedOn: on('2022-05-23') })] })]
    expect(state(line(ledger({ assignments: replied }), 'first-contact'))).toEqual(['2022-03-29', null, '2022-05-23'])
  })

  test('a letter that a list tells of is no late draft and no turn of the head', () => {
    const taken = [anAssignment({ rounds: [work({ submittedOn: on('2023-01-09'), signedOn: on('2022-05-23') })] })]
    const lines = ledger({ assignments: taken })
    expect(line(lines, 'draft')?.doneOn).toBe('2022-05-23')
    expect(line(lines, 'sign')).toBeUndefined()
  })

  test('relieved of it, it owes nothing', () => {
    const ended = [anAssignment({ endedOn: on('2022-03-04') })]
    const open = ledger({ assignments: ended }).filter(({ doneOn, voidOn }) => !doneOn && !voidOn)
    expect(open).toEqual([])
  })
})

describe('an extension', () => {
  const granted = { assignmentId: 'lead', round: 1, askedOn: on('2022-05-10'), decidedOn: on('2022-05-12') }

  test('moves the reply to the day agreed, and the draft to a month before it', () => {
    const lines = ledger({ extensions: [{ ...granted, until: on('2022-07-29') }] })
    expect(line(lines, 'reply')?.dueOn).toBe('2022-07-29')
    expect(line(lines, 'draft')?.dueOn).toBe('2022-06-29')
    expect(line(lines, 'first-contact')?.dueOn).toBe('2022-03-29')
  })

  test('that was refused, or is not decided, moves nothing', () => {
    expect(line(ledger({ extensions: [{ ...granted, until: null }] }), 'reply')?.dueOn).toBe('2022-06-01')
    expect(line(ledger({ extensions: [{ ...granted, decidedOn: null, until: null }] }), 'reply')?.dueOn).toBe(
      '2022-06-01',
    )
  })

  test('never passes six months from assignment', () => {
    expect(line(ledger({ extensions: [{ ...granted, until: on('2022-12-30') }] }), 'reply')?.dueOn).toBe('2022-09-01')
  })
})

describe('a pause', () => {
  const pause = { assignmentId: 'lead', round: 1, ground: 'WAITING_FOR_DELEGATE' as const, from: on('2022-03-10') }

  test('moves what waits for work, and not the time to acknowledge', () => {
    const lines = ledger({ pauses: [{ ...pause, until: on('2022-03-20') }] })
    expect(line(lines, 'reply')?.dueOn).toBe('2022-06-13')
    expect(line(lines, 'acknowledge')?.dueOn).toBe('2022-03-07')
  })

  test('stands until the clock runs again', () => {
    expect(line(ledger({ pauses: [{ ...pause, until: null }] }), 'reply')?.pausedSince).toBe('2022-03-10')
  })

  test('of another unit is nothing to this one', () => {
    const pauses = [{ ...pause, assignmentId: 'other', until: on('2022-03-20') }]
    expect(line(ledger({ pauses }), 'reply')?.dueOn).toBe('2022-06-01')
  })
})

describe('an assisting unit', () => {
  const assist = anAssignment({ id: 'assist', unitId: 'housing', role: 'ASSIST' })

  test('owes its opinion in a month, and no reply', () => {
    const lines = ledger({ assignments: [anAssignment(), assist] }).filter(
      ({ assignmentId }) => assignmentId === 'assist',
    )
    expect(lines.map(({ purpose, dueOn }) => [purpose, dueOn])).toEqual([
      ['acknowledge', '2022-03-07'],
      ['object', '2022-03-07'],
      ['assist-opinion', '2022-04-01'],
    ])
  })

  test('is waited for no longer when the reply is out without it', () => {
    const replied = anAssignment({ rounds: [work({ signedOn: on('2022-05-23') })] })
    const lines = ledger({ assignments: [replied, assist] })
    expect(state(line(lines, 'assist-opinion'))).toEqual(['2022-04-01', null, '2022-05-23'])
  })
})

describe('the delegate', () => {
  const signedOn = (id: string, day: string | null) =>
    anAssignment({ id, unitId: id, role: 'SEPARATE', rounds: [work({ signedOn: day ? on(day) : null })] })

  test('has his time from the last of several replies', () => {
    expect(
      line(ledger({ assignments: [signedOn('a', '2022-05-23'), signedOn('b', null)] }), 'feedback'),
    ).toBeUndefined()
    const lines = ledger({ assignments: [signedOn('a', '2022-05-23'), signedOn('b', '2022-05-30')] })
    expect(line(lines, 'feedback')?.clock.startedOn).toBe('2022-05-30')
    expect(line(lines, 'feedback')?.dueOn).toBe('2022-06-28')
  })

  test('a suggestion that was concluded waits for nobody', () => {
    const lines = ledger({ assignments: [signedOn('a', '2022-05-23')], closedOn: on('2022-07-01') })
    expect(state(line(lines, 'feedback'))).toEqual(['2022-06-21', null, '2022-07-01'])
  })
})
