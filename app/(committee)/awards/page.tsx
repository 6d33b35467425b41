import { AwardTable } from '@/components/awards/award-table'
import { ExportLinks } from '@/components/exports/export-links'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { FilterSelects } from '@/components/ui/filter-selects'
import { Pager } from '@/components/ui/pager'
import { isStaff } from '@/lib/domain/access/actor'
import { awardKinds } from '@/lib/domain/award/award'
import { listAwards } from '@/lib/queries/list-awards'
import { type AwardFilter, awardFilterSchema } from '@/lib/schemas/award'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AwardsPage({ searchParams }: Props) {
  const filter = awardFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(listAwards, filter)
  const words = await currentWords()
  const { awards, common } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/awards"
      title={awards.title}
      lead={awards.lead}
      actions={
        isStaff(actor) ? (
          <ButtonLink href="/awards/new" look="main">
            {awards.new}
          </ButtonLink>
        ) : null
      }
    >
      <KindFilter filter={filter} words={words} />
      {data.rows.length > 0 ? (
        <AwardTable rows={data.rows} words={words} />
      ) : (
        <EmptyState
          title={filter.kind ? common.nothingFound : awards.none}
          hint={filter.kind ? common.nothingFoundHint : awards.noneHint}
        />
      )}
      <ExportLinks list="awards" filter={filter} words={words} />
      <Pager
        shown={data.rows.length}
        total={data.total}
        totalIsMore={data.totalIsMore}
        previous={addressOf(filter, data.previous)}
        next={addressOf(filter, data.next)}
        words={common}
      />
    </Shell>
  )
}

function KindFilter({ filter, words: { awards, common } }: { filter: AwardFilter; words: Words }) {
  const options = awardKinds.map((value) => ({ value, label: awards.kinds[value] }))
  const fields = [{ name: 'kind', label: awards.filters.kind, options }] as const
  const selects = <FilterSelects fields={fields} chosen={filter} any={awards.filters.any} />
  return <FilterBar action="/awards" inUse={filter.kind ? 1 : 0} words={common} first={selects} />
}

const addressOf = ({ kind }: AwardFilter, page: string | null): string | null =>
  page && `/awards?${new URLSearchParams({ ...(kind ? { kind } : {}), page })}`
