import type { ReactElement } from 'react'
import { z } from 'zod'
import { type TakenTable, takenTable } from '@/components/exports/taken-table'
import type { Column } from '@/components/ui/data-table'
import { DataTable } from '@/components/ui/data-table'
import type { Actor } from '@/lib/domain/access/actor'
import type { Moment } from '@/lib/domain/moment'
import type { Page } from '@/lib/queries/keyset'
import type { Query, Reading } from '@/lib/queries/query'
import type { ListExport } from '@/lib/web/list-parts'
import { takeList } from '@/lib/web/take-list'
import { type Words, wordsFor } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { conditionsOf, type ValueWords } from './conditions'

type Seen<Filter, Row> = {
  readonly rows: readonly Row[]
  readonly filter: Filter
  readonly actor: Actor
  readonly moment: Moment
  readonly words: Words
}

/** A form has a table of its own, which no page shows so. */
type Shown<Row> = ReactElement | readonly Column<Row>[] | TakenTable<Row>

type Shape<Filter> = { readonly parse: (asked: unknown) => Filter }

/** A list of the program as its page has it: what the page asks, and the table in which it shows the answer. */
type Offer<Filter extends object, Data, Row> = {
  readonly list: string
  readonly schema: Shape<Filter>
  readonly query: Query<Filter, Data>
  readonly pageIn: (data: Data, filter: Filter) => Pick<Page<Row>, 'rows' | 'next'>
  readonly title: (words: Words, filter: Filter, actor: Actor) => string
  /** the element that the page shows; its columns are taken away as they are */
  readonly table: (seen: Seen<Filter, Row>) => Shown<Row>
  readonly values?: (words: Words, filter: Filter) => ValueWords
  /** the next part of it; the field `page` of the filter where nothing else is said */
  readonly at?: (filter: Filter, place: string) => Filter
  /** of the whole list, for progress, where the page counts no farther than it shows */
  readonly count?: (reading: Reading, filter: Filter) => Promise<number>
  /** counted in memory, where the place of a page is a row: it may be gone by the next part, which would begin anew */
  readonly isOneReading?: true
}

export type Offered = {
  readonly list: string
  readonly take: (request: Request) => Promise<Response>
}

const words = wordsFor('zh-CN')

/** What can be taken away under the address of its name. */
export function offered<Filter extends object, Data, Row>(offer: Offer<Filter, Data, Row>): Offered {
  const { list } = offer
  const taken: ListExport<Filter, Row> = {
    list,
    filterOf: (asked) => offer.schema.parse({ ...asked, page: undefined }),
    part: (reading, filter, place) => partOf(offer, reading, filter, place),
    sheet: async (reading, filter, rows) => {
      const { actor, moment } = reading
      const shown = offer.table({ rows, filter, actor, moment, words })
      const beside = (header: string) => fill(words.exports.beside, { header })
      return {
        title: offer.title(words, filter, actor),
        conditions: await conditionsOf(reading, filter, offer.values?.(words, filter) ?? {}, words),
        ...('rowOf' in shown ? shown : takenTable(columnsIn(shown), rows, beside)),
      }
    },
  }
  return { list, take: (request) => takeList(request, taken) }
}

async function partOf<Filter extends object, Data, Row>(
  { query, pageIn, at = onPage, count, isOneReading }: Offer<Filter, Data, Row>,
  reading: Reading,
  filter: Filter,
  place: string | null,
) {
  const asking = isOneReading ? { ...reading, rows: everyRow } : reading
  const data = await query(asking, place === null ? filter : at(filter, place))
  const { rows, next } = pageIn(data, filter)
  const total = place === null && next !== null && count ? await count(reading, filter) : null
  return { rows, next, total }
}

/** More than a year can have. */
const everyRow = 1_000_000

const onPage = <Filter extends object>(filter: Filter, place: string): Filter => ({ ...filter, page: place })

/** A table says its columns, without those in which one chooses; a page that has nothing to show has no table. */
function columnsIn<Row>(shown: ReactElement | readonly Column<Row>[]): readonly Column<Row>[] {
  const columns = columnsOf(shown)
  return columns ? columns.filter(({ key }) => key !== 'choose') : [emptyColumn]
}

function columnsOf<Row>(shown: ReactElement | readonly Column<Row>[]): readonly Column<Row>[] | null {
  if (!('type' in shown)) return shown
  return shown.type === DataTable ? (shown.props as { columns: readonly Column<Row>[] }).columns : null
}

const emptyColumn = { key: 'nothing', header: words.exports.nothing, cell: () => null }

/** Of a list that is narrowed by nothing. */
export const unfiltered = z.object({ page: z.string().optional().catch(undefined) })

/** A list that its page shows whole. */
export const whole = <Row>(rows: readonly Row[]): Pick<Page<Row>, 'rows' | 'next'> => ({ rows, next: null })
