import { type Column, DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { SentReminder } from '@/lib/queries/get-ladders'
import type { Words } from '@/lib/wording/catalogue'
import { deadlineTexts } from '@/lib/wording/deadline-texts'
import { fill } from '@/lib/wording/fill'
import { dayText, instantText } from '@/lib/wording/formats'
import { stepDayText } from '@/lib/wording/step-text'

type ReminderLogProps = { rows: readonly SentReminder[]; timeZone: string; words: Words }

/** What went out, the newest first. */
export function ReminderLog({ rows, timeZone, words }: ReminderLogProps) {
  const { ladders } = words
  if (rows.length === 0) return <EmptyState title={ladders.logEmpty} hint={ladders.logEmptyHint} />
  return (
    <DataTable
      caption={ladders.logCaption}
      columns={reminderColumns(timeZone, words)}
      rows={rows}
      rowKey={({ id, step, at }) => `${id} ${step} ${new Date(at).getTime()}`}
    />
  )
}

export function reminderColumns(timeZone: string, words: Words): Column<SentReminder>[] {
  const { ladders, limits, deadlineList, language } = words
  return [
    { key: 'at', header: ladders.sentAt, fit: 'tight', cell: ({ at }) => instantText(at, timeZone, language) },
    {
      key: 'suggestion',
      header: ladders.suggestion,
      heads: true,
      cell: (row) => ({ href: `/suggestions/${row.suggestionId}`, text: deadlineTexts.suggestion(row) }),
    },
    { key: 'purpose', header: deadlineList.purpose, fit: 'tight', cell: ({ purpose }) => limits.purposes[purpose] },
    { key: 'unit', header: ladders.unit, cell: ({ unitName }) => unitName },
    {
      key: 'dueOn',
      header: deadlineList.dueOn,
      fit: 'tight',
      cell: ({ id, suggestionId, dueOn }) => ({
        href: `/suggestions/${suggestionId}/deadlines/${id}`,
        text: dayText(dueOn, language),
      }),
    },
    {
      key: 'step',
      header: ladders.stepTaken,
      cell: ({ step, passedOver }) =>
        passedOver > 0
          ? `${stepDayText(step, ladders)} · ${fill(ladders.passedOver, { count: passedOver })}`
          : stepDayText(step, ladders),
    },
    { key: 'told', header: ladders.told, fit: 'end', cell: ({ told }) => fill(ladders.people, { count: told }) },
  ]
}
