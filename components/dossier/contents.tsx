import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { DefinitionList } from '@/components/ui/definition-list'
import type { DossierContents, DossierVersion, DossierView } from '@/lib/queries/get-dossier'
import type { Words } from '@/lib/wording/catalogue'
import { missingText, withheldText } from '@/lib/wording/dossier-texts'
import { fill } from '@/lib/wording/fill'
import { dayText, fileSizeText } from '@/lib/wording/formats'

type ContentsProps = { view: DossierView; contents: DossierContents; words: Words }

/** 卷内目录 and 备考表 of the newest version, as they are printed and laid into the box. */
export function DossierIndex({ contents, words }: Omit<ContentsProps, 'view'>) {
  const { dossier, language } = words
  const { index, sections } = dossier
  return (
    <Card title={index.title}>
      <DataTable
        caption={fill(index.caption, { version: contents.version })}
        captionIsSaid
        rows={contents.lines}
        rowKey={({ key }) => key}
        columns={[
          { key: 'number', header: index.number, fit: 'end', cell: ({ number }) => String(number) },
          {
            key: 'title',
            header: index.heading,
            heads: true,
            cell: ({ title, section }) => `${title}（${sections[section]}）`,
          },
          { key: 'responsible', header: index.responsible, cell: ({ responsible }) => responsible },
          { key: 'document', header: index.documentNumber, cell: ({ documentNumber }) => documentNumber },
          { key: 'date', header: index.date, fit: 'tight', cell: ({ date }) => (date ? dayText(date, language) : '') },
          {
            key: 'size',
            header: index.size,
            fit: 'end',
            cell: ({ pages, byteSize }) => (pages === null ? fileSizeText(byteSize) : fill(index.pages, { pages })),
          },
          { key: 'remark', header: index.remark, cell: ({ remark }) => remark },
        ]}
      />
    </Card>
  )
}

export function ClosingNote({ view, contents, words }: ContentsProps) {
  const { dossier } = words
  const { note } = dossier
  const made = view.versions.find(({ version }) => version === contents.version)
  if (!made) return null
  return (
    <Card title={note.title}>
      <DefinitionList items={noteItems(view, contents, made, words)} />
    </Card>
  )
}

function noteItems({ title }: DossierView, contents: DossierContents, made: DossierVersion, words: Words) {
  const { dossier, language } = words
  const { note, retentions } = dossier
  const between = language === 'zh-CN' ? '；' : '; '
  const pieces = contents.missing.map((one) => missingText(one, words)).join(between)
  const { count, sequence, hash } = contents.log
  return [
    { term: note.archiveNumber, value: made.archiveNumber },
    { term: note.suggestion, value: title },
    { term: note.count, value: fill(note.pieces, { count: contents.lines.length }) },
    { term: note.retention, value: retentions[made.retention] },
    { term: note.completeness, value: pieces === '' ? note.whole : fill(note.lacking, { pieces }) },
    {
      term: note.withheld,
      value: contents.withheld.map((one) => withheldText(one, words)).join(between) || note.nothingWithheld,
    },
    { term: note.remark, value: made.remark || note.noRemark },
    {
      term: note.log,
      value: <span className="break-all">{fill(note.logText, { count, sequence, hash: hash ?? '—' })}</span>,
    },
    { term: note.compiledBy, value: made.by },
    { term: note.compiledOn, value: dayText(made.orderedOn, language) },
    { term: note.checkedBy, value: '　' },
    { term: note.checkedOn, value: '　' },
  ]
}
