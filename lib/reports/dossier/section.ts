import type { Block, Item } from '@/lib/domain/dossier/item'
import type { DossierSection } from '@/lib/domain/dossier/sections'
import type { Tx } from '@/lib/store/tx'
import type { Words } from '@/lib/wording/catalogue'
import { dayText, instantText } from '@/lib/wording/formats'
import { Prisma } from '@/prisma/generated/client'

/** What a section reads from. Papers of the archives are Chinese whatever language the screen has, like letters. */
export type Ground = {
  readonly tx: Tx
  readonly suggestionId: string
  readonly timeZone: string
  readonly words: Words
}

/** Papers drawn by the house, and the same as rows for machines. */
export type Bound = { readonly papers: readonly Item[]; readonly rows: readonly object[] }

export type Section = {
  readonly section: DossierSection
  readonly read: (ground: Ground) => Promise<Bound>
}

export const nothing: Bound = { papers: [], rows: [] }
export const office = '代表工委'

type Told = Partial<Pick<Item, 'responsible' | 'documentNumber' | 'date' | 'remark'>>

/** A paper that the house draws; its name keeps it apart from the others of its section in every version. */
export const paper = (
  section: DossierSection,
  name: string,
  title: string,
  blocks: readonly (readonly Block[])[],
  more: Told = {},
): Item => ({
  key: `${section}:${name}`,
  section,
  title,
  responsible: office,
  documentNumber: '',
  date: null,
  remark: '',
  ...more,
  extension: 'pdf',
  source: { kind: 'written', blocks: blocks.flat() },
})

export const heading = (text: string): Block[] => [{ kind: 'heading', text }]
export const text = (words: string): Block[] => (words.trim() === '' ? [] : [{ kind: 'text', text: words }])

/** What is not known has no line. */
export function facts(
  ...all: readonly (readonly [name: string, value: string | number | null | undefined])[]
): Block[] {
  const known = all.flatMap(([name, value]) =>
    value === null || value === undefined || value === '' ? [] : [[name, String(value)] as const],
  )
  return known.length === 0 ? [] : [{ kind: 'facts', facts: known }]
}

type Column<Row> = readonly [header: string, width: number, cell: (row: Row) => string | number | null | undefined]

/** With its heading; nothing where there is no row. */
export function table<Row>(title: string, rows: readonly Row[], columns: readonly Column<Row>[]): Block[] {
  if (rows.length === 0) return []
  return [
    ...(title === '' ? [] : heading(title)),
    {
      kind: 'table',
      headers: columns.map(([header]) => header),
      widths: columns.map(([, width]) => width),
      rows: rows.map((row) => columns.map(([, , cell]) => String(cell(row) ?? ''))),
    },
  ]
}

export const day = (on: string | null | undefined): string => (on ? dayText(on, 'zh-CN') : '')
export const instant = (at: Date | string | null, { timeZone }: Pick<Ground, 'timeZone'>): string =>
  at ? instantText(at, timeZone, 'zh-CN') : ''
export const lines = (...parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter(Boolean).join('\n')
export const yesNo = (is: boolean): string => (is ? '是' : '否')

/** Who it was, by the key that stands in a row. */
export const personOf = (column: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(SELECT who.name FROM person who WHERE who.id = ${column})`
export const unitOf = (column: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(SELECT which.name FROM unit which WHERE which.id = ${column})`

/** A word of the house for a code; a code that has none stands as it is. */
export const wordFor = (words: Readonly<Record<string, string>>, code: string | null): string =>
  code === null ? '' : (words[code] ?? code)
