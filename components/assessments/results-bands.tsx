import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { ComparedUnit } from '@/lib/domain/assessment/fairness/compared-unit'
import type { BandView, ClassView, ResultsView } from '@/lib/queries/get-results'
import type { Words } from '@/lib/wording/catalogue'
import { bandNumber, betweenText, classText, gradeText } from '@/lib/wording/fairness-text'
import { fill } from '@/lib/wording/fill'
import { pointsText } from '@/lib/wording/points-text'

/** Classes one after the other, each in its bands; nowhere a place. */
export function ResultsBands({ view, words }: { view: ResultsView; words: Words }) {
  const { fairness } = words
  if (view.classes.length === 0) {
    const isFiltered = Boolean(view.asked.group ?? view.asked.kind ?? view.asked.load)
    return <EmptyState title={isFiltered ? fairness.hiddenByFilter : fairness.noneCompared} />
  }
  return view.classes.map((one) => <ClassCard key={JSON.stringify(one.shared)} of={one} view={view} words={words} />)
}

function ClassCard({ of: { shared, count, bands }, view, words }: { of: ClassView; view: ResultsView; words: Words }) {
  const { fairness } = words
  const note = count === 1 ? fairness.alone : bands.length === 1 && bands[0]?.count === count ? fairness.oneBand : null
  return (
    <Card title={fill(fairness.classTitle, { name: classText(shared, words), count })}>
      {note ? <p className="text-ink-soft">{note}</p> : null}
      {bands.map((band) => (
        <DataTable
          key={band.at}
          caption={count === 1 ? classText(shared, words) : captionOf(band, words)}
          captionIsSaid={count === 1}
          columns={columnsOf(view, words)}
          rows={band.units}
          rowKey={({ unitId }) => unitId}
        />
      ))}
    </Card>
  )
}

function captionOf({ at, count, least, most }: BandView, words: Words): string {
  const { fairness } = words
  const template = least === most ? fairness.bandCaptionSame : fairness.bandCaption
  return fill(template, { no: bandNumber(at, words), count, least: pointsText(least), most: pointsText(most) })
}

function columnsOf({ assessment, scheme }: ResultsView, words: Words): Column<ComparedUnit>[] {
  const { fairness, states } = words
  return [
    {
      key: 'name',
      header: fairness.unit,
      heads: true,
      cell: ({ unitId, name }) => ({ href: `/assessments/${assessment.id}/units/${unitId}`, text: name }),
    },
    { key: 'kind', header: fairness.kind, fit: 'tight', cell: ({ kind }) => states.unitKind[kind] },
    {
      key: 'group',
      header: fairness.group,
      fit: 'tight',
      cell: ({ groupNo }) => fill(fairness.groupNo, { no: groupNo }),
    },
    { key: 'leadItems', header: fairness.leadItems, fit: 'end', cell: ({ leadItems }) => leadItems },
    { key: 'points', header: fairness.points, fit: 'end', cell: ({ interval }) => pointsText(interval.total) },
    { key: 'interval', header: fairness.interval, fit: 'end', cell: ({ interval }) => betweenText(interval, words) },
    { key: 'grade', header: fairness.grade, fit: 'tight', cell: (unit) => gradeText(unit, scheme.grades, words) },
  ]
}
