import { PlainTable } from '@/components/ui/plain-table'
import type { PublicRow } from '@/lib/queries/public-suggestions'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText, sessionText } from '@/lib/wording/formats'
import { signedBy } from './signed-by'

export function PublicTable({ rows, words }: { rows: readonly PublicRow[]; words: Words }) {
  const { publicPages, language } = words
  return (
    <PlainTable
      caption={publicPages.caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: publicPages.suggestion,
          heads: true,
          cell: (row) => (
            <>
              <a href={`/public/${row.suggestionId}`}>{row.title}</a>
              <p className="font-normal text-ink-soft text-sm">{raisedIn(row, words)}</p>
            </>
          ),
        },
        { key: 'by', header: publicPages.by, cell: (row) => signedBy(row, words) },
        { key: 'units', header: publicPages.byUnit, cell: (row) => unitsText(row, words) },
        {
          key: 'day',
          header: publicPages.publishedHeader,
          fit: 'tight',
          cell: ({ publishedOn }) => dayText(publishedOn, language),
        },
      ]}
    />
  )
}

/** 济阳区人大　第十九届第一次会议　第 12 号 */
function raisedIn(row: PublicRow, { publicPages, language }: Words): string {
  const session = sessionText(row, language)
  const name = fill(publicPages.sessionName, { congress: row.congress, session })
  return row.number ? `${name} ${fill(publicPages.number, { number: row.number })}` : name
}

/** Of a unit that answered more than once, the last answer. */
function unitsText({ replies }: PublicRow, { publicPages, common }: Words): string {
  if (replies.length === 0) return publicPages.noReply
  return [...new Map(replies.map((reply) => [reply.unit, reply])).values()]
    .map(({ unit, classLetter }) =>
      classLetter ? fill(publicPages.unitWithClass, { unit, letter: classLetter }) : unit,
    )
    .join(common.listComma)
}
