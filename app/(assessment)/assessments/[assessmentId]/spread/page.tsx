import { DotRows } from '@/components/pictures/dot-rows'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PrintButton } from '@/components/ui/print-button'
import type { GroupSpread } from '@/lib/domain/assessment/spread'
import { getGroupSpread } from '@/lib/queries/get-group-spread'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { pointsText, shareOfPointsText } from '@/lib/wording/points-text'

type Props = { params: Promise<{ assessmentId: string }> }

export default async function SpreadPage({ params }: Props) {
  const { assessmentId } = await params
  const { actor, data } = await read(getGroupSpread, assessmentId)
  const words = await currentWords()
  const { spread } = words.assessmentPictures
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assessments"
      crumbs={[{ href: `/assessments/${assessmentId}`, label: data.assessment.name }]}
      title={spread.title}
      lead={spread.lead}
      actions={data.groups.length > 0 ? <PrintButton>{words.common.print}</PrintButton> : null}
    >
      {data.groups.length === 0 ? <EmptyState title={spread.none} /> : <Spread groups={data.groups} words={words} />}
    </Shell>
  )
}

type SpreadProps = { groups: readonly GroupSpread[]; words: Words }

/** The axis begins and ends at whole tens of points, so that a dot can be read. */
function Spread({ groups, words }: SpreadProps) {
  const { assessmentPictures: pictures } = words
  const { spread } = pictures
  const from = Math.floor(Math.min(...groups.map(({ least }) => least)) / 1000) * 1000
  const to = Math.ceil(Math.max(...groups.map(({ most }) => most), from + 1) / 1000) * 1000
  const rows = groups.map(({ groupNo, units, median }) => ({
    key: `${groupNo}`,
    label: fill(spread.group, { number: groupNo }),
    median,
    dots: units.map(({ unitId, name, total }) => ({
      key: unitId,
      label: `${name} ${fill(pictures.points, { points: pointsText(total) })}`,
      at: total,
    })),
  }))
  return (
    <Card>
      <DotRows
        label={fill(spread.picture, { from: pointsText(from), to: pointsText(to) })}
        rows={rows}
        from={from}
        to={to}
      />
      <Numbers groups={groups} words={words} />
      <p className="mt-2 text-ink-soft text-sm">{spread.judgedNote}</p>
    </Card>
  )
}

function Numbers({ groups, words }: SpreadProps) {
  const { spread } = words.assessmentPictures
  const { columns } = spread
  const number = (key: 'least' | 'median' | 'most') => ({
    ...{ key, header: columns[key], fit: 'end' as const },
    cell: (row: GroupSpread) => pointsText(Math.round(row[key])),
  })
  return (
    <DataTable
      caption={spread.title}
      captionIsSaid
      rows={groups}
      rowKey={({ groupNo }) => `${groupNo}`}
      columns={[
        {
          key: 'group',
          header: columns.group,
          heads: true,
          cell: ({ groupNo }) => fill(spread.group, { number: groupNo }),
        },
        { key: 'units', header: columns.units, cell: ({ units }) => units.map(({ name }) => name).join('、') },
        ...(['least', 'median', 'most'] as const).map(number),
        {
          key: 'spread',
          header: columns.spread,
          fit: 'end',
          cell: ({ least, most }) => pointsText(most - least),
        },
        {
          key: 'judged',
          header: spread.judged,
          fit: 'end',
          cell: ({ judged }) => shareOfPointsText(judged),
        },
      ]}
    />
  )
}
