import { LedgerActions } from '@/components/commitments/ledger-actions'
import { ledgerAddress } from '@/components/commitments/ledger-address'
import { LedgerFilters } from '@/components/commitments/ledger-filters'
import { LedgerTable } from '@/components/commitments/ledger-table'
import { ExportLinks } from '@/components/exports/export-links'
import { Shell } from '@/components/shell/shell'
import { EmptyState } from '@/components/ui/empty-state'
import { FigureTiles } from '@/components/ui/figures'
import { Pager } from '@/components/ui/pager'
import { Tabs } from '@/components/ui/tabs'
import { type CommitmentList, listCommitments } from '@/lib/queries/list-commitments'
import { type CommitmentFilter, commitmentFilterSchema, commitmentViews } from '@/lib/schemas/commitment'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { numberText, shareText } from '@/lib/wording/formats'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function CommitmentsPage({ searchParams }: Props) {
  const filter = commitmentFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, moment, data } = await read(listCommitments, filter)
  const words = await currentWords()
  const { commitments, common } = words
  const { page: _, ...kept } = filter
  const at = (page: string | null) => page && ledgerAddress({ ...kept, page })
  const tabs = commitmentViews
    .filter((view) => view !== 'due' && view !== 'kept')
    .map((view) => ({
      href: ledgerAddress({ ...kept, view }),
      label: commitments.views[view],
      count: data.counts[view],
      current: view === filter.view,
    }))
  return (
    <Shell
      actor={actor}
      words={words}
      current="/commitments"
      title={commitments.title}
      lead={commitments.lead}
      actions={<LedgerActions actor={actor} filter={filter} words={words} />}
    >
      <Fulfilment counts={data.counts} filter={kept} words={words} />
      <Tabs label={commitments.viewsLabel} tabs={tabs} />
      <LedgerFilters filter={filter} list={data} words={words} />
      {data.rows.length > 0 ? (
        <LedgerTable
          rows={data.rows}
          today={moment.today}
          bySlips={{
            href: ledgerAddress({ ...kept, order: filter.order === 'slips' ? 'due' : 'slips' }),
            ...(filter.order === 'slips' ? { direction: 'descending' } : {}),
          }}
          words={words}
        />
      ) : (
        <EmptyState title={commitments.none} />
      )}
      <ExportLinks list="commitments" filter={filter} words={words} />
      <Pager
        shown={data.rows.length}
        total={data.counts[filter.view]}
        previous={at(data.previous)}
        next={at(data.next)}
        words={common}
      />
    </Shell>
  )
}

type FulfilmentProps = { counts: CommitmentList['counts']; filter: Partial<CommitmentFilter>; words: Words }

/** 承诺落实率, with its formula and the two lists behind it. */
function Fulfilment({ counts: { due, kept }, filter, words: { commitments } }: FulfilmentProps) {
  return (
    <section aria-label={commitments.rate} className="stack">
      <FigureTiles
        tiles={[
          { label: commitments.rate, value: shareText(kept, due) },
          { label: commitments.dueTile, value: numberText(due), href: ledgerAddress({ ...filter, view: 'due' }) },
          { label: commitments.keptTile, value: numberText(kept), href: ledgerAddress({ ...filter, view: 'kept' }) },
        ]}
      />
      <p className="text-ink-soft text-sm">{fill(commitments.rateNote, { due, kept })}</p>
    </section>
  )
}
