import type { Cell } from '@/lib/domain/town/town'

/** Written out whole, for the styles to be made of. */
const across = [
  ...['wide:grid-cols-1', 'wide:grid-cols-2', 'wide:grid-cols-3', 'wide:grid-cols-4'],
  ...['wide:grid-cols-5', 'wide:grid-cols-6', 'wide:grid-cols-7', 'wide:grid-cols-8'],
]
const inColumn = [
  ...['wide:col-start-1', 'wide:col-start-2', 'wide:col-start-3', 'wide:col-start-4'],
  ...['wide:col-start-5', 'wide:col-start-6', 'wide:col-start-7', 'wide:col-start-8'],
]
const inRow = [
  ...['wide:row-start-1', 'wide:row-start-2', 'wide:row-start-3', 'wide:row-start-4'],
  ...['wide:row-start-5', 'wide:row-start-6', 'wide:row-start-7', 'wide:row-start-8'],
]

/** Where tiles stand on a wide screen and on paper; rows and columns without any take no room. On a narrow one they follow each other. */
export function gridPlaces(cells: readonly Cell[]): { grid: string; placeOf(cell: Cell): string } {
  const rows = inOrder(cells.map(({ row }) => row))
  const columns = inOrder(cells.map(({ column }) => column))
  return {
    grid: `grid grid-cols-2 gap-2 ${across[columns.length - 1]}`,
    placeOf: ({ row, column }) => `${inRow[rows.indexOf(row)]} ${inColumn[columns.indexOf(column)]}`,
  }
}

const inOrder = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((one, other) => one - other)
