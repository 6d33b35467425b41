import { PromiseSums } from '@/components/public/promise-sums'
import { PromiseTable } from '@/components/public/promise-table'
import { publicAddress } from '@/components/public/public-address'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { FilterSelects } from '@/components/ui/filter-selects'
import { OptionLines } from '@/components/ui/option-lines'
import { Pager } from '@/components/ui/pager'
import { publicPromiseStates } from '@/lib/domain/commitment/public-state'
import { publicCommitments, publicPromiseFilterSchema, selectPublic } from '@/lib/queries/public-commitments'
import { readOutside } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { publicRoute } from '../public-route'

const address = '/public/commitments'

/** 承诺兑现: what units promised in replies that are public, and what became of it. */
export const GET = publicRoute(async ({ asked, words }) => {
  const filter = publicPromiseFilterSchema.parse(asked)
  const all = await readOutside(publicCommitments)
  const { promises: said } = words.publicOpen
  return {
    title: said.title,
    lead: said.lead,
    path: address,
    body: all.length === 0 ? <EmptyState title={said.none} /> : <Body all={all} filter={filter} words={words} />,
  }
})

type All = Awaited<ReturnType<typeof publicCommitments>>
type BodyProps = { all: All; filter: ReturnType<typeof publicPromiseFilterSchema.parse>; words: Words }

function Body({ all, filter, words }: BodyProps) {
  const { promises: said } = words.publicOpen
  const { rows, next } = selectPublic(all, filter)
  const { after, ...chosen } = filter
  return (
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
  )
}

type FiltersProps = {
  all: All
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
          lines={OptionLines}
        />
      }
    />
  )
}
