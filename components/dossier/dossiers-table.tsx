import { DataTable } from '@/components/ui/data-table'
import type { DossierRow } from '@/lib/queries/list-dossiers'
import type { Words } from '@/lib/wording/catalogue'
import { missingText } from '@/lib/wording/dossier-texts'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type DossiersTableProps = { rows: readonly DossierRow[]; words: Words }

export function DossiersTable({ rows, words }: DossiersTableProps) {
  const { dossier, states } = words
  const { list } = dossier
  return (
    <DataTable
      caption={list.caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'number', header: list.number, fit: 'end', cell: ({ numberText }) => numberText ?? '—' },
        {
          key: 'title',
          header: list.heading,
          heads: true,
          cell: ({ id, title }) => ({ href: `/suggestions/${id}/dossier`, text: title }),
        },
        { key: 'status', header: list.status, fit: 'tight', cell: ({ status }) => states.suggestion[status] },
        { key: 'file', header: list.file, cell: (row) => fileCell(row, words) },
        { key: 'missing', header: list.lacking, cell: (row) => missingCell(row, words) },
        { key: 'archive', header: list.archiveNumber, cell: (row) => archiveCell(row, words) },
      ]}
    />
  )
}

function fileCell({ latest }: DossierRow, { dossier, language }: Words) {
  if (!latest) return { tone: 'still' as const, text: dossier.none }
  if (latest.state === 'ORDERED') return { tone: 'info' as const, text: dossier.states.ORDERED }
  if (latest.state === 'FAILED') return { tone: 'bad' as const, text: dossier.states.FAILED }
  const text = fill(dossier.list.versionMade, { version: latest.version, day: dayText(latest.on, language) })
  return latest.isBehind ? { tone: 'warn' as const, text: dossier.list.views.behind } : { tone: 'good' as const, text }
}

function missingCell({ missing }: DossierRow, words: Words) {
  const [first] = missing
  if (!first) return { tone: 'good' as const, text: words.dossier.completeNow }
  const text = missingText(first, words)
  return missing.length === 1 ? text : fill(words.dossier.list.more, { first: text, count: missing.length })
}

function archiveCell({ title, latest }: DossierRow, { dossier }: Words) {
  if (latest?.state !== 'MADE') return ''
  return (
    <span className="cluster">
      <span>{latest.archiveNumber}</span>
      <a
        href={`/api/downloads/dossiers/${latest.id}`}
        aria-label={fill(dossier.list.downloadNamed, { title })}
        className="inline-flex min-h-11 items-center"
        download
      >
        {dossier.list.download}
      </a>
    </span>
  )
}
