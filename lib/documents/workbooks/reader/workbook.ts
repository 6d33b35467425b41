import type { SheetName, Table } from '@/lib/domain/import/sheet'
import { Archive } from './archive.ts'
import { type Attributes, localName, readMarkup } from './markup.ts'
import { readNumberFormats } from './number-formats.ts'
import { readSharedStrings } from './shared-strings.ts'
import { Unreadable } from './unreadable.ts'
import { readWorksheet, type Surroundings } from './worksheet.ts'
import type { DateSystem } from './written-number.ts'

type Relation = { id: string; type: string; part: string }
type Listed = SheetName & { relation: string }
type Contents = { sheets: Listed[]; dateSystem: DateSystem }

/** Reads the chosen sheet, or the first visible one that holds something. */
export async function readWorkbook(bytes: Buffer, chosen?: string): Promise<Table> {
  const archive = await Archive.open(bytes)
  const part = await workbookPart(archive)
  const contents = await readContents(archive, part)
  const relations = await readRelations(archive, part)
  const surroundings = await readSurroundings(archive, relations, contents.dateSystem)
  const sheets = contents.sheets.map(({ name, hidden }) => ({ name, hidden }))
  for (const { name, relation } of candidates(contents.sheets, chosen)) {
    const target = relations.find(({ id }) => id === relation)
    if (!target?.type.endsWith('/worksheet')) continue
    const sheet = await readWorksheet(archive, target.part, name, surroundings)
    if (sheet.rows.length > 0) return { format: 'xlsx', sheets, sheet }
  }
  throw new Unreadable('table-empty')
}

function candidates(sheets: readonly Listed[], chosen?: string): readonly Listed[] {
  if (chosen === undefined) return sheets.filter(({ hidden }) => !hidden)
  const named = sheets.filter(({ name }) => name === chosen)
  if (named.length === 0) throw new Unreadable('sheet-unknown', { sheet: chosen.slice(0, 40) })
  return named
}

async function workbookPart(archive: Archive): Promise<string> {
  if (!archive.has('[Content_Types].xml') || !archive.has('_rels/.rels')) throw new Unreadable('not-a-workbook')
  const relations = await readRelations(archive, '')
  const document = relations.find(({ type }) => type.endsWith('/officeDocument'))
  if (!document || !archive.has(document.part)) throw new Unreadable('not-a-workbook')
  const folder = document.part.replace(/[^/]*$/, '')
  if (archive.has(`${folder}vbaProject.bin`)) throw new Unreadable('workbook-with-macros')
  if (!/workbook\d*\.xml$/.test(document.part)) throw new Unreadable('not-a-workbook')
  return document.part
}

async function readContents(archive: Archive, part: string): Promise<Contents> {
  const contents: Contents = { sheets: [], dateSystem: 1900 }
  await readMarkup(archive, part, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr' && /^(1|true)$/.test(attributes.date1904 ?? '')) contents.dateSystem = 1904
      if (tag === 'sheet') contents.sheets.push(listed(attributes))
    },
  })
  return contents
}

function listed(attributes: Attributes): Listed {
  const relation = Object.entries(attributes).find(([name]) => name.includes(':') && localName(name) === 'id')?.[1]
  return { name: attributes.name ?? '', hidden: /hidden/i.test(attributes.state ?? ''), relation: relation ?? '' }
}

/** The parts that a part leans on; targets outside the file are left alone. */
async function readRelations(archive: Archive, part: string): Promise<Relation[]> {
  const folder = part.replace(/[^/]*$/, '')
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`
  const relations: Relation[] = []
  if (!archive.has(list)) return relations
  await readMarkup(archive, list, {
    open: (tag, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
      if (tag !== 'Relationship' || mode === 'External') return
      const relative = target.replace(/^\.\//, '')
      relations.push({ id, type, part: relative.startsWith('/') ? relative.slice(1) : folder + relative })
    },
  })
  return relations
}

async function readSurroundings(
  archive: Archive,
  relations: readonly Relation[],
  dateSystem: DateSystem,
): Promise<Surroundings> {
  const part = (type: string) => relations.find((relation) => relation.type.endsWith(type))?.part
  const strings = part('/sharedStrings')
  const styles = part('/styles')
  return {
    strings: strings ? await readSharedStrings(archive, strings) : [],
    formats: styles ? await readNumberFormats(archive, styles) : [],
    dateSystem,
  }
}
