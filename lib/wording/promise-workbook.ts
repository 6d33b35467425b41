import { markOf, type SheetColumn, sheetColumns } from '@/lib/domain/commitment/sheet'
import type { PromiseOut } from '@/lib/queries/export-commitments'
import type { Words } from './catalogue'

const widths: Record<SheetColumn, number> = {
  number: 8,
  suggestion: 32,
  ask: 28,
  answer: 32,
  measure: 32,
  money: 16,
  unit: 16,
  person: 14,
  dueOn: 13,
  state: 16,
  percent: 10,
  expectedOn: 14,
  slipReason: 24,
  text: 40,
  mark: 20,
}

/** 承诺进展表: each promise with what was last told of it, to be written over and sent back. */
export function promiseTable({ promiseSheet, commitments }: Words) {
  return {
    headers: sheetColumns.map((column) => promiseSheet.columns[column]),
    widths: sheetColumns.map((column) => widths[column]),
    rowOf: ({ id, shown, state, last }: PromiseOut): string[] => {
      const cells: Record<SheetColumn, string> = {
        ...shown,
        state: commitments.states[state],
        percent: last ? `${last.percent}` : '',
        expectedOn: last?.expectedOn ?? '',
        slipReason: last?.slipReason ?? '',
        text: last?.text ?? '',
        mark: markOf(id, last?.id ?? null),
      }
      return sheetColumns.map((column) => cells[column])
    },
  }
}
