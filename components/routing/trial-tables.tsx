import { DataTable } from '@/components/ui/data-table'
import type { Trial, Tried } from '@/lib/domain/routing/try-rule'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type TrialTablesProps = { trial: Trial; words: Words }

const most = 50

/** What the rule would have proposed in the past: the wrong ones first, because they are what is looked for. */
export function TrialTables({ trial, words }: TrialTablesProps) {
  const { routing } = words
  if (trial.hits.length + trial.misses.length === 0) return <p className="text-ink-soft">{routing.noHits}</p>
  return (
    <div className="stack">
      <p className="text-ink-soft text-sm">{routing.trialLead}</p>
      <TriedTable caption={fill(routing.misses, { count: trial.misses.length })} rows={trial.misses} words={words} />
      <TriedTable caption={fill(routing.hits, { count: trial.hits.length })} rows={trial.hits} words={words} />
    </div>
  )
}

type TriedTableProps = { caption: string; rows: readonly Tried[]; words: Words }

function TriedTable({ caption, rows, words: { routing, common } }: TriedTableProps) {
  return (
    <section className="space-y-2">
      {rows.length === 0 ? (
        <p className="text-ink-soft text-sm">{caption}</p>
      ) : (
        <DataTable
          caption={caption}
          rows={rows.slice(0, most)}
          rowKey={({ suggestionId }) => suggestionId}
          columns={[
            { key: 'number', header: routing.number, fit: 'tight', cell: ({ numberText }) => numberText ?? '' },
            {
              key: 'title',
              header: routing.heading,
              heads: true,
              cell: ({ suggestionId, title }) => ({ href: `/suggestions/${suggestionId}`, text: title }),
            },
            { key: 'word', header: routing.word, fit: 'tight', cell: ({ word }) => word },
            { key: 'leads', header: routing.leads, cell: ({ leads }) => leads.join(common.listComma) },
            { key: 'year', header: routing.year, fit: 'tight', cell: ({ year }) => String(year) },
          ]}
        />
      )}
      {rows.length > most ? <p className="text-ink-soft text-sm">{fill(routing.more, { count: most })}</p> : null}
    </section>
  )
}
