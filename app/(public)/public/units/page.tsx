import type { Metadata } from 'next'
import { PublicFrame } from '@/components/public/public-frame'
import { PublicNav } from '@/components/public/public-nav'
import { UnitCounts } from '@/components/public/unit-counts'
import { EmptyState } from '@/components/ui/empty-state'
import { publicUnits } from '@/lib/queries/public-units'
import { currentWords } from '@/lib/web/current-words'
import { readPublic } from '@/lib/web/read'

export const metadata: Metadata = { robots: { index: true, follow: true } }

/** Units whose replies anybody may read, in the order of their names and of no number. */
export default async function PublicUnitsPage() {
  const units = await readPublic(publicUnits)
  const words = await currentWords()
  const { unitPages: said } = words.publicOpen
  const rows = units.map((unit) => ({ ...unit, label: unit.name, href: `/public/units/${unit.id}` }))
  return (
    <PublicFrame
      title={said.title}
      lead={said.lead}
      path="/public/units"
      back={[{ href: '/public', label: words.publicPages.back }]}
      words={words}
    >
      {rows.length === 0 ? (
        <EmptyState title={said.none} />
      ) : (
        <>
          <UnitCounts caption={said.caption} head={words.publicOpen.unit} rows={rows} words={words} />
          <p className="text-ink-soft text-sm">{said.counted}</p>
        </>
      )}
      <PublicNav words={words} />
    </PublicFrame>
  )
}
