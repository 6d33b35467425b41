import { UnitCounts } from '@/components/public/unit-counts'
import { EmptyState } from '@/components/ui/empty-state'
import { publicUnits } from '@/lib/queries/public-units'
import { readOutside } from '@/lib/web/read'
import { publicRoute } from '../public-route'

/** Units whose replies anybody may read, in the order of their names and of no number. */
export const GET = publicRoute(async ({ words }) => {
  const units = await readOutside(publicUnits)
  const { unitPages: said, unit } = words.publicOpen
  const rows = units.map((one) => ({ ...one, label: one.name, href: `/public/units/${one.id}` }))
  return {
    title: said.title,
    lead: said.lead,
    path: '/public/units',
    body:
      rows.length === 0 ? (
        <EmptyState title={said.none} />
      ) : (
        <>
          <UnitCounts caption={said.caption} head={unit} rows={rows} words={words} />
          <p className="text-ink-soft text-sm">{said.counted}</p>
        </>
      ),
  }
})
