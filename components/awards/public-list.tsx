import type { Column } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PlainTable } from '@/components/ui/plain-table'
import type { PublicAward } from '@/lib/queries/public-award'
import { awardee } from '@/lib/wording/awardee'
import type { Words } from '@/lib/wording/catalogue'

type Entry = PublicAward['entries'][number]

/** Name, unit and post of a person; number and title of a suggestion; nothing else of anybody. */
export function PublicList({ award, words }: { award: PublicAward; words: Words }) {
  const { public: said } = words.awards
  if (award.entries.length === 0) return <EmptyState title={said.empty} />
  return (
    <PlainTable caption={said.caption} rows={award.entries} rowKey={({ id }) => id} columns={columnsOf(award, words)} />
  )
}

function columnsOf({ kind, entries }: PublicAward, { awards: { public: said } }: Words): Column<Entry>[] {
  const place: Column<Entry> = {
    key: 'place',
    header: said.place,
    fit: 'tight',
    cell: (row) => String(entries.indexOf(row) + 1),
  }
  const unit: Column<Entry> = { key: 'unit', header: said.unit, cell: ({ unit: name }) => name }
  if (kind === 'UNIT') return [place, { ...unit, heads: true }]
  if (kind === 'WORKER')
    return [
      place,
      { key: 'person', header: said.person, heads: true, cell: ({ person }) => person },
      unit,
      { key: 'post', header: said.post, cell: ({ post }) => post },
    ]
  const title: Column<Entry> = {
    key: 'title',
    header: said.suggestion,
    heads: true,
    cell: (row) => (row.title === null ? said.hidden : awardee(row)),
  }
  return [place, title]
}
