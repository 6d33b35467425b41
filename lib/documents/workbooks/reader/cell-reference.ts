import type { Merge } from '@/lib/domain/import/sheet'

const pattern = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/

/** 'C12' is row 12, column 2: rows as people count them, columns from 0. */
export function parseReference(reference: string): { row: number; column: number } | null {
  const match = pattern.exec(reference)
  if (!match) return null
  const [, letters = '', digits] = match
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(digits), column }
}

export function parseRange(range: string): Merge | null {
  const [first = '', last = first] = range.split(':')
  const start = parseReference(first)
  const end = parseReference(last)
  if (!start || !end || end.row < start.row || end.column < start.column) return null
  return { top: start.row, bottom: end.row, left: start.column, right: end.column }
}
