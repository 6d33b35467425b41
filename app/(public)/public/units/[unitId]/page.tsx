import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PromiseTable } from '@/components/public/promise-table'
import { PublicFrame } from '@/components/public/public-frame'
import { PublicTable } from '@/components/public/public-table'
import { UnitCounts } from '@/components/public/unit-counts'
import { Card } from '@/components/ui/card'
import { publicPromiseSums } from '@/lib/domain/commitment/public-state'
import { publicCommitments } from '@/lib/queries/public-commitments'
import { publicFilterSchema, publicSuggestions } from '@/lib/queries/public-suggestions'
import { publicUnit } from '@/lib/queries/public-units'
import { currentWords } from '@/lib/web/current-words'
import { readPublic } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ unitId: string }> }

export const metadata: Metadata = { robots: { index: true, follow: true } }

const newest = 10

/** The years of one unit, its promises, and the newest suggestions that it answered. */
export default async function PublicUnitPage({ params }: Props) {
  const { unitId } = await params
  const found = await readPublic(async (tx, now) => {
    const unit = await publicUnit(tx, now, unitId)
    if (!unit) return null
    const promises = (await publicCommitments(tx, now)).filter((one) => one.unitId === unitId)
    const filter = publicFilterSchema.parse({ unit: unitId })
    return { unit, promises, list: await publicSuggestions(tx, now, filter, newest) }
  })
  if (!found) notFound()
  const words = await currentWords()
  const { unitPages: said, promises: ofPromises, ...open } = words.publicOpen
  const { unit, promises, list } = found
  const rows = unit.years.map((year) => ({
    ...year,
    label: fill(open.ofYear, { year: year.year }),
    href: `/public?unit=${unitId}&year=${year.year}`,
  }))
  return (
    <PublicFrame
      title={unit.name}
      description={fill(said.years, { name: unit.name })}
      path={`/public/units/${unitId}`}
      back={[
        { href: '/public/units', label: said.back },
        { href: `/public/feed.xml?unit=${unitId}`, label: open.feedOfThis },
      ]}
      words={words}
    >
      <UnitCounts caption={fill(said.years, { name: unit.name })} head={open.year} rows={rows} words={words} />
      <p className="text-ink-soft text-sm">{said.counted}</p>
      {promises.length > 0 ? (
        <Card title={ofPromises.title}>
          <p>{fill(ofPromises.sum, publicPromiseSums(promises))}</p>
          <PromiseTable rows={promises} words={words} />
          <p className="text-ink-soft text-sm">{ofPromises.formula}</p>
        </Card>
      ) : null}
      <section className="stack">
        <h2>{said.newest}</h2>
        <PublicTable rows={list.rows} words={words} />
        {list.next ? <a href={`/public?unit=${unitId}`}>{said.all}</a> : null}
      </section>
    </PublicFrame>
  )
}
