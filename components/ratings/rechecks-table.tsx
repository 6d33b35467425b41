import { DataTable } from '@/components/ui/data-table'
import type { Tone } from '@/components/ui/tone'
import type { RecheckOutcome } from '@/lib/domain/rating/recheck'
import type { RecheckEntry } from '@/lib/queries/list-rechecks'
import type { Words } from '@/lib/wording/catalogue'
import { spokenMarks } from './spoken-marks'

const tones: Record<RecheckOutcome, Tone> = { SAME: 'good', OTHER: 'warn', NOT_REACHED: 'still', PRESSED: 'bad' }

type RechecksTableProps = { rows: readonly RecheckEntry[]; mayCall: boolean; words: Words }

export function RechecksTable({ rows, mayCall, words }: RechecksTableProps) {
  const { rechecks, desk } = words.handlingAgain
  return (
    <DataTable
      caption={rechecks.caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'suggestion',
          header: desk.suggestion,
          heads: true,
          cell: ({ id, suggestionId, numberText, title }) => ({
            href: mayCall ? `/rechecks/${id}` : `/suggestions/${suggestionId}`,
            text: `${numberText ?? ''} ${title}`.trim(),
          }),
        },
        { key: 'unit', header: rechecks.unit, cell: ({ unit }) => unit },
        { key: 'delegate', header: desk.delegate, fit: 'tight', cell: ({ delegate }) => delegate },
        { key: 'phone', header: rechecks.phone, fit: 'tight', cell: ({ phone }) => phone ?? desk.noPhone },
        { key: 'rated', header: rechecks.rated, cell: (row) => spokenMarks(row, words) },
        {
          key: 'outcome',
          header: rechecks.outcome,
          cell: ({ outcome }) =>
            outcome
              ? { tone: tones[outcome], text: rechecks.outcomes[outcome] }
              : { tone: 'info' as const, text: rechecks.toCall },
        },
      ]}
    />
  )
}
