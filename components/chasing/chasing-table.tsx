import { dueCell } from '@/components/deadlines/due-day'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { NoticeRow } from '@/lib/queries/list-chasing-notices'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { paperNumber } from '@/lib/wording/paper-number'
import { noticeTones } from './notice-tone'

type ChasingTableProps = { rows: readonly NoticeRow[]; today: LocalDate; canIssue: boolean; words: Words }

export function ChasingTable({ rows, today, canIssue, words }: ChasingTableProps) {
  const hasDrafts = canIssue && rows.some(({ status }) => status === 'DRAFT')
  const columns = [...(hasDrafts ? [choice(words)] : []), ...whatItIs(words), ...whereItStands(today, words)]
  return <DataTable caption={words.chasing.caption} columns={columns} rows={rows} rowKey={({ id }) => id} />
}

/** What the form around the table sends: which draft, and the version that was looked at. */
function choice({ chasing }: Words): Column<NoticeRow> {
  return {
    key: 'choose',
    header: chasing.columns.choose,
    fit: 'tight',
    cell: ({ id, version, status, ...paper }) =>
      status === 'DRAFT' ? (
        <label className="-my-2.5 inline-flex size-11 items-center justify-center">
          <input
            className="tick"
            type="checkbox"
            name="notice"
            value={`${id}~${version}`}
            aria-label={fill(chasing.together.choose, { paper: paperNumber(paper) })}
          />
        </label>
      ) : null,
  }
}

function whatItIs({ chasing: { columns, numbered } }: Words): Column<NoticeRow>[] {
  return [
    {
      key: 'paper',
      header: columns.paper,
      heads: true,
      fit: 'tight',
      cell: ({ id, ...paper }) => ({ href: `/chasing-notices/${id}`, text: paperNumber(paper) }),
    },
    {
      key: 'suggestion',
      header: columns.suggestion,
      cell: ({ title, numberText }) => (numberText ? fill(numbered, { title, number: numberText }) : title),
    },
    { key: 'unit', header: columns.unit, cell: ({ unit }) => unit },
  ]
}

function whereItStands(today: LocalDate, words: Words): Column<NoticeRow>[] {
  const { columns, statuses } = words.chasing
  return [
    {
      key: 'status',
      header: columns.status,
      fit: 'tight',
      cell: ({ status }) => ({ tone: noticeTones[status], text: statuses[status] }),
    },
    {
      key: 'due',
      header: columns.answerDue,
      fit: 'tight',
      cell: ({ dueOn, dueIsProvisional: isProvisional, isAwaited }) =>
        dueOn ? dueCell({ dueOn, pausedSince: null, isProvisional, isAwaited }, today, words) : null,
    },
  ]
}
