import { expect, test } from 'vitest'
import type { Assessment } from '@/lib/domain/assessment/assessment'
import {
  closeMeeting,
  type KeptMeeting,
  type MarkOfUnit,
  recordMeeting,
  reopenMeeting,
} from '@/lib/domain/assessment/group-meeting'
import { judged } from '@/lib/domain/assessment/presets/parts'
import type { AssessmentState } from '@/lib/domain/assessment/workflow'
import { Refusal } from '@/lib/domain/refusal'

const at = new Date('2022-05-10T02:00:00Z')
const items = [judged('quality', '答复质量', 1000, { type: 'GROUPS_RATING' })]
const kept: KeptMeeting = { id: 'm', groupNo: 1, version: 2, closedAt: null }
const of = (state: AssessmentState = 'JUDGED'): Assessment =>
  ({
    ...{ state, members: ['a', 'b'].map((id) => ({ id, groupNo: 1, bars: [], hasLeft: false })) },
    units: [
      { unitId: 'roads', name: '交通局', groupNo: 1, leadItems: 1 },
      { unitId: 'court', name: '法院', groupNo: 2, leadItems: 1 },
    ],
  }) as unknown as Assessment
const mark = (memberId: string, value: number, more: Partial<MarkOfUnit> = {}): MarkOfUnit => ({
  ...{ unitId: 'roads', itemKey: 'quality', memberId, value, handedInAt: at, isExplained: false, ...more },
})
const near = [mark('a', 800), mark('b', 1000)]
const far = [mark('a', 700), mark('b', 1000)]

function refusalOf(work: () => unknown): string | null {
  try {
    work()
    return null
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal.code
    throw refusal
  }
}
type Settled = { unitId: string; itemKey: string }
const closing = (marks: MarkOfUnit[], { settled = [] as Settled[], meeting = kept as KeptMeeting | null } = {}) =>
  refusalOf(() => closeMeeting(of(), 1, meeting, { marks, settled, items }))

test('a record is written over its newest version alone, and no more once it is closed', () => {
  expect(refusalOf(() => recordMeeting(null, 0))).toBeNull()
  expect(refusalOf(() => recordMeeting(null, 1))).toBe('stale-version')
  expect(refusalOf(() => recordMeeting(kept, 2))).toBeNull()
  expect(refusalOf(() => recordMeeting(kept, 1))).toBe('stale-version')
  expect(refusalOf(() => recordMeeting({ ...kept, closedAt: at }, 2))).toBe('group-meeting-closed')
})

test('it is closed once all marks of its own units are in, near each other, explained or settled', () => {
  expect(closing(near)).toBeNull()
  expect(closing(near, { meeting: null })).toBe('group-meeting-missing')
  expect(closing(near, { meeting: { ...kept, closedAt: at } })).toBe('group-meeting-closed')
  expect(closing(near.slice(1))).toBe('group-meeting-blind')
  expect(closing([mark('a', 800), mark('b', 1000, { handedInAt: null })])).toBe('group-meeting-blind')
  expect(closing([mark('a', 800), mark('b', 1000, { unitId: 'court' })])).toBe('group-meeting-blind')
  expect(closing(far)).toBe('group-meeting-unexplained')
  expect(closing([mark('a', 700, { isExplained: true }), mark('b', 1000)])).toBe('group-meeting-unexplained')
  expect(closing(far.map((one) => ({ ...one, isExplained: true })))).toBeNull()
  expect(closing(far, { settled: [{ unitId: 'roads', itemKey: 'quality' }] })).toBeNull()
  expect(closing(far, { settled: [{ unitId: 'court', itemKey: 'quality' }] })).toBe('group-meeting-unexplained')
  expect(closing(far, { settled: [{ unitId: 'roads', itemKey: 'other' }] })).toBe('group-meeting-unexplained')
})

test('only a closed one is opened again', () => {
  expect(refusalOf(() => reopenMeeting(of(), 1, null))).toBe('group-meeting-not-closed')
  expect(refusalOf(() => reopenMeeting(of(), 1, kept))).toBe('group-meeting-not-closed')
  expect(reopenMeeting(of(), 1, { ...kept, closedAt: at })).toMatchObject({ id: 'm' })
})

test('it waits for no unit that nobody may judge, and takes no mark of another unit for apart', () => {
  const barred = ['a', 'b'].map((id) => ({ id, groupNo: 1, bars: [{ unitId: 'court' }], hasLeft: false }))
  const units = of().units.map((unit) => ({ ...unit, groupNo: 1 }))
  const closes = (assessment: Assessment, marks: MarkOfUnit[]) =>
    refusalOf(() => closeMeeting(assessment, 1, kept, { marks, settled: [], items }))
  expect(closes({ ...of(), units, members: barred } as unknown as Assessment, near)).toBeNull()
  const low = near.map((one) => ({ ...one, unitId: 'court', value: one.value - 700 }))
  expect(closes({ ...of(), units }, [...near, ...low])).toBeNull()
})

test('it is closed and opened again while the groups judge, not later', () => {
  const checked = of('CHECKED')
  expect(refusalOf(() => closeMeeting(checked, 1, kept, { marks: near, settled: [], items }))).toBe('move-not-open')
  expect(refusalOf(() => reopenMeeting(checked, 1, { ...kept, closedAt: at }))).toBe('move-not-open')
})
