import { jpeg, png } from './pictures'
import { type Part, zipArchive } from './zip-archive'

export const main = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
}
export const types = (type: string): Part => ({
  name: '[Content_Types].xml',
  content: `<Types><Override ContentType="${type}"/></Types>`,
})
export const docx = (...more: Part[]) =>
  zipArchive([types(main.docx), { name: 'word/document.xml', content: '<w/>' }, ...more])
export const xlsx = (...more: Part[]) =>
  zipArchive([types(main.xlsx), { name: 'xl/workbook.xml', content: '<w/>' }, ...more])
export const pdf = (inside = '', behind = '') =>
  Buffer.from(`%PDF-1.7\n${inside}\nstartxref\n0\n%%EOF\n${behind}`, 'latin1')
const signature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
export const compound = (...names: string[]) =>
  Buffer.concat([signature, Buffer.alloc(2048), ...names.map((name) => Buffer.from(name, 'utf16le'))])
export const relation = (type: string) =>
  `<Relationship Type="http://x/relationships/${type}" Target="http://x/a.dotm" TargetMode="External"/>`
export const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(64)])
/** Files that are what they say. */
export const sound: [string, Buffer][] = [
  ['说明.pdf', pdf()],
  ['说明.PDF', pdf('\n', '\n\n')],
  ['说明.docx', docx()],
  ['表.xlsx', xlsx()],
  ['旧.doc', compound('WordDocument')],
  ['旧.xls', compound('Workbook')],
  ['照片.jpg', jpeg()],
  ['照片.jpeg', jpeg()],
  ['图.png', png()],
  ['字.txt', Buffer.from('第一条\r\n\t说明')],
  ['字.txt', Buffer.from([0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5])],
]
