import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import type { Refusal } from '@/lib/domain/refusal'
import { valueOn } from '@/lib/domain/unit/as-of'
import { ensureFits, isDue, type UnitGround, type UnitOrder, type UnitState } from '@/lib/domain/unit/unit-change'

const on = localDate
const today = on('2023-06-01')

const aUnit = (more: Partial<UnitState> = {}): UnitState => ({
  id: 'a',
  name: 'unit a',
  validFrom: on('2022-01-01'),
  validTo: null,
  lastChangeOn: null,
  isPlanned: false,
  isExpected: false,
  openWork: 3,
  openQuestions: 0,
  people: 2,
  ...more,
})

const anOrder = (more: Partial<UnitOrder> = {}): UnitOrder => ({
  kind: 'MERGED',
  unitIds: ['a'],
  successorId: 'c',
  newName: null,
  newKind: null,
  newGroup: null,
  assignmentIds: [],
  grantIds: [],
  effectiveOn: today,
  documentNumber: 'paper 1',
  reason: 'reform',
  ...more,
})

const ground = (more: Partial<UnitGround> = {}): UnitGround => ({
  units: [aUnit()],
  successor: aUnit({ id: 'c', name: 'unit c' }),
  nameIsTaken: false,
  ...more,
})

function refused(order: UnitOrder, standing: UnitGround): string | undefined {
  try {
    ensureFits(order, standing, today)
    return undefined
  } catch (error) {
    return (error as Refusal).code
  }
}

describe('names by day', () => {
  const formers = [
    { value: 'second', until: on('2023-01-01') },
    { value: 'first', until: on('2022-05-01') },
  ]
  test.each([
    ['2022-04-30', 'first'],
    ['2022-05-01', 'second'],
    ['2022-12-31', 'second'],
    ['2023-01-01', 'third'],
    ['2030-01-01', 'third'],
  ])('on %s it is the %s', (day, name) => expect(valueOn(on(day), 'third', formers)).toBe(name))
})

describe('an order about units', () => {
  test('fits when everybody is there and somebody works at the successor', () => {
    expect(refused(anOrder(), ground())).toBeUndefined()
  })

  test.each<[string, Partial<UnitOrder>, Partial<UnitGround>]>([
    ['unit-not-in-force', {}, { units: [aUnit({ validTo: on('2023-01-01') })] }],
    ['unit-not-in-force', {}, { successor: aUnit({ id: 'c', validTo: on('2023-01-01') }) }],
    ['unit-change-waiting', {}, { units: [aUnit({ isPlanned: true })] }],
    ['unit-change-waiting', {}, { units: [aUnit({ isExpected: true })] }],
    ['unit-change-waiting', {}, { successor: aUnit({ id: 'c', isPlanned: true }) }],
    ['unit-change-too-early', { effectiveOn: on('2022-01-01') }, {}],
    ['unit-change-too-early', {}, { units: [aUnit({ lastChangeOn: today })] }],
    ['unit-change-too-late', { effectiveOn: on('2025-06-02') }, {}],
    ['successor-is-itself', { successorId: 'a' }, {}],
    ['unit-name-taken', { successorId: null, newName: 'new' }, { successor: null, nameIsTaken: true }],
    ['unit-has-open-work', { kind: 'CLOSED', successorId: null }, { successor: null }],
    ['successor-without-people', {}, { successor: aUnit({ id: 'c', people: 0 }) }],
    ['successor-without-people', { successorId: null, newName: 'new' }, { successor: null }],
    ['unit-without-people', { kind: 'HANDED_OVER', assignmentIds: ['x'], grantIds: ['g', 'h'] }, {}],
  ])('%s', (code, order, standing) => expect(refused(anOrder(order), ground(standing))).toBe(code))

  test('several go up in the same unit on the same day, also in two years at the latest', () => {
    const taking = ground({ successor: aUnit({ id: 'c', lastChangeOn: today, isExpected: true }) })
    expect(refused(anOrder(), taking)).toBeUndefined()
    expect(refused(anOrder({ effectiveOn: on('2025-06-01') }), taking)).toBeUndefined()
  })

  test('people who go along are enough for a new unit', () => {
    const order = anOrder({ successorId: null, newName: 'new', grantIds: ['g'] })
    expect(refused(order, ground({ successor: null }))).toBeUndefined()
  })

  test('what lies ahead waits, what is past or today does not', () => {
    expect(isDue(anOrder({ effectiveOn: on('2023-06-02') }), today)).toBe(false)
    expect(isDue(anOrder(), today)).toBe(true)
    expect(isDue(anOrder({ effectiveOn: on('2023-05-02') }), today)).toBe(true)
  })
})
