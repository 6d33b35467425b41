import type { Metadata } from 'next'
import { PromiseSums } from '@/components/public/promise-sums'
import { PromiseTable } from '@/components/public/promise-table'
import { publicAddress } from '@/components/public/public-address'
import { PublicFrame } from '@/components/public/public-frame'
import { PublicNav } from '@/components/public/public-nav'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { FilterSelects } from '@/components/ui/filter-selects'
import { Pager } from '@/components/ui/pager'
import { publicPromiseStates } from '@/lib/domain/commitment/public-state'
import { publicCommitments, publicPromiseFilterSchema, selectPublic } from '@/lib/queries/public-commitments'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { readPublic } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const address = '/public/commitments'

export const metadata: Metadata = { robots: { index: true, follow: true } }

/** 承诺兑现: what units promised in replies that are public, and what became of it. */
export default async function PublicCommitmentsPage({ searchParams }: Props) {
  const filter = publicPromiseFilterSchema.parse(oneOfEach(await searchParams))
  const all = await readPublic(publicCommitments)
  const words = await currentWords()
  const { promises: said } = words.publicOpen
  const { rows, next } = selectPublic(all, filter)
  const { after, ...chosen } = filter
  return (
    <PublicFrame
      title={said.title}
      lead={said.lead}
      path={address}
      back={[{ href: '/public', label: words.publicPages.back }]}
      words={words}
    >
      {all.length === 0 ? (
        <EmptyState title={said.none} />
      ) : (
        <>
          <PromiseSums all={all} words={words} />
          <Filters all={all} chosen={chosen} words={words} />
          {rows.length === 0 ? <EmptyState title={said.noneFound} /> : <PromiseTable rows={rows} words={words} />}
          <Pager
            shown={rows.length}
            previous={after ? publicAddress(address, chosen) : null}
            next={next ? publicAddress(address, { ...chosen, after: next }) : null}
            words={{ ...words.common, previousPage: words.publicPages.newer }}
          />
        </>
      )}
      <PublicNav words={words} />
    </PublicFrame>
  )
}

type FiltersProps = {
  all: Awaited<ReturnType<typeof publicCommitments>>
  chosen: { unit?: string | undefined; state?: string | undefined }
  words: Words
}

function Filters({ all, chosen, words }: FiltersProps) {
  const { promises: said, unit } = words.publicOpen
  const units = [...new Map(all.map((one) => [one.unitId, one.unit]))].map(([value, label]) => ({ value, label }))
  const states = publicPromiseStates.map((value) => ({ value, label: fill(said.states[value], {}) }))
  return (
    <FilterBar
      action={address}
      inUse={Object.values(chosen).filter(Boolean).length}
      words={words.common}
      first={
        <FilterSelects
          fields={
            [
              { name: 'unit', label: unit, options: units },
              { name: 'state', label: said.state, options: states },
            ] as const
          }
          chosen={chosen}
          any={words.publicPages.any}
        />
      }
    />
  )
}
