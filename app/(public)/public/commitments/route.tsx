import { PromiseSums } from '@/components/public/promise-sums'
import { PromiseTable } from '@/components/public/promise-table'
import { publicAddress } from '@/components/public/public-address'
import { PublicYears } from '@/components/public/public-years'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { FilterSelects } from '@/components/ui/filter-selects'
import { OptionLines } from '@/components/ui/option-lines'
import { Pager } from '@/components/ui/pager'
import { publicPromiseStates } from '@/lib/domain/commitment/public-state'
import { publicPromiseFilterSchema, publicPromiseList } from '@/lib/queries/public-commitments'
import { readOutside } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { publicRoute } from '../public-route'

const address = '/public/commitments'

/** 承诺兑现: what units promised in replies that are public, and what became of it; one year at a time, or one unit in all of them. */
export const GET = publicRoute(async ({ asked, words }) => {
  const filter = publicPromiseFilterSchema.parse(asked)
  const list = await readOutside((tx, now) => publicPromiseList(tx, now, filter))
  const { promises: said } = words.publicOpen
  const isNarrow = Boolean(filter.unit || filter.state || filter.year)
  return {
    title: said.title,
    lead: said.lead,
    path: address,
    body:
      list.all.length === 0 && !isNarrow ? (
        <EmptyState title={said.none} />
      ) : (
        <Body list={list} filter={filter} words={words} />
      ),
  }
})

type List = Awaited<ReturnType<typeof publicPromiseList>>
type BodyProps = { list: List; filter: ReturnType<typeof publicPromiseFilterSchema.parse>; words: Words }

function Body({ list: { all, rows, next, years, year }, filter, words }: BodyProps) {
  const { promises: said } = words.publicOpen
  const { after, unit, state } = filter
  const chosen = { unit, state, year: filter.year }
  return (
    <>
      <PublicYears
        path={address}
        years={years}
        current={year}
        kept={{ unit, state }}
        hasAll={unit !== undefined}
        words={words}
      />
      {all.length > 0 ? <PromiseSums all={all} words={words} /> : null}
      <Filters all={all} chosen={{ unit, state }} year={filter.year} words={words} />
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
  all: List['all']
  chosen: { unit?: string | undefined; state?: string | undefined }
  year: number | undefined
  words: Words
}

function Filters({ all, chosen, year, words }: FiltersProps) {
  const { promises: said, unit } = words.publicOpen
  const units = [...new Map(all.map((one) => [one.unitId, one.unit]))].map(([value, label]) => ({ value, label }))
  const states = publicPromiseStates.map((value) => ({ value, label: said.states[value] }))
  return (
    <FilterBar
      action={address}
      inUse={Object.values(chosen).filter(Boolean).length}
      words={words.common}
      kept={{ year: year === undefined ? undefined : String(year) }}
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
