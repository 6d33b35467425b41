import { type Part, zipArchive } from './zip-archive'

export type SheetShape = {
  name?: string
  rows?: string
  merges?: readonly string[]
  state?: string
  before?: string
  after?: string
}
export type WorkbookShape = {
  sheets: readonly SheetShape[]
  shared?: string
  styles?: string
  date1904?: boolean
  extra?: readonly Part[]
  replaced?: Readonly<Record<string, string | Buffer>>
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export function sheetXml({ rows = '', merges = [], before = '', after = '' }: SheetShape): string {
  const merged =
    merges.length > 0 ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''
  return `${declaration}<worksheet ${main}>${before}<sheetData>${rows}</sheetData>${merged}${after}</worksheet>`
}

/** A workbook as office programs lay it out; any part can be replaced by something hostile. */
export function officeWorkbook({ sheets, shared, styles, date1904, extra = [], replaced = {} }: WorkbookShape): Buffer {
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name ?? `Sheet${at + 1}`}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
  )
  const related = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  )
  const parts: Part[] = [
    { name: '[Content_Types].xml', content: `${declaration}<Types/>` },
    {
      name: '_rels/.rels',
      content: `${declaration}<Relationships ${relations}><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${declaration}<workbook ${main} xmlns:r="${office}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${declaration}<Relationships ${relations}>${related.join('')}<Relationship Id="rId98" Type="${office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId99" Type="${office}/styles" Target="/xl/styles.xml"/></Relationships>`,
    },
    { name: 'xl/sharedStrings.xml', content: shared ?? `${declaration}<sst ${main}/>` },
    { name: 'xl/styles.xml', content: styles ?? `${declaration}<styleSheet ${main}/>` },
    ...sheets.map((sheet, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, content: sheetXml(sheet) })),
    ...extra,
  ]
  return zipArchive(parts.map((part) => ({ ...part, content: replaced[part.name] ?? part.content })))
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
export const columnName = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)

/** Rows of inline text from plain strings; empty strings leave the cell out. */
export function textRows(lines: readonly (readonly string[])[], from = 1): string {
  return lines
    .map((cells, at) => {
      const row = from + at
      const written = cells.map((text, column) =>
        text === ''
          ? ''
          : `<c r="${columnName(column)}${row}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
      )
      return `<row r="${row}">${written.join('')}</row>`
    })
    .join('')
}
