import { Refusal } from '../refusal'

/** How far the grid reaches, in rows and in columns. */
export const gridSize = 8
/** More of them no district has. */
export const mostTowns = gridSize * gridSize

/** 镇街: a town or subdistrict of the district, and the cell of the grid in which it lies about where it lies. */
export type Town = {
  readonly id: string
  readonly name: string
  readonly row: number
  readonly column: number
  /** not offered any more; what was placed in it stays there */
  readonly isRetired: boolean
}

/** What is kept of it, with how often it was changed. */
export type KeptTown = Town & { readonly version: number }

export type Cell = Pick<Town, 'row' | 'column'>

export const isAt = ({ row, column }: Cell, cell: Cell): boolean => row === cell.row && column === cell.column

/** Two of one name could not be told apart, not even when one of them is retired. */
export function ensureNameFree(others: readonly Town[], name: string): void {
  if (others.some((town) => town.name === name)) throw new Refusal('town-name-taken', { town: name })
}

/** Of those that are shown, each has a cell of its own. */
export function ensureCellFree(others: readonly Town[], cell: Cell): void {
  const there = others.find((town) => !town.isRetired && isAt(town, cell))
  if (there) throw new Refusal('town-cell-taken', { town: there.name })
}

/** The town that gives its cell to this one takes the cell that this one leaves. */
export const givesWay = (others: readonly Town[], cell: Cell): Town | undefined =>
  others.find((town) => !town.isRetired && isAt(town, cell))

/** In the order in which one reads the grid. */
export const inGridOrder = (one: Cell, other: Cell): number => one.row - other.row || one.column - other.column

export const sameTowns = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id))
