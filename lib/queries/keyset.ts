import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'

export const pageSize = 25
/** Rows of one page: a program may ask for more or fewer than a person sees. */
export const rowsIn = ({ rows = pageSize }: { readonly rows?: number }): number => rows

/** Counting stops here: beyond it a list says "more than", and costs the same with a million rows. */
export const countLimit = 1000

/** By what a list is ordered; the id settles ties, and stands alone where `column` is absent. */
export type Order = {
  readonly column?: Prisma.Sql
  /** an instant stands in the address in milliseconds */
  readonly type: 'uuid' | 'int' | 'date' | 'instant'
  readonly direction: 'ascending' | 'descending'
}

/** The row beside which a page begins, and towards which side it runs. */
export type Place = { readonly value: string; readonly id: string; readonly towards: 'next' | 'previous' }

/** Of a row that has no id of its own: the same for the same facts, and one by which a page can begin. */
export const madeId = (facts: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`overlay(overlay(md5(${facts}) PLACING '8' FROM 13) PLACING '8' FROM 17)::uuid`

/** In the order in which they came into being. */
export const byId: Order = { type: 'uuid', direction: 'ascending' }

const placeShape = /^(next|previous)~([0-9-]{0,14})~([0-9a-f-]{36})$/

/** What stands in the address as `page`; anything that is not a place begins at the first row. */
export const placeSchema = z
  .string()
  .optional()
  .transform((typed): Place | undefined => {
    const [, towards, value, id] = placeShape.exec(typed ?? '') ?? []
    return towards && id && z.uuid().safeParse(id).success
      ? { towards: towards as Place['towards'], value: value ?? '', id }
      : undefined
  })

const writtenAs: Record<Order['type'], (value: string) => Prisma.Sql> = {
  uuid: (value) => Prisma.sql`${value}::uuid`,
  int: (value) => Prisma.sql`${Number(value)}::int`,
  date: (value) => Prisma.sql`${value}::date`,
  instant: (value) => Prisma.sql`${new Date(Number(value))}::timestamptz`,
}

/** Rows past the place, over table `s`; a value that does not fit its type begins at the first row. */
export function beyond(order: Order, place: Place | undefined): Prisma.Sql {
  if (!place) return Prisma.sql`true`
  const upwards = (order.direction === 'ascending') === (place.towards === 'next')
  const than = upwards ? Prisma.sql`>` : Prisma.sql`<`
  if (!order.column) return Prisma.sql`s.id ${than} ${place.id}::uuid`
  if (!fits(order.type, place.value)) return Prisma.sql`true`
  const value = writtenAs[order.type](place.value)
  return Prisma.sql`(${order.column}, s.id) ${than} (${value}, ${place.id}::uuid)`
}

export function orderBy(order: Order, place: Place | undefined): Prisma.Sql {
  const upwards = (order.direction === 'ascending') === (place?.towards !== 'previous')
  const way = upwards ? Prisma.sql`ASC` : Prisma.sql`DESC`
  return order.column ? Prisma.sql`${order.column} ${way}, s.id ${way}` : Prisma.sql`s.id ${way}`
}

export type Page<Row> = {
  readonly rows: readonly Row[]
  /** what to put into the address for the neighbouring pages */
  readonly previous: string | null
  readonly next: string | null
}

/** From one row more than a page holds, in the order read. */
export function pageOf<Row extends { id: string }>(
  read: readonly Row[],
  place: Place | undefined,
  keyOf: (row: Row) => string | number | null,
  size: number = pageSize,
): Page<Row> {
  const more = read.length > size
  const kept = read.slice(0, size)
  const backwards = place?.towards === 'previous'
  const rows = backwards ? kept.toReversed() : kept
  const at = (towards: Place['towards'], row: Row | undefined) =>
    row ? `${towards}~${keyOf(row) ?? ''}~${row.id}` : null
  return {
    rows,
    previous: place && (!backwards || more) ? at('previous', rows[0]) : null,
    next: backwards || more ? at('next', rows.at(-1)) : null,
  }
}

function fits(type: Order['type'], value: string): boolean {
  if (type === 'int') return /^\d{1,9}$/.test(value)
  if (type === 'instant') return /^\d{1,14}$/.test(value)
  return type === 'date' && z.iso.date().safeParse(value).success
}
