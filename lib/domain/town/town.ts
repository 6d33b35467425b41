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

/** Two of one name could not be told apart, not even when one of them is retired. */
export function ensureNameFree(others: readonly Town[], name: string): void {
  if (others.some((town) => town.name === name)) throw new Refusal('town-name-taken', { town: name })
}

/** Of those that are shown, each has a cell of its own: the one that has this one. */
export const standingAt = <One extends Pick<Town, 'row' | 'column' | 'isRetired'>>(
  towns: readonly One[],
  { row, column }: Cell,
): One | undefined => towns.find((town) => !town.isRetired && town.row === row && town.column === column)

export function ensureCellFree(others: readonly Town[], cell: Cell): void {
  const there = standingAt(others, cell)
  if (there) throw new Refusal('town-cell-taken', { town: there.name })
}

export const sameTowns = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id))
