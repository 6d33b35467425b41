import { expect, test } from 'vitest'
import { cleanFileName, extensionOf } from '@/lib/domain/attachment/file-name'

test.each([
  ['关于增设公交站的说明.docx', '关于增设公交站的说明.docx'],
  ['C:\\Users\\me\\报告.docx', '报告.docx'],
  ['../../etc/passwd.docx', 'passwd.docx'],
  ['/etc/cron.d/x.docx', 'x.docx'],
  ['..docx', 'file.docx'],
  ['.docx', 'file.docx'],
  ['报告\u202excod.docx', '报告xcod.docx'],
  ['a\0b\r\nSet-Cookie: x.docx', 'abSet-Cookie_ x.docx'],
  ['z\u200be\u200dr\ufeffo.docx', 'zero.docx'],
  ['con.docx', '_con.docx'],
  ['LPT1.txt.docx', '_LPT1.txt.docx'],
  ['a:b|c?.docx', 'a_b_c_.docx'],
  ['  多   空格 . .docx', '多 空格.docx'],
  ['  ', 'file.docx'],
])('%j is kept as %j', (given, kept) => expect(cleanFileName(given, 'docx')).toBe(kept))

test('a long name is cut by whole characters and keeps its extension', () => {
  const kept = cleanFileName(`${'𠀀'.repeat(300)}.pdf`, 'pdf')
  expect(kept).toBe(`${'𠀀'.repeat(100)}.pdf`)
})

test('what is kept is kept again as it is', () => {
  for (const given of ['../x.pdf', 'con.pdf', 'a\u202eb.pdf', '..', '．．/x.pdf', '报告（定稿）.pdf'])
    expect(cleanFileName(cleanFileName(given, 'pdf'), 'pdf')).toBe(cleanFileName(given, 'pdf'))
})

test.each([
  ['报告.DOCX', 'docx'],
  ['报告.pdf.exe', 'exe'],
  ['报告', ''],
  ['a.b/c', ''],
  ['invoice\u202efdp.exe', 'exe'],
  ['x.pdf ', 'pdf'],
  ['x.pdf::$DATA', ''],
])('the extension of %j is %j', (given, extension) => expect(extensionOf(given)).toBe(extension))
