import { ClaimedConfirmed } from '@/components/pictures/claimed-confirmed'
import { LoadCalendar } from '@/components/pictures/load-calendar'
import { TownGrid } from '@/components/pictures/town-grid'
import { UnitMultiples } from '@/components/pictures/unit-multiples'
import { YearFlowCard } from '@/components/pictures/year-flow'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { sumsOf } from '@/lib/domain/figures/sums'
import type { Board } from '@/lib/queries/read-figures'
import type { Words } from '@/lib/wording/catalogue'
import { AnswerClasses } from './answer-classes'
import { measureKeys } from './board-layout'
import { ComparisonTable } from './comparison-table'
import { CountedTwice } from './counted-twice'
import { GroupTables } from './group-tables'
import { Measures } from './measures'
import { MonthColumns } from './month-columns'
import { OverviewTiles } from './overview-tiles'
import { OwnSuggestions } from './own-suggestions'
import { PromiseMeasures } from './promise-measures'
import { Satisfaction } from './satisfaction'
import { SumCheck } from './sum-check'
import { YearsTable } from './years-table'

type YearBoardProps = { board: Board; words: Words }

/** What each reader needs stands first: his own list, his unit beside its like, or the way that all of them took. */
export function YearBoard({ board: shown, words }: YearBoardProps) {
  const { board } = words
  const { figures, contradictions, compared, own, scope } = shown
  if (figures.suggestions === 0) return <EmptyState title={board.noSuggestions} hint={board.noSuggestionsHint} />
  const isWide = scope === 'WHOLE' || scope === 'GOVERNMENT' || scope === 'GROUP'
  return (
    <>
      <SumCheck checked={sumsOf(figures).length} wrong={contradictions} words={board} />
      <OverviewTiles figures={figures} scope={scope} words={words} />
      {own.length > 0 ? <OwnSuggestions rows={own} figures={figures} words={words} /> : null}
      {compared.map((one) => (
        <ComparisonTable key={one.unitId} year={figures.year} of={one} words={words} />
      ))}
      {scope === 'WHOLE' ? <YearFlowCard figures={figures} words={words} /> : null}
      <Numbers figures={figures} words={words} />
      <LoadCalendar year={figures.year} months={shown.calendar} words={words} />
      {isWide ? <Wide board={shown} words={words} /> : null}
      <YearsTable figures={figures} past={shown.past} words={words} />
      <GroupTables figures={figures} words={words} />
      <CountedTwice figures={figures} words={words} />
    </>
  )
}

function Wide({ board: { figures, cells }, words }: YearBoardProps) {
  const units = figures.byUnit.toSorted((one, other) => other.suggestions - one.suggestions)
  return (
    <>
      <UnitMultiples year={figures.year} rows={units} words={words} />
      <TownGrid year={figures.year} rows={figures.byTown} cells={cells} words={words} />
    </>
  )
}

function Numbers({ figures, words }: { figures: Board['figures']; words: Words }) {
  const { board } = words
  return (
    <div className="grid items-start gap-5 pairs-on-paper lg:grid-cols-2 print:grid-cols-2">
      <Card title={board.progress}>
        <Measures keys={measureKeys.progress} figures={figures} words={words} />
      </Card>
      <Card title={board.attention}>
        <Measures keys={measureKeys.attention} figures={figures} words={words} />
      </Card>
      <Card title={board.contacts}>
        <Measures keys={measureKeys.contacts} figures={figures} words={words} />
      </Card>
      <PromiseMeasures figures={figures} words={words} />
      <Card title={board.classes}>
        <AnswerClasses figures={figures} words={words} />
        <div className="mt-4">
          <Measures keys={measureKeys.classes} figures={figures} words={words} />
        </div>
      </Card>
      <Card title={board.months}>
        <MonthColumns year={figures.year} months={figures.byMonth} words={words} />
      </Card>
      <Card title={board.satisfaction}>
        <Satisfaction figures={figures} words={words} />
        <div className="mt-4">
          <Measures keys={measureKeys.satisfaction} figures={figures} words={words} />
        </div>
      </Card>
      <ClaimedConfirmed figures={figures} words={words} />
    </div>
  )
}
