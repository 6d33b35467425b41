import { PublicYears } from '@/components/public/public-years'
import { UnitCounts } from '@/components/public/unit-counts'
import { EmptyState } from '@/components/ui/empty-state'
import { type PublicUnits, publicUnits, publicUnitsFilterSchema } from '@/lib/queries/public-units'
import { readOutside } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { publicRoute } from '../public-route'

/** Units whose replies of one year anybody may read, in the order of their names and of no number. */
export const GET = publicRoute(async ({ asked, words }) => {
  const { year } = publicUnitsFilterSchema.parse(asked)
  const found = await readOutside((tx, now) => publicUnits(tx, now, year))
  const { unitPages: said } = words.publicOpen
  return { title: said.title, lead: said.lead, path: '/public/units', body: <Body found={found} words={words} /> }
})

function Body({ found: { rows, year, years }, words }: { found: PublicUnits; words: Words }) {
  const { unitPages: said, unit } = words.publicOpen
  if (year === null || years.length === 0) return <EmptyState title={said.none} />
  return (
    <>
      <PublicYears path="/public/units" years={years} current={year} words={words} />
      {rows.length === 0 ? (
        <EmptyState title={fill(said.noneOfYear, { year })} />
      ) : (
        <>
          <UnitCounts
            caption={fill(said.caption, { year })}
            head={unit}
            rows={rows.map((one) => ({ ...one, label: one.name, href: `/public/units/${one.id}` }))}
            words={words}
          />
          <p className="text-ink-soft text-sm">{said.counted}</p>
        </>
      )}
    </>
  )
}
