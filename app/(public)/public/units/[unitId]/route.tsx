import { publicRoute } from '@/app/(public)/public/public-route'
import { PromiseTable } from '@/components/public/promise-table'
import { PublicTable } from '@/components/public/public-table'
import { UnitCounts } from '@/components/public/unit-counts'
import { Card } from '@/components/ui/card'
import { publicPromiseSums } from '@/lib/domain/commitment/public-state'
import { publicCommitments, publicPromises, selectPublic } from '@/lib/queries/public-commitments'
import { publicFilterSchema, publicRows } from '@/lib/queries/public-suggestions'
import { publicUnit } from '@/lib/queries/public-units'
import { readOutside } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

const newest = 10

/** The years of one unit, its promises, and the newest suggestions that it answered. */
export const GET = publicRoute<{ unitId: string }>(async ({ params: { unitId }, words }) => {
  const found = await readUnit(unitId)
  if (!found) return null
  const { unitPages: said } = words.publicOpen
  const { name } = found.unit
  return {
    title: name,
    description: fill(said.years, { name }),
    path: `/public/units/${unitId}`,
    above: [{ href: '/public/units', label: said.title }],
    data: (origin) => ({ '@type': 'GovernmentOrganization', name, url: `${origin}/public/units/${unitId}` }),
    body: <Body found={found} unitId={unitId} words={words} />,
  }
})

const readUnit = (unitId: string) =>
  readOutside(async (tx, now) => {
    const unit = await publicUnit(tx, now, unitId)
    if (!unit) return null
    const all = await publicPromises(tx, now, { unit: unitId })
    const ids = selectPublic(all, {}, newest).rows.map(({ id }) => id)
    const filter = publicFilterSchema.parse({ unit: unitId })
    const list = await publicRows(tx, now, filter, newest)
    return { unit, promises: { all, rows: await publicCommitments(tx, now, ids) }, list }
  })

type BodyProps = { found: NonNullable<Awaited<ReturnType<typeof readUnit>>>; unitId: string; words: Words }

function Body({ found: { unit, promises, list }, unitId, words }: BodyProps) {
  const { unitPages: said, promises: ofPromises, ...open } = words.publicOpen
  const rows = unit.years.map((year) => ({
    ...year,
    label: fill(open.ofYear, { year: year.year }),
    href: `/public?unit=${unitId}&year=${year.year}`,
  }))
  return (
    <>
      <p>
        <a href={`/public/feed.xml?unit=${unitId}`}>{open.feedOfThis}</a>
      </p>
      <UnitCounts caption={fill(said.years, { name: unit.name })} head={open.year} rows={rows} words={words} />
      <p className="text-ink-soft text-sm">{said.counted}</p>
      {promises.all.length > 0 ? (
        <Card title={ofPromises.title}>
          <p>{fill(ofPromises.sum, publicPromiseSums(promises.all))}</p>
          <PromiseTable rows={promises.rows} words={words} />
          {promises.all.length > promises.rows.length ? (
            <a href={`/public/commitments?unit=${unitId}`} className="inline-flex min-h-11 items-center">
              {said.all}
            </a>
          ) : null}
          <p className="text-ink-soft text-sm">{ofPromises.formula}</p>
        </Card>
      ) : null}
      <section className="stack">
        <h2>{said.newest}</h2>
        <PublicTable rows={list.rows} words={words} />
        {list.next ? (
          <a href={`/public?unit=${unitId}`} className="inline-flex min-h-11 items-center">
            {said.all}
          </a>
        ) : null}
      </section>
    </>
  )
}
