import { CountedNumber } from '@/components/reports/counted-number'
import { figureAddress } from '@/components/reports/figure-address'
import { Formula } from '@/components/reports/formula'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import {
  type FlowRow,
  flowRows,
  origins,
  otherUnits,
  outcomes,
  severalUnits,
  unitPlaces,
  type YearFlow,
} from '@/lib/domain/figures/flows'
import { noGroup } from '@/lib/domain/figures/groups'
import { flowParts } from '@/lib/domain/figures/selection'
import type { YearFigures } from '@/lib/domain/figures/year-figures'
import type { Words } from '@/lib/wording/catalogue'
import { FlowColumns, type Stage } from './flow-columns'
import { outcomeFills } from './outcome-fills'

type YearFlowProps = { figures: YearFigures; words: Words }

/** 来源、分类、承办单位、结果: which way the suggestions of the year took. */
export function YearFlowCard({ figures, words }: YearFlowProps) {
  const { boardPictures } = words
  if (figures.flows.length === 0) return null
  const stages = stagesOf(figures, words)
  return (
    <Card title={boardPictures.flow.title}>
      <FlowColumns
        label={boardPictures.flow.label}
        stages={stages}
        flows={figures.flows}
        fills={outcomeFills}
        height={520}
      />
      <p className="text-ink-soft text-sm">{boardPictures.flow.note}</p>
      <details>
        <summary className="min-h-11 content-center text-action">{boardPictures.flow.table}</summary>
        <FlowTable figures={figures} stages={stages} words={words} />
      </details>
    </Card>
  )
}

export function stagesOf(
  { byCategory, byUnit, flows }: YearFigures,
  { figures, boardPictures }: Words,
): Stage<YearFlow>[] {
  const names = new Map([...byCategory, ...byUnit].map(({ id, name }) => [id ?? '', name ?? '']))
  const { busiest, placeOf } = unitPlaces(flows)
  const fixed: Record<string, string> = {
    [severalUnits]: boardPictures.flow.several,
    [otherUnits]: boardPictures.flow.others,
  }
  const part = (key: string): string => figures.parts[key as keyof typeof figures.parts]
  return [
    { x: 200, order: origins, keyOf: ({ origin }) => origin, nameOf: part },
    {
      x: 344,
      order: [...byCategory.map(({ id }) => id ?? noGroup)],
      keyOf: ({ category }) => category,
      nameOf: (key) => names.get(key) || figures.noCategory,
    },
    {
      x: 548,
      order: [...busiest, otherUnits, severalUnits, noGroup],
      keyOf: ({ unit }) => placeOf(unit),
      nameOf: (key) => fixed[key] ?? (names.get(key) || figures.noUnit),
    },
    { x: 780, order: outcomes, keyOf: ({ outcome }) => outcome, nameOf: part },
  ]
}

type FlowTableProps = YearFlowProps & { stages: readonly Stage<YearFlow>[] }

/** Category by category, so that it can be read: where they came from is split above it. */
function FlowTable({ figures, stages, words }: FlowTableProps) {
  const { boardPictures, figures: names } = words
  const [, category, unit] = stages
  return (
    <>
      <ul className="my-2 flex flex-wrap gap-x-6">
        {origins.map((part) => (
          <li key={part}>
            {`${names.parts[part]} `}
            <CountedNumber count={figures.origin[part]} href={figureAddress(figures.year, 'origin', { part })} />
          </li>
        ))}
        {outcomes.map((part) => (
          <li key={part}>
            {`${names.parts[part]} `}
            <CountedNumber count={figures.outcome[part]} href={figureAddress(figures.year, 'outcome', { part })} />
          </li>
        ))}
      </ul>
      <Formula of="origin" isNamed words={words} />
      <Formula of="outcome" isNamed words={words} />
      <Formula of="flows" isNamed words={words} />
      <DataTable
        caption={boardPictures.flow.table}
        captionIsSaid
        rows={flowRows(figures.flows)}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'category',
            header: names.groups.category,
            heads: true,
            cell: (row) => category?.nameOf(row.category),
          },
          { key: 'unit', header: names.groups.unit, cell: (row) => unit?.nameOf(row.unit) },
          { key: 'outcome', header: names.names.outcome, cell: (row) => names.parts[row.outcome] },
          {
            key: 'count',
            header: words.board.columns.suggestions,
            fit: 'end',
            cell: ({ key, count }: FlowRow) => (
              <CountedNumber count={count} href={figureAddress(figures.year, flowParts, { part: key })} />
            ),
          },
        ]}
      />
    </>
  )
}
