import { gridSize, standingAt, type Town } from '@/lib/domain/town/town'

/** Where the next town is proposed: the first cell, as one reads, that nobody has. */
export function firstFreeCell(towns: readonly Pick<Town, 'row' | 'column' | 'isRetired'>[]): {
  row: string
  column: string
} {
  for (let row = 1; row <= gridSize; row++)
    for (let column = 1; column <= gridSize; column++)
      if (!standingAt(towns, { row, column })) return { row: String(row), column: String(column) }
  return { row: '1', column: '1' }
}
