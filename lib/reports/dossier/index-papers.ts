import type { ExportTable } from '@/lib/documents/workbooks/export-table'
import type { Missing } from '@/lib/domain/dossier/completeness'
import type { Block, IndexLine } from '@/lib/domain/dossier/item'
import type { Withheld } from '@/lib/domain/dossier/withheld'
import type { DossierOrder } from '@/lib/store/dossiers'
import type { Words } from '@/lib/wording/catalogue'
import { missingText, withheldText } from '@/lib/wording/dossier-texts'
import { fill } from '@/lib/wording/fill'
import { dayText, fileSizeText } from '@/lib/wording/formats'
import type { ReadDossier } from './read-dossier'
import { facts, table } from './section'

/** Eight digits, as catalogues of the archives write a day (DA/T 22-2015, 5.5). */
const plainDay = (day: string | null): string => (day ?? '').replaceAll('-', '')

const sizeOf = ({ pages, byteSize }: IndexLine, words: Words): string =>
  pages === null ? fileSizeText(byteSize) : fill(words.dossier.index.pages, { pages })

/** 卷内目录 */
export function indexBlocks(
  order: DossierOrder,
  { head }: ReadDossier,
  lines: readonly IndexLine[],
  words: Words,
): Block[] {
  const { index, note } = words.dossier
  return [
    ...facts([note.archiveNumber, order.archiveNumber], [note.suggestion, head.title]),
    ...table('', lines, [
      [index.number, 1.2, ({ number }) => number],
      [index.responsible, 2.5, ({ responsible }) => responsible],
      [index.documentNumber, 2.5, ({ documentNumber }) => documentNumber],
      [index.heading, 4.6, ({ title }) => title],
      [index.date, 2.3, ({ date }) => plainDay(date)],
      [index.size, 1.8, (line) => sizeOf(line, words)],
      [index.remark, 2.6, ({ remark }) => remark],
    ]),
  ]
}

/** The same for a machine or a spreadsheet, with path and hash. */
export const indexTable = (lines: readonly IndexLine[], words: Words): ExportTable => {
  const { index, sections } = words.dossier
  return {
    name: index.title,
    headers: [
      index.number,
      '部分',
      index.responsible,
      index.documentNumber,
      index.heading,
      index.date,
      '页数',
      '字节',
      index.remark,
      '路径',
      'SHA-256',
    ],
    rows: lines.map((line) => [
      String(line.number),
      sections[line.section],
      line.responsible,
      line.documentNumber,
      line.title,
      plainDay(line.date),
      line.pages === null ? '' : String(line.pages),
      String(line.byteSize),
      line.remark,
      line.path,
      line.sha256,
    ]),
  }
}

type Note = { readonly missing: readonly Missing[]; readonly withheld: readonly Withheld[]; readonly count: number }

/** 备考表: who compiled it, when, and what is to be known of it. The lines of whoever checks it are left for his hand. */
export function noteBlocks(
  order: DossierOrder,
  { head, log }: ReadDossier,
  { missing, withheld, count }: Note,
  words: Words,
): Block[] {
  const { note, retentions, versions } = words.dossier
  return facts(
    [note.archiveNumber, order.archiveNumber],
    [note.suggestion, head.title],
    [versions.version, fill(versions.numbered, { version: order.version })],
    [note.count, fill(note.pieces, { count })],
    [note.retention, retentions[order.retention]],
    [
      note.completeness,
      missing.length === 0
        ? note.whole
        : fill(note.lacking, { pieces: missing.map((one) => missingText(one, words)).join('；') }),
    ],
    [note.withheld, withheld.map((one) => withheldText(one, words)).join('；') || note.nothingWithheld],
    [note.remark, order.remark || note.noRemark],
    [note.log, fill(note.logText, { count: log.count, sequence: log.lastSequence, hash: log.lastHash || '—' })],
    [note.compiledBy, order.by],
    [note.compiledOn, dayText(order.orderedOn, 'zh-CN')],
    [note.checkedBy, '　'],
    [note.checkedOn, '　'],
  )
}
