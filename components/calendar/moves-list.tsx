import { type Column, DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { Tabs } from '@/components/ui/tabs'
import type { LimitPurpose } from '@/lib/domain/deadlines/limits'
import type { EditionView, MovedLine } from '@/lib/queries/get-edition'
import type { Words } from '@/lib/wording/catalogue'
import { dayText } from '@/lib/wording/formats'

type MovesListProps = { view: EditionView; chosen: LimitPurpose | undefined; words: Words }

/** Which dates move from when to when. */
export function MovesList({ view, chosen, words }: MovesListProps) {
  const { edition } = words.calendar
  const { recount, byPurpose, moves } = view
  if (!recount || recount.phase === 'COUNTING' || recount.phase === 'DISCARDED') return null
  if (recount.moved === 0)
    return recount.phase === 'APPLYING' ? null : (
      <EmptyState title={recount.phase === 'APPLIED' ? edition.noneApplied : edition.none} hint={edition.noneHint} />
    )
  const address = (more: Record<string, string | undefined>) => {
    const asked = Object.entries({ purpose: chosen as string | undefined, ...more })
    const given = asked.flatMap(([name, value]) => (value ? [[name, value]] : []))
    return `/calendar/${view.id}?${new URLSearchParams(given)}#moves`
  }
  return (
    <section id="moves" className="stack">
      <h2 className="text-lg">{edition.movesTitle}</h2>
      <Tabs
        label={edition.purposes}
        tabs={[
          { href: address({ purpose: undefined }), label: edition.all, current: !chosen },
          ...byPurpose.map(({ purpose, count }) => ({
            href: address({ purpose }),
            label: words.limits.purposes[purpose],
            count,
            current: chosen === purpose,
          })),
        ]}
      />
      <DataTable caption={edition.movesCaption} columns={columnsOf(words)} rows={moves.rows} rowKey={({ id }) => id} />
      <Pager
        shown={moves.rows.length}
        total={chosen ? (byPurpose.find(({ purpose }) => purpose === chosen)?.count ?? 0) : recount.moved}
        previous={moves.previous && address({ page: moves.previous })}
        next={moves.next && address({ page: moves.next })}
        words={words.common}
      />
    </section>
  )
}

function columnsOf({ calendar, limits, language }: Words): Column<MovedLine>[] {
  const { edition } = calendar
  const dated = (day: string, isProvisional: boolean) => ({
    day,
    text: dayText(day, language),
    note: isProvisional ? edition.provisionalNote : undefined,
  })
  return [
    {
      key: 'suggestion',
      header: edition.suggestion,
      heads: true,
      cell: ({ suggestionId, numberText, title }) => ({
        href: `/suggestions/${suggestionId}/deadlines`,
        text: [numberText, title].filter(Boolean).join(' '),
      }),
    },
    { key: 'purpose', header: edition.purpose, fit: 'tight', cell: ({ purpose }) => limits.purposes[purpose] },
    { key: 'unit', header: edition.unit, cell: ({ unitName }) => unitName ?? '' },
    { key: 'before', header: edition.before, cell: (move) => dated(move.before, move.provisionalBefore) },
    { key: 'after', header: edition.after, cell: (move) => dated(move.after, move.provisionalAfter) },
  ]
}
