import { DataTable } from '@/components/ui/data-table'
import type { Tone } from '@/components/ui/tone'
import type { PackedCell } from '@/lib/domain/import/packed-sheet'
import type { ImportRowView } from '@/lib/queries/get-import'
import type { Words } from '@/lib/wording/catalogue'
import { reasonText } from './reason-text'

type Verdict = ImportRowView['verdict']

const tones: Record<Verdict, Tone> = { ACCEPTED: 'good', DOUBTFUL: 'warn', REFUSED: 'bad', SKIPPED: 'plain' }

/** Every row of the file, what became of it and why; nothing of it is left out. */
export function ImportRows({ rows, words }: { rows: readonly ImportRowView[]; words: Words }) {
  const { preview, verdicts, fields } = words.importing
  return (
    <DataTable
      caption={preview.rows}
      rows={rows}
      rowKey={({ row }) => String(row)}
      columns={[
        { key: 'row', header: preview.row, fit: 'tight', heads: true, cell: ({ row }) => row },
        {
          key: 'verdict',
          header: preview.verdict,
          fit: 'tight',
          cell: ({ verdict }) => ({ tone: tones[verdict], text: verdicts[verdict] }),
        },
        { key: 'number', header: fields.number, fit: 'tight', cell: ({ cells }) => cells.reading?.number ?? '' },
        { key: 'title', header: fields.title, cell: (row) => titleCell(row, preview) },
        { key: 'lead', header: fields.lead, fit: 'tight', cell: ({ cells }) => cells.reading?.lead ?? '' },
        {
          key: 'units',
          header: fields.leadUnit,
          cell: ({ cells }) => cells.reading?.leadUnits.join(words.common.listComma) ?? '',
        },
        {
          key: 'reason',
          header: preview.reason,
          cell: ({ reasons }) =>
            reasons.map((reason) => reasonText(reason, words.importing)).join(words.common.listComma),
        },
      ]}
    />
  )
}

function titleCell({ cells, suggestionId }: ImportRowView, words: Words['importing']['preview']) {
  const title = cells.reading?.title || cells.cells.map(textOf).filter(Boolean).join(' ').slice(0, 80)
  return suggestionId ? (
    <a href={`/suggestions/${suggestionId}`} title={words.open}>
      {title}
    </a>
  ) : (
    title
  )
}

const textOf = (cell: PackedCell) => (typeof cell === 'string' ? cell : (cell?.[0] ?? ''))
