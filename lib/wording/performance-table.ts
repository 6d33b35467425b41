import type { TakenCell } from '@/lib/documents/workbooks/export-table'
import { occasionKinds } from '@/lib/domain/performance/facts'
import { attendanceParts, measureKeys } from '@/lib/domain/performance/measures'
import type { PerformanceRecord } from '@/lib/domain/performance/record'
import type { Words } from './catalogue'
import { fill } from './fill'

type Line = {
  readonly name: string
  readonly delegation: string | null
  readonly cardNumber: string | null
  readonly record: PerformanceRecord
}

/** One line a delegate, as they come: the order is the register's. */
export function performanceTable({ performance }: Words) {
  const { paper, kinds, parts } = performance
  const cells = occasionKinds.flatMap((kind) => attendanceParts.map((part) => ({ kind, part })))
  const headers = [
    ...[paper.delegation, paper.card, paper.delegate],
    ...measureKeys.map((key) => performance.names[key]),
    ...[paper.residents, paper.hours],
    ...cells.map(({ kind, part }) => fill(paper.cell, { kind: kinds[kind], part: parts[part] })),
  ]
  return {
    headers,
    widths: headers.map((_, at) => [20, 12, 12][at] ?? 10),
    rowOf: ({ name, delegation, cardNumber, record }: Line): TakenCell[] => [
      ...[delegation ?? performance.noDelegation, cardNumber ?? '', name],
      ...measureKeys.map((key) => record.counts[key]),
      ...[record.residents, record.trainingHours],
      ...cells.map(({ kind, part }) => record.attendance[kind][part]),
    ],
  }
}
