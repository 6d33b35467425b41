import { expect, test } from 'vitest'
import { readTable } from '@/lib/documents/workbooks/read-table'
import { officeWorkbook, sheetXml, textRows } from './office-workbook'
import { zipArchive } from './zip-archive'

const sheet1 = 'xl/worksheets/sheet1.xml'
const sound = () =>
  officeWorkbook({
    sheets: [
      {
        rows: textRows([
          ['编号', '标题'],
          ['1', '建议'],
        ]),
      },
    ],
  })
const withSheet = (content: string | Buffer) => officeWorkbook({ sheets: [{}], replaced: { [sheet1]: content } })
const doctype = (entities: string, use: string) =>
  `<?xml version="1.0"?><!DOCTYPE w [${entities}]>${sheetXml({ rows: textRows([['x']]) })
    .replace(/^<\?xml.*\?>\n/, '')
    .replace('>x<', `>${use}<`)}`
const laughs = Array.from({ length: 10 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')
const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
const rows = (count: number, make: (row: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at + 1)).join('')

const zoo: [string, () => Buffer, string][] = [
  ['a workbook of the old kind', () => compound, 'old-workbook'],
  [
    'an encrypted workbook',
    () => Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]),
    'workbook-encrypted',
  ],
  [
    'an encrypted archive',
    () => zipArchive([{ name: 'xl/workbook.xml', content: 'x', flags: 0x801 }]),
    'workbook-encrypted',
  ],
  ['a web page under a workbook’s name', () => Buffer.from('<html><table></table></html>'), 'web-page'],
  ['text under a workbook’s name', () => Buffer.from('编号,标题'), 'file-kind-differs'],
  ['half an archive', () => sound().subarray(0, 400), 'workbook-damaged'],
  [
    'an archive of something else',
    () => zipArchive([{ name: 'word/document.xml', content: '<w/>' }]),
    'not-a-workbook',
  ],
  [
    'macros',
    () => officeWorkbook({ sheets: [{}], extra: [{ name: 'xl/vbaProject.bin', content: 'x' }] }),
    'workbook-with-macros',
  ],
  ['a path out of the archive', () => zipArchive([{ name: '../../etc/passwd', content: 'x' }]), 'workbook-damaged'],
  [
    '2,001 parts',
    () => zipArchive(Array.from({ length: 2_001 }, (_, at) => ({ name: `p${at}`, content: '' }))),
    'workbook-too-many-parts',
  ],
  [
    'one part twice',
    () => officeWorkbook({ sheets: [{}], extra: [{ name: sheet1, content: 'x' }] }),
    'workbook-damaged',
  ],
  ['markup that does not close', () => withSheet('<worksheet><sheetData><row>'), 'workbook-damaged'],
  ['bytes that are no UTF-8', () => withSheet(Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xfe])), 'workbook-damaged'],
  ['a billion laughs', () => withSheet(doctype(`<!ENTITY l0 "ha">${laughs}`, '&l10;')), 'workbook-declares-entities'],
  [
    'an external entity',
    () => withSheet(doctype('<!ENTITY e SYSTEM "file:///etc/passwd">', '&e;')),
    'workbook-declares-entities',
  ],
  [
    'a header that lies about its size',
    () =>
      zipArchive([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: '_rels/.rels', content: `<r>${'y'.repeat(90_000)}</r>`, claimedSize: 3 },
      ]),
    'workbook-damaged',
  ],
  [
    'a bomb of blanks',
    () => withSheet(Buffer.concat([Buffer.from('<worksheet><sheetData>'), Buffer.alloc(300_000_000, '<a/> ')])),
    'workbook-unpacks-too-large',
  ],
  [
    'one text without end',
    () => withSheet(Buffer.concat([Buffer.from('<worksheet><a>'), Buffer.alloc(15_000_000, 'x')])),
    'cell-too-long',
  ],
  [
    '20,001 rows',
    () => withSheet(sheetXml({ rows: rows(20_001, (row) => `<row r="${row}"><c><v>1</v></c></row>`) })),
    'too-many-rows',
  ],
  [
    'a cell in column 201',
    () => withSheet(sheetXml({ rows: '<row r="1"><c r="GS1"><v>1</v></c></row>' })),
    'too-many-columns',
  ],
  ['rows that run backwards', () => withSheet(sheetXml({ rows: '<row r="2"/><row r="1"/>' })), 'workbook-damaged'],
  [
    'a million cells and more',
    () => withSheet(sheetXml({ rows: rows(5_100, () => `<row>${'<c><v>1</v></c>'.repeat(200)}</row>`) })),
    'too-many-cells',
  ],
  [
    'one long shared string, used everywhere',
    () =>
      officeWorkbook({
        sheets: [{ rows: rows(20, () => `<row>${'<c t="s"><v>0</v></c>'.repeat(200)}</row>`) }],
        shared: `<sst><si><t>${'长'.repeat(32_000)}</t></si></sst>`,
      }),
    'too-much-text',
  ],
]

test.each(zoo)(
  '%s is refused',
  async (_, make, code) => {
    await expect(readTable({ name: '清单.xlsx', bytes: make() })).rejects.toMatchObject({ name: 'Refusal', code })
  },
  120_000,
)

test('a claimed million rows and empty formatted rows cost nothing', async () => {
  const before = '<dimension ref="A1:XFD1048576"/>'
  const empty = rows(100_000, (row) => `<row r="${row + 1}" s="1"/>`)
  const last = '<row r="1048576"><c r="B1048576"><v>7</v></c></row>'
  const { sheet } = await readTable({
    name: '清单.xlsx',
    bytes: withSheet(sheetXml({ before, rows: `<row r="1"/>${empty}${last}` })),
  })
  expect(sheet.rows).toEqual([{ number: 1_048_576, cells: [null, { text: '7', kind: 'number' }] }])
})

test('links to other files are not followed', async () => {
  const extra = [
    { name: 'xl/externalLinks/externalLink1.xml', content: '<!DOCTYPE x SYSTEM "http://example.invalid/x"><x/>' },
  ]
  const bytes = officeWorkbook({ sheets: [{ rows: textRows([['甲']]) }], extra })
  expect((await readTable({ name: '清单.xlsx', bytes })).sheet.rows).toHaveLength(1)
})

test('the largest list that is allowed fits, and the memory of it is given back', async () => {
  const bytes = withSheet(
    sheetXml({
      rows: rows(20_000, (row) => textRows([[String(row), `关于第${row}件事的建议`, '某局', '2022-03-15']], row)),
    }),
  )
  const before = process.memoryUsage().rss
  const { sheet } = await readTable({ name: '清单.xlsx', bytes })
  expect(sheet.rows).toHaveLength(20_000)
  expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024)
}, 120_000)

test('many hostile files at once wait for each other, and too many are turned away', async () => {
  const bytes = sound()
  const answers = await Promise.allSettled(Array.from({ length: 12 }, () => readTable({ name: '清单.xlsx', bytes })))
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(8)
  expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'readers-busy' } })
})
