import { type Cell, gridSize, isAt } from '@/lib/domain/town/town'

type Standing = Cell & { readonly isRetired: boolean }

/** Where the next town is proposed: the first cell, as one reads, that nobody has. */
export function firstFreeCell(towns: readonly Standing[]): { row: string; column: string } {
  const inUse = towns.filter(({ isRetired }) => !isRetired)
  for (let row = 1; row <= gridSize; row++)
    for (let column = 1; column <= gridSize; column++)
      if (!inUse.some((town) => isAt(town, { row, column }))) return { row: String(row), column: String(column) }
  return { row: '1', column: '1' }
}
