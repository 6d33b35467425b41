import type { LocalDate } from '../deadlines/local-date'
import { type OccasionKind, occasionKinds, type PerformanceFacts } from './facts'
import {
  type AttendancePart,
  attendanceParts,
  attended,
  type MeasureKey,
  measureKeys,
  membersOf,
  residentsOf,
  trainingHoursOf,
} from './measures'

export type Attended = Record<OccasionKind, Record<AttendancePart, number>>

/** The numbers of one delegate in one year, each from its one definition. */
export type PerformanceRecord = {
  readonly counts: Record<MeasureKey, number>
  readonly attendance: Attended
  readonly residents: number
  readonly trainingHours: number
}

export function recordOf(facts: PerformanceFacts, asOf: LocalDate): PerformanceRecord {
  const counts = measureKeys.map((key) => [key, membersOf(key, facts, asOf).length])
  const attendance = occasionKinds.map((kind) => [
    kind,
    Object.fromEntries(attendanceParts.map((part) => [part, attended(kind, part, facts).length])),
  ])
  return {
    counts: Object.fromEntries(counts),
    attendance: Object.fromEntries(attendance),
    residents: residentsOf(facts),
    trainingHours: trainingHoursOf(facts),
  }
}

/** Behind which number a list is asked for: a measure, or one cell of the attendance as TRAINING.LEAVE. */
export type ListAsked = MeasureKey | `${OccasionKind}.${AttendancePart}`

export const listsToAsk: readonly ListAsked[] = [
  ...measureKeys,
  ...occasionKinds.flatMap((kind) => attendanceParts.map((part) => `${kind}.${part}` as const)),
]

export function cellOf(asked: ListAsked): { kind: OccasionKind; part: AttendancePart } | null {
  const [kind, part] = asked.split('.')
  return part === undefined ? null : { kind: kind as OccasionKind, part: part as AttendancePart }
}
