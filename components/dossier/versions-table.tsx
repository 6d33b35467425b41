import { DataTable } from '@/components/ui/data-table'
import type { Tone } from '@/components/ui/tone'
import type { DossierState } from '@/lib/domain/dossier/ordering'
import type { DossierVersion } from '@/lib/queries/get-dossier'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { fileSizeText, instantText } from '@/lib/wording/formats'

type VersionsTableProps = { versions: readonly DossierVersion[]; timeZone: string; words: Words }

const tones: Record<DossierState, Tone> = { ORDERED: 'info', MADE: 'good', FAILED: 'bad' }

export function VersionsTable({ versions, timeZone, words }: VersionsTableProps) {
  const { dossier, language } = words
  const told = dossier.versions
  return (
    <DataTable
      caption={told.caption}
      captionIsSaid
      rows={versions}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'version',
          header: told.version,
          heads: true,
          fit: 'tight',
          cell: ({ version }) => fill(told.numbered, { version }),
        },
        {
          key: 'file',
          header: told.download,
          cell: (row) =>
            row.state === 'MADE' ? (
              <Download row={row} words={words} />
            ) : (
              { tone: tones[row.state], text: dossier.states[row.state] }
            ),
        },
        { key: 'number', header: told.archiveNumber, cell: ({ archiveNumber }) => archiveNumber },
        {
          key: 'made',
          header: told.made,
          cell: ({ by, orderedAt }) => fill(told.by, { name: by, at: instantText(orderedAt, timeZone, language) }),
        },
        { key: 'difference', header: told.difference, cell: (row) => differenceText(row, words) },
        {
          key: 'hash',
          header: told.hash,
          cell: ({ sha256 }) => (sha256 ? <code className="break-all text-sm">{sha256}</code> : '—'),
        },
      ]}
    />
  )
}

function Download({ row: { id, version, byteSize }, words: { dossier } }: { row: DossierVersion; words: Words }) {
  return (
    <a href={`/api/downloads/dossiers/${id}`} className="inline-flex min-h-11 items-center" download>
      {`${fill(dossier.versions.downloadNamed, { version })} ${fileSizeText(byteSize ?? 0)}`}
    </a>
  )
}

function differenceText({ state, version, difference }: DossierVersion, { dossier, language }: Words): string {
  const told = dossier.versions
  if (state !== 'MADE') return '—'
  if (!difference) return version === 1 ? told.first : '—'
  const between = language === 'zh-CN' ? '、' : ', '
  const parts = (['added', 'changed', 'gone'] as const).flatMap((kind) =>
    difference[kind].length > 0 ? [fill(told[kind], { titles: difference[kind].join(between) })] : [],
  )
  return parts.length > 0 ? parts.join(language === 'zh-CN' ? '；' : '; ') : told.same
}
