import { ExportLinks } from '@/components/exports/export-links'
import { Shell } from '@/components/shell/shell'
import { type Column, DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import type { Actor } from '@/lib/domain/access/actor'
import type { Page } from '@/lib/queries/keyset'
import type { ChannelScope } from '@/lib/schemas/channel-list'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { scopeName } from './channel-tables'
import { type PlaceKind, placeKinds } from './place-table'

type Filter = {
  readonly channel?: ChannelScope | undefined
  readonly figure?: string
} & { readonly [place in PlaceKind]?: string | undefined }

type ChannelListFrameProps<Row> = {
  readonly actor: Actor
  readonly words: Words
  readonly year: number
  /** under which it can be taken away */
  readonly list: string
  readonly filter: Filter
  readonly figure: string
  readonly lead: string
  readonly formula: string
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly page: Page<Row> & { readonly total: number; readonly place?: string | null }
  readonly at: (place: string) => string
}

/** The list behind a number of the channels: what was counted, by which formula, and the rows. */
export function ChannelListFrame<Row extends { id: string }>(props: ChannelListFrameProps<Row>) {
  const { actor, words, year, filter, figure, lead, formula, caption, columns, page, at } = props
  const { channels, common } = words
  const scope = scopeOf(filter, page.place, words)
  return (
    <Shell
      actor={actor}
      words={words}
      current="/channels"
      crumbs={[{ href: `/channels/${year}`, label: fill(channels.titleOf, { year }) }]}
      title={scope ? fill(channels.behindOf, { scope, figure, year }) : fill(channels.behind, { figure, year })}
      lead={lead}
    >
      <p className="text-ink-soft">{formula}</p>
      {page.rows.length > 0 ? (
        <DataTable caption={caption} columns={columns} rows={page.rows} rowKey={({ id }) => id} />
      ) : (
        <EmptyState title={common.nothingFound} />
      )}
      <ExportLinks list={props.list} filter={{ ...filter, year }} words={words} />
      <Pager
        shown={page.rows.length}
        total={page.total}
        previous={page.previous && at(page.previous)}
        next={page.next && at(page.next)}
        words={common}
      />
    </Shell>
  )
}

/** The place where the list is of one: its channel follows from it. */
function scopeOf(filter: Filter, place: string | null | undefined, words: Words): string | undefined {
  if (place) return place
  if (placeKinds.some((kind) => filter[kind] === 'none')) return words.channels.nowhere
  return filter.channel && scopeName(filter.channel, words)
}
