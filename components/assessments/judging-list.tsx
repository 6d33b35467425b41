import { type Column, DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import type { Tone } from '@/components/ui/tone'
import type { JudgingStanding } from '@/lib/domain/assessment/judging-standing'
import type { JudgedUnit, JudgingList as View } from '@/lib/queries/list-judging'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

const tones: Record<JudgingStanding, Tone> = { NOT_BEGUN: 'warn', DRAFT: 'info', WAITING: 'still', OPEN: 'good' }

/** The units of a member, or for the office all, each with where its marks stand. */
export function JudgingList({ view, words }: { view: View; words: Words }) {
  const { list } = words.assessmentJudging
  const { state } = view.assessment
  if (view.units.length === 0) return <EmptyState title={list.empty} hint={list.emptyHint} />
  return (
    <>
      {state === 'PREPARED' || state === 'SELF_ASSESSED' ? <Notice>{list.notYet}</Notice> : null}
      <DataTable
        caption={list.caption}
        columns={columnsOf(view, words)}
        rows={view.units}
        rowKey={({ unitId }) => unitId}
      />
    </>
  )
}

function columnsOf(view: View, words: Words): Column<JudgedUnit>[] {
  const { list } = words.assessmentJudging
  const { columns } = list
  const at = `/assessments/${view.assessment.id}/judging`
  const standings = view.isOffice ? list.officeStandings : list.standings
  const ofGroup: Column<JudgedUnit>[] = [
    {
      key: 'standing',
      header: columns.standing,
      cell: ({ standing }) => ({ tone: tones[standing], text: standings[standing] }),
    },
    {
      key: 'handedIn',
      header: columns.handedIn,
      fit: 'end',
      cell: ({ handedIn, panel }) => fill(list.of, { count: handedIn, all: panel }),
    },
    {
      key: 'toExplain',
      header: columns.toExplain,
      fit: 'end',
      cell: ({ toExplain }) => (toExplain > 0 ? { tone: 'warn', text: String(toExplain) } : '0'),
    },
  ]
  const ofOffice: Column<JudgedUnit> = {
    key: 'office',
    header: columns.office,
    fit: 'end',
    cell: ({ officeGiven }) => fill(list.of, { count: officeGiven, all: view.officeItems }),
  }
  return [
    {
      key: 'unit',
      header: columns.unit,
      heads: true,
      cell: ({ unitId, name }) => ({ href: `${at}/${unitId}`, text: name }),
    },
    { key: 'group', header: columns.group, fit: 'end', cell: ({ groupNo }) => groupNo },
    ...(view.groupItems > 0 ? ofGroup : []),
    ...(view.isOffice && view.officeItems > 0 ? [ofOffice] : []),
  ]
}
