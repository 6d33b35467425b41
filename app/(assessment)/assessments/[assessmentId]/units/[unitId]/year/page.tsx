import { SectionShares } from '@/components/pictures/section-shares'
import { UnitSplits } from '@/components/pictures/unit-splits'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { FigureTiles } from '@/components/ui/figures'
import { PrintButton } from '@/components/ui/print-button'
import { getUnitYear, type UnitYearView } from '@/lib/queries/get-unit-year'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { pointsText } from '@/lib/wording/points-text'

type Props = { params: Promise<{ assessmentId: string; unitId: string }> }

export default async function UnitYearPage({ params }: Props) {
  const { assessmentId, unitId } = await params
  const { actor, data: view } = await read(getUnitYear, { assessmentId, unitId })
  const words = await currentWords()
  const { assessmentPictures: pictures } = words
  const { assessment, name } = view
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assessments"
      crumbs={[
        { href: `/assessments/${assessmentId}`, label: assessment.name },
        { href: `/assessments/${assessmentId}/units/${unitId}`, label: pictures.list },
      ]}
      title={fill(pictures.title, { unit: name })}
      lead={fill(pictures.lead, { year: assessment.year, day: dayText(assessment.countsUntil, words.language) })}
      actions={<PrintButton>{words.common.print}</PrintButton>}
    >
      <FigureTiles tiles={tilesOf(view, words)} />
      {notesOf(view, words).map((note) => (
        <p key={note} className="text-ink-soft">
          {note}
        </p>
      ))}
      <UnitSplits view={view} words={words} />
      {view.score ? <SectionShares sections={view.score.sections} words={words} /> : null}
      {view.score ? <Years view={view} words={words} /> : null}
    </Shell>
  )
}

type Shown = { view: UnitYearView; words: Words }

function tilesOf({ own, like, score }: UnitYearView, { assessmentPictures: pictures, assessmentResults }: Words) {
  const daysOf = (days: number | null) => (days === null ? pictures.noDays : fill(pictures.days, { count: days }))
  const beside = like ? `${pictures.like} ${daysOf(like.medianDays)}` : ''
  return [
    { label: pictures.tiles.items, value: `${own.items}` },
    { label: pictures.tiles.median, value: daysOf(own.medianDays), ...(beside ? { note: beside } : {}) },
    ...(score
      ? [
          {
            label: pictures.tiles.total,
            value: fill(pictures.points, { points: pointsText(score.total) }),
            note: fill(assessmentResults.ofTotal, { total: pointsText(score.outOf) }),
          },
        ]
      : []),
  ]
}

function notesOf({ own, like, minimumItems }: UnitYearView, { assessmentPictures: pictures }: Words): string[] {
  if (own.items < minimumItems) return [fill(pictures.tooFew, { least: minimumItems })]
  return [like ? fill(pictures.likeNote, { count: like.count }) : pictures.noLike]
}

function Years({ view: { years }, words }: Shown) {
  const { years: says, tiles } = words.assessmentPictures
  if (years.length < 2) return <p className="text-ink-soft">{says.none}</p>
  return (
    <Card title={says.title}>
      <DataTable
        caption={says.note}
        captionIsSaid
        rows={years}
        rowKey={({ year }) => `${year}`}
        columns={[
          { key: 'year', header: says.year, heads: true, cell: ({ year }) => year },
          { key: 'scheme', header: says.scheme, cell: ({ scheme }) => scheme },
          {
            key: 'total',
            header: tiles.total,
            fit: 'end',
            cell: ({ total, outOf }) => `${pointsText(total)} / ${pointsText(outOf)}`,
          },
        ]}
      />
    </Card>
  )
}
