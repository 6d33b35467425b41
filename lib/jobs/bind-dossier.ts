import { buffer as bufferOf } from 'node:stream/consumers'
import { drawRecord } from '@/lib/documents/dossier/draw-record'
import { fontsOfTheHouse } from '@/lib/documents/letters/fonts-of-the-house'
import { letterFile } from '@/lib/documents/letters/letter-file'
import { writeText } from '@/lib/documents/workbooks/write-text'
import { bagInfo, declaration, manifestOf } from '@/lib/domain/dossier/bag'
import type { Block, IndexLine } from '@/lib/domain/dossier/item'
import type { Numbered } from '@/lib/domain/dossier/numbering'
import { letterFrom } from '@/lib/domain/letter/canonical'
import { env } from '@/lib/env'
import { caseSchemaText, caseText } from '@/lib/reports/dossier/case-text'
import { indexBlocks, indexTable, noteBlocks } from '@/lib/reports/dossier/index-papers'
import type { ReadDossier } from '@/lib/reports/dossier/read-dossier'
import { type NewDossierFile, piecesOf, type Within, weigh } from '@/lib/store/dossier-files'
import type { DossierOrder } from '@/lib/store/dossiers'
import { keepLetterFile, readLetterFile, readLetterToDraw } from '@/lib/store/letters'
import { wordsFor } from '@/lib/wording/catalogue'

type Piece = Omit<NewDossierFile, 'ordinal'> & { readonly pages: number | null }
type Binding = { readonly within: Within; readonly order: DossierOrder; readonly read: ReadDossier }

export type BoundDossier = { readonly files: readonly NewDossierFile[]; readonly contents: readonly IndexLine[] }

const paths = {
  index: 'data/00-卷内目录.pdf',
  table: 'data/00-卷内目录.csv',
  log: 'data/19-经过和数据/events.jsonl',
  case: 'data/19-经过和数据/case.json',
  schema: 'data/19-经过和数据/case.schema.json',
  note: 'data/20-备考表.pdf',
} as const

/** Draws what is to be drawn, takes over the rest, and puts index, log and manifests around it. Outside every transaction. */
export async function bindDossier(binding: Binding): Promise<BoundDossier> {
  const { order, read } = binding
  const words = wordsFor('zh-CN')
  const bound: { item: Numbered; piece: Piece }[] = []
  for (const item of read.items) bound.push({ item, piece: await pieceOf(item, binding) })
  const contents = bound.map(({ item, piece }) => lineOf(item, piece))
  const note = { missing: read.missing, withheld: read.withheld, count: contents.length }
  const at = read.head.year
  const { index, note: noteWords } = words.dossier
  const payload = [
    await drawn(paths.index, index.title, indexBlocks(order, read, contents, words), read.head.congress, at),
    await written(paths.table, await bufferOf(writeText(indexTable(contents, words)))),
    ...bound.map(({ piece }) => piece),
    await written(paths.log, read.log.text),
    await written(paths.case, caseText(order, read, contents, paths.log)),
    await written(paths.schema, caseSchemaText()),
    await drawn(paths.note, noteWords.title, noteBlocks(order, read, note, words), read.head.congress, at),
  ]
  const files = [...(await tagFiles(binding, payload)), ...payload]
  return { files: files.map(({ pages: _, ...file }, ordinal) => ({ ...file, ordinal })), contents }
}

async function tagFiles({ order, read }: Binding, payload: readonly Piece[]): Promise<Piece[]> {
  const { archiveNumber, version, orderedOn } = order
  const { congress, title } = read.head
  const tags = [
    await written('bagit.txt', declaration),
    await written(
      'bag-info.txt',
      bagInfo({ organization: congress, archiveNumber, version, title, day: orderedOn, payload }),
    ),
    await written('manifest-sha256.txt', manifestOf(payload)),
  ]
  return [...tags, await written('tagmanifest-sha256.txt', manifestOf(tags))]
}

function pieceOf(item: Numbered, binding: Binding): Promise<Piece> {
  const { source, path, title, responsible, date } = item
  const { within, read } = binding
  if (source.kind === 'attachment') return takenOver(path, source.attachmentId, within)
  if (source.kind === 'letter') return letterOf(path, source.deliveryId, binding)
  return drawn(path, title, source.blocks, responsible, date ?? read.head.year)
}

async function written(path: string, content: string | Uint8Array): Promise<Piece> {
  const bytes = Buffer.from(content as string)
  return { path, bytes, attachmentId: null, deliveryId: null, pages: null, ...(await weigh([bytes])) }
}

/** The day inside a drawn file is the paper's own, so that the same paper has the same bytes in every version. */
async function drawn(
  path: string,
  title: string,
  blocks: readonly Block[],
  author: string,
  on: string | number,
): Promise<Piece> {
  const fonts = fontsOfTheHouse()
  const at = new Date(typeof on === 'number' ? Date.UTC(on, 0, 1) : `${on}T00:00:00Z`)
  const { bytes, pages } = await drawRecord({ title, author, blocks, at }, fonts)
  return { ...(await written(path, bytes)), pages }
}

async function takenOver(path: string, attachmentId: string, within: Within): Promise<Piece> {
  const weighed = await weigh(piecesOf(within, attachmentId))
  return { path, bytes: null, attachmentId, deliveryId: null, pages: null, ...weighed }
}

/** The letter that everybody gets; made here where nobody has taken it yet. */
async function letterOf(path: string, deliveryId: string, { within, order }: Binding): Promise<Piece> {
  const kept = await within((tx) => readLetterFile(tx, deliveryId, 'PDF'))
  const bytes = kept ?? (await madeLetter(deliveryId, within, order))
  return { path, bytes: null, attachmentId: null, deliveryId, pages: null, ...(await weigh([bytes])) }
}

async function madeLetter(
  deliveryId: string,
  within: Within,
  { congressId, orderedAt }: DossierOrder,
): Promise<Uint8Array> {
  const { content, signedAt } = await within((tx) => readLetterToDraw(tx, deliveryId))
  const letter = letterFrom(content)
  const address = `${env().NEXTAUTH_URL}/verify/${letter.code}`
  const made = await letterFile(letter, 'PDF', { address, hint: wordsFor('zh-CN').verify.onPaper, signedAt })
  return within(async (tx) => {
    await keepLetterFile(tx, { deliveryId, format: 'PDF', congressId, bytes: new Uint8Array(made), madeAt: orderedAt })
    return (await readLetterFile(tx, deliveryId, 'PDF')) as Uint8Array
  })
}

const lineOf = ({ source: _, extension: __, ...item }: Numbered, { pages, byteSize, sha256 }: Piece): IndexLine => ({
  ...item,
  pages,
  byteSize,
  sha256,
})
