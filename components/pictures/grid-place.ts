import type { Cell } from '@/lib/domain/town/town'

/** Written out whole, for the styles to be made of. */
const across = [
  ...['md:grid-cols-1', 'md:grid-cols-2', 'md:grid-cols-3', 'md:grid-cols-4'],
  ...['md:grid-cols-5', 'md:grid-cols-6', 'md:grid-cols-7', 'md:grid-cols-8'],
]
const inColumn = [
  ...['md:col-start-1', 'md:col-start-2', 'md:col-start-3', 'md:col-start-4'],
  ...['md:col-start-5', 'md:col-start-6', 'md:col-start-7', 'md:col-start-8'],
]
const inRow = [
  ...['md:row-start-1', 'md:row-start-2', 'md:row-start-3', 'md:row-start-4'],
  ...['md:row-start-5', 'md:row-start-6', 'md:row-start-7', 'md:row-start-8'],
]

/** Where tiles stand on a wide screen; rows and columns without any take no room. On a narrow one they follow each other. */
export function gridPlaces(cells: readonly Cell[]): { grid: string; placeOf(cell: Cell): string } {
  const rows = inOrder(cells.map(({ row }) => row))
  const columns = inOrder(cells.map(({ column }) => column))
  return {
    grid: `grid grid-cols-2 gap-2 ${across[columns.length - 1]}`,
    placeOf: ({ row, column }) => `${inRow[rows.indexOf(row)]} ${inColumn[columns.indexOf(column)]}`,
  }
}

const inOrder = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((one, other) => one - other)
