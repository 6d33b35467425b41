import { expect, test } from 'vitest'
import { readTable } from '@/lib/documents/workbooks/read-table'
import { officeWorkbook, textRows, type WorkbookShape } from './office-workbook'

const read = async (shape: WorkbookShape, sheet?: string) =>
  readTable({ name: '清单.xlsx', bytes: officeWorkbook(shape), sheet })
const texts = async (rows: string, shape: Partial<WorkbookShape> = {}) => {
  const { sheet } = await read({ sheets: [{ rows }], ...shape })
  return sheet.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? null))
}
const styles = (
  codes: readonly string[],
) => `<styleSheet><numFmts>${codes.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`).join('')}</numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${codes.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('')}<xf numFmtId="31"/></cellXfs></styleSheet>`

test('shared strings join their runs and leave out the reading aid', async () => {
  const shared =
    '<sst><si><r><t>关于修</t></r><r><t xml:space="preserve">路 的建议</t></r><rPh><t>guanyu</t></rPh></si><si><t>A_x000D_B_x005F_x000D_</t></si></sst>'
  expect(await texts('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>', { shared })).toEqual([
    ['关于修路 的建议', null, 'A\rB_x000D_'],
  ])
})

test('a number keeps its written digits', async () => {
  const rows =
    '<row r="1"><c t="str"><v>088</v></c><c><v>1.0</v></c><c><v>173169</v></c><c s="1"><v>88</v></c><c><v>1.5E3</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>'
  expect(await texts(rows, { styles: styles(['000']) })).toEqual([
    ['088', '1', '173169', '088', '1500', 'TRUE', '#N/A'],
  ])
})

test('a day is recognised by how its number is shown, Chinese formats included', async () => {
  const codes = [
    'yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;',
    '[$-804]yyyy/m/d h:mm',
    '#,##0&quot;元&quot;',
    'm&quot;月&quot;d&quot;日&quot;;@',
    'General',
  ]
  const cells = [1, 2, 3, 4, 5, 6].map((style) => `<c s="${style}"><v>44635.5</v></c>`).join('')
  expect(await texts(`<row r="1">${cells}</row>`, { styles: styles(codes) })).toEqual([
    ['2022-03-15', '2022-03-15 12:00', '44635.5', '2022-03-15', '44635.5', '2022-03-15'],
  ])
})

test('the same number is four years later in the 1904 system', async () => {
  const shape = { styles: styles(['yyyy-mm-dd']), date1904: true }
  expect(await texts('<row r="1"><c s="1"><v>43173</v></c></row>', shape)).toEqual([['2022-03-15']])
})

test('a formula counts as the text it last gave, and is marked', async () => {
  const { sheet } = await read({
    sheets: [{ rows: '<row r="1"><c r="A1" t="str"><f>HYPERLINK("x")</f><v>教育局</v></c></row>' }],
  })
  expect(sheet.rows[0]?.cells).toEqual([{ text: '教育局', formula: true }])
})

test('the first visible sheet that holds something is read, the others can be chosen', async () => {
  const sheets = [
    { name: '旧', state: 'hidden', rows: textRows([['旧']]) },
    { name: '空' },
    { name: '今年', rows: textRows([['新']]) },
  ]
  expect((await read({ sheets })).sheet.name).toBe('今年')
  expect((await read({ sheets })).sheets).toContainEqual({ name: '旧', hidden: true })
  expect((await read({ sheets }, '旧')).sheet.rows[0]?.cells[0]?.text).toBe('旧')
  await expect(read({ sheets }, '别的')).rejects.toMatchObject({ code: 'sheet-unknown' })
})

test('rows hidden by a filter come too, and are marked', async () => {
  const { sheet } = await read({
    sheets: [{ rows: '<row r="3" hidden="1"><c r="B3"><v>7</v></c></row>', merges: ['A1:C1'] }],
  })
  expect(sheet).toMatchObject({
    rows: [{ number: 3, hidden: true }],
    merges: [{ top: 1, bottom: 1, left: 0, right: 2 }],
  })
})

test('prefixed markup and cells without references are read alike', async () => {
  const prefixed =
    '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>'
  expect(await texts('', { replaced: { 'xl/worksheets/sheet1.xml': prefixed } })).toEqual([['甲', '2']])
})
