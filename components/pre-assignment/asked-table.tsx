import { DataTable } from '@/components/ui/data-table'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { AskedRow } from '@/lib/queries/list-opinions'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type AskedTableProps = { rows: readonly AskedRow[]; today: LocalDate; words: Words }

export function AskedTable({ rows, today, words }: AskedTableProps) {
  const { preAssignment, language } = words
  return (
    <DataTable
      caption={preAssignment.caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'number', header: preAssignment.number, fit: 'tight', cell: ({ numberText }) => numberText },
        {
          key: 'title',
          header: preAssignment.suggestion,
          heads: true,
          cell: ({ id, title }) => ({ href: `/pre-assignment/${id}`, text: title }),
        },
        { key: 'planned', header: preAssignment.planned, cell: ({ planned }) => plannedText(planned, words) },
        {
          key: 'by',
          header: preAssignment.answerBy,
          fit: 'tight',
          cell: ({ answerBy }) => dayText(answerBy, language),
        },
        { key: 'state', header: preAssignment.state, cell: (row) => stateOf(row, today, words) },
      ]}
    />
  )
}

export const plannedText = (planned: AskedRow['planned'], { desk, states, common }: Words): string =>
  planned
    .map(({ name, role }) => fill(desk.roleText, { unit: name, role: states.assignmentRole[role] }))
    .join(common.listComma)

function stateOf({ answer, party, answerBy }: AskedRow, today: LocalDate, { preAssignment }: Words) {
  const answers = party === 'DELEGATE' ? preAssignment.delegateAnswers : preAssignment.answers
  if (answer) return { tone: answer === 'AGREED' ? ('good' as const) : ('warn' as const), text: answers[answer] }
  return { tone: 'plain' as const, text: today > answerBy ? preAssignment.over : preAssignment.waiting }
}
