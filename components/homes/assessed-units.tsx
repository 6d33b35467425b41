import { type Column, DataTable } from '@/components/ui/data-table'
import type { AssessedUnit } from '@/lib/queries/assessor-home'
import type { Words } from '@/lib/wording/catalogue'

export function AssessedUnits({ units, words }: { units: readonly AssessedUnit[]; words: Words['homes'] }) {
  return <DataTable caption={words.assessedCaption} columns={columnsOf(words)} rows={units} rowKey={({ id }) => id} />
}

function columnsOf(words: Words['homes']): Column<AssessedUnit>[] {
  return [
    { key: 'unit', header: words.unit, heads: true, cell: ({ name }) => name },
    { key: 'replied', header: words.replied, fit: 'end', cell: ({ replied }) => replied },
    { key: 'late', header: words.lateReplies, fit: 'end', cell: ({ late }) => late },
    { key: 'contacted', header: words.contacted, fit: 'end', cell: ({ contacted }) => contacted },
    { key: 'again', header: words.again, fit: 'end', cell: ({ again }) => again },
    { key: 'latest', header: words.latest, cell: ({ latest }) => <Latest replies={latest} words={words} /> },
  ]
}

function Latest({ replies, words }: { replies: AssessedUnit['latest']; words: Words['homes'] }) {
  if (replies.length === 0) return words.noneReplied
  return (
    <ul>
      {replies.map(({ id, numberText, title }) => (
        <li key={id}>
          <a href={`/suggestions/${id}`}>{[numberText, title].filter(Boolean).join(' ')}</a>
        </li>
      ))}
    </ul>
  )
}
