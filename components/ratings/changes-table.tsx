import { DataTable } from '@/components/ui/data-table'
import type { ChangedRating } from '@/lib/queries/rating-desk'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { spokenMarks } from './spoken-marks'

type ChangesTableProps = { changes: readonly ChangedRating[]; days: number; words: Words }

/** Both values of each rating that was said otherwise later, and whether a unit had been in touch just before. */
export function ChangesTable({ changes, days, words }: ChangesTableProps) {
  const { desk } = words.handlingAgain
  const { language } = words
  return (
    <DataTable
      caption={desk.changesCaption}
      rows={changes}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'suggestion',
          header: desk.suggestion,
          heads: true,
          cell: ({ suggestionId, numberText, title }) => ({
            href: `/suggestions/${suggestionId}`,
            text: `${numberText ?? ''} ${title}`.trim(),
          }),
        },
        { key: 'delegate', header: desk.delegate, fit: 'tight', cell: ({ delegate }) => delegate },
        { key: 'on', header: desk.changedOn, fit: 'tight', cell: ({ changedOn }) => dayText(changedOn, language) },
        { key: 'before', header: desk.before, cell: ({ before }) => spokenMarks(before, words) },
        { key: 'after', header: desk.after, cell: ({ after }) => spokenMarks(after, words) },
        { key: 'reason', header: desk.reason, cell: ({ reason }) => reason },
        { key: 'by', header: desk.by, cell: ({ byOffice }) => (byOffice ? desk.byOffice : desk.byDelegate) },
        {
          key: 'contact',
          header: desk.contact,
          cell: ({ contactOn }) =>
            contactOn
              ? { tone: 'warn', text: fill(desk.contactBefore, { days, day: dayText(contactOn, language) }) }
              : desk.noContact,
        },
      ]}
    />
  )
}
