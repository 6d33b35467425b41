import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { readTable } from '@/lib/documents/workbooks/read-table'

const list = '编号,标题,主办单位\r\n088,"关于整修，南环路的建议",市政处\r\n'
const read = (bytes: Buffer, name = '清单.csv') => readTable({ name, bytes })
const cells = async (bytes: Buffer) =>
  (await read(bytes)).sheet.rows.map((row) => row.cells.map((cell) => cell?.text ?? ''))

test.each([
  ['UTF-8', Buffer.from(list), 'utf-8'],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${list}`), 'utf-8'],
  ['UTF-16', Buffer.from(`\uFEFF${list}`, 'utf16le'), 'utf-16'],
  ['GB18030', iconv.encode(list, 'gb18030'), 'gb18030'],
])('%s is told from its bytes', async (_, bytes, encoding) => {
  const table = await read(bytes)
  expect(table.encoding).toBe(encoding)
  expect(table.sheet.rows[0]?.cells[0]?.text).toBe('编号')
  expect(table.sheet.rows[1]?.cells.map((cell) => cell?.text)).toEqual(['088', '关于整修，南环路的建议', '市政处'])
})

test.each([[';'], ['\t']])('columns may be parted by %j', async (delimiter) => {
  expect((await cells(Buffer.from(list.replaceAll(',', delimiter))))[0]).toEqual(['编号', '标题', '主办单位'])
})

test('zeros that a program kept with a formula stay', async () => {
  expect((await cells(Buffer.from('编号,标题\n="088",乙')))[1]).toEqual(['088', '乙'])
})

test('a cell may hold lines and quotes, an empty line keeps its number', async () => {
  const { sheet } = await read(Buffer.from('编号,标题\n\n1,"上\n下 ""引"""\n'))
  expect(sheet.rows.map(({ number }) => number)).toEqual([1, 3])
  expect(sheet.rows[1]?.cells[1]?.text).toBe('上\n下 "引"')
})

test.each([
  ['no bytes', Buffer.alloc(0), '清单.csv', 'file-empty'],
  ['only line ends', Buffer.from('\n\n'), '清单.csv', 'table-empty'],
  ['NUL', Buffer.from('编号,标题\n1,\0'), '清单.csv', 'text-holds-nul'],
  ['bytes of no encoding', Buffer.from([0x31, 0x2c, 0xff, 0xff, 0xff, 0x0a]), '清单.csv', 'text-encoding-unknown'],
  ['a web page', Buffer.from('<html><table><tr><td>1'), '清单.csv', 'web-page'],
  ['a picture', Buffer.from('编号'), '清单.png', 'file-kind-unknown'],
  ['20,001 rows', Buffer.from('1,2\n'.repeat(20_001)), '清单.csv', 'too-many-rows'],
  ['201 columns', Buffer.from(`${'1,'.repeat(200)}1`), '清单.csv', 'too-many-columns'],
  ['a cell without end', Buffer.from(`1,${'长'.repeat(32_768)}`), '清单.csv', 'cell-too-long'],
])('%s is refused', async (_, bytes, name, code) => {
  await expect(read(bytes, name)).rejects.toMatchObject({ code })
})
