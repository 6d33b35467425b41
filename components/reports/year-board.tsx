import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { sumsOf } from '@/lib/domain/figures/sums'
import type { Board } from '@/lib/queries/read-figures'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { AnswerClasses } from './answer-classes'
import { GroupTable } from './group-table'
import { Measures } from './measures'
import { MonthColumns } from './month-columns'
import { OverviewTiles } from './overview-tiles'
import { Satisfaction } from './satisfaction'
import { SumCheck } from './sum-check'

/** The unit's word and the delegate's side by side. */
const contactKeys = ['faceToFace', 'faceToFaceConfirmed', 'onlyFromAfar', 'contactDisputed', 'contactWaived'] as const

type YearBoardProps = { board: Board; words: Words }

export function YearBoard({ board: { figures, contradictions }, words }: YearBoardProps) {
  const { board } = words
  if (figures.suggestions === 0) return <EmptyState title={board.noSuggestions} hint={board.noSuggestionsHint} />
  return (
    <>
      <SumCheck checked={sumsOf(figures).length} wrong={contradictions} words={board} />
      <OverviewTiles figures={figures} words={words} />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Card title={board.progress}>
          <Measures
            keys={['assigned', 'replied', 'onTime', 'publishable', 'published', 'concluded', 'tracked']}
            figures={figures}
            words={words}
          />
        </Card>
        <Card title={board.attention}>
          <Measures keys={['late', 'overdue', 'extended', 'rehandled']} figures={figures} words={words} />
        </Card>
        <Card title={board.contacts}>
          <Measures keys={contactKeys} figures={figures} words={words} />
        </Card>
        <div className="stack">
          <Card title={board.classes}>
            <AnswerClasses figures={figures} words={words} />
            <Measures keys={['solvedAsClaimed', 'solvedAsConfirmed']} figures={figures} words={words} />
          </Card>
          <Card title={board.months}>
            <MonthColumns months={figures.byMonth} words={words} />
          </Card>
        </div>
        <Card title={board.satisfaction}>
          <Satisfaction figures={figures} words={words} />
        </Card>
      </div>
      <Groups figures={figures} words={words} />
    </>
  )
}

function Groups({ figures, words }: { figures: Board['figures']; words: Words }) {
  const { board, figures: names } = words
  const { year, byCategory, byUnit, byDelegation } = figures
  const busiestFirst = byUnit.toSorted((one, other) => other.suggestions - one.suggestions)
  const shared = { year, words }
  return (
    <>
      <Folded title={board.categories} rows={byCategory.length} words={board}>
        <GroupTable
          {...shared}
          kind="category"
          rows={byCategory}
          caption={board.groupNote}
          unnamed={names.noCategory}
        />
      </Folded>
      <Folded title={board.units} rows={busiestFirst.length} words={board}>
        <GroupTable {...shared} kind="unit" rows={busiestFirst} caption={board.unitsNote} unnamed={names.noUnit} />
      </Folded>
      <Folded title={board.delegations} rows={byDelegation.length} words={board}>
        <GroupTable
          {...shared}
          kind="delegation"
          rows={byDelegation}
          caption={board.groupNote}
          unnamed={names.noDelegation}
        />
      </Folded>
    </>
  )
}

type FoldedProps = { title: string; rows: number; words: Words['board']; children: ReactNode }

/** Long tables wait folded on a phone. */
function Folded({ title, rows, words, children }: FoldedProps) {
  return (
    <Card title={title}>
      <details className="fold-on-phone">
        <summary className="min-h-11 content-center text-action">{fill(words.showRows, { rows })}</summary>
        {children}
      </details>
    </Card>
  )
}
