import { describe, expect, test } from 'vitest'
import { story, unit } from './a-course'
import { on } from './published-calendar'

describe('with several units that reply each for itself', () => {
  const separate = (id: string, more: object = {}) => unit(id, { role: 'SEPARATE', ...more })

  test('with the one whose day is first, and of equal days always with the same', () => {
    const agreed = { assignmentId: 'a', round: 1, askedOn: on('2022-03-01'), decidedOn: on('2022-03-02') }
    const extensions = [{ ...agreed, until: on('2022-07-01') }]
    expect(story({ assignments: [separate('a'), separate('b')], extensions }).at(-1)).toBe('LEAD b handling 2022-03-03')
    expect(story({ assignments: [separate('b'), separate('a')] }).at(-1)).toBe('LEAD a handling 2022-03-03')
  })

  test('a unit that came to it later has no later day of its own', () => {
    const later = separate('a', { assignedOn: on('2022-03-02') })
    expect(story({ assignments: [later, separate('b')] }).at(-1)).toBe('LEAD a handling 2022-03-03')
  })

  test('whoever has replied no longer has it, the last reply passes it on', () => {
    const first = separate('a', { rounds: [{ signedOn: on('2022-04-01') }] })
    const second = separate('b', { rounds: [{ signedOn: on('2022-04-08') }] })
    expect(story({ assignments: [first, separate('b')] }).at(-1)).toBe('LEAD b handling 2022-04-01')
    expect(story({ assignments: [first, second] })).toContain('DELEGATE - to-rate 2022-04-08')
  })

  test('while one waits for consent the other one that can act has it', () => {
    const extensions = [{ assignmentId: 'a', round: 1, askedOn: on('2022-05-20'), decidedOn: null, until: null }]
    const assignments = [separate('a'), separate('b')]
    expect(story({ assignments, extensions }).at(-1)).toBe('LEAD b handling 2022-05-20')
  })

  test('an extension agreed later does not change who had it before', () => {
    const extension = { assignmentId: 'a', round: 1, askedOn: on('2022-05-20'), decidedOn: on('2022-05-20') }
    const extensions = [{ ...extension, until: on('2022-07-01') }]
    expect(story({ assignments: [separate('a'), separate('b')], extensions }).slice(2)).toEqual([
      'LEAD a to-acknowledge 2022-03-01',
      'LEAD a handling 2022-03-03',
      'LEAD b handling 2022-05-20',
    ])
  })

  test('a unit that was relieved has it no more', () => {
    const relieved = separate('a', { endedOn: on('2022-03-15') })
    expect(story({ assignments: [relieved, separate('b', { assignedOn: on('2022-03-15') })] }).at(-1)).toBe(
      'LEAD b handling 2022-03-15',
    )
  })
})
