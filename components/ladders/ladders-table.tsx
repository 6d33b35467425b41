import { type Column, DataTable } from '@/components/ui/data-table'
import type { LadderView } from '@/lib/queries/get-ladders'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'
import { stepDayText } from '@/lib/wording/step-text'

type LaddersTableProps = { ladders: readonly LadderView[]; timeZone: string; words: Words }

/** On which day who is reminded of what. */
export function LaddersTable({ ladders: rows, timeZone, words }: LaddersTableProps) {
  const { ladders, limits, language } = words
  const columns: Column<LadderView>[] = [
    {
      key: 'purpose',
      header: ladders.purpose,
      heads: true,
      fit: 'tight',
      cell: ({ purpose }) => ({ href: `/reminders/${purpose}`, text: limits.purposes[purpose] }),
    },
    { key: 'steps', header: ladders.steps, cell: ({ steps }) => <Steps steps={steps} words={ladders} /> },
    {
      key: 'source',
      header: ladders.source,
      cell: ({ own }) =>
        own ? (
          `${fill(ladders.own, { reason: own.reason })} · ${own.by} · ${instantText(own.at, timeZone, language)}`
        ) : (
          <span className="whitespace-nowrap">{ladders.byDefault}</span>
        ),
    },
  ]
  return <DataTable caption={ladders.caption} columns={columns} rows={rows} rowKey={({ purpose }) => purpose} />
}

function Steps({ steps, words }: { steps: LadderView['steps']; words: Words['ladders'] }) {
  if (steps.length === 0) return words.none
  return (
    <ol className="flex flex-wrap gap-x-5 gap-y-1">
      {steps.map(({ day, rung }) => (
        <li key={day}>{fill(words.step, { day: stepDayText(day, words), rung: words.rungs[rung] })}</li>
      ))}
    </ol>
  )
}
