import { expect, test } from 'vitest'
import { tracesIn } from '@/lib/documents/attachments/traces'
import { zipArchive } from './zip-archive'

const zipOf = (parts: Record<string, string>) =>
  zipArchive(Object.entries(parts).map(([name, content]) => ({ name, content })))

const core = (creator: string, last: string) =>
  `<cp:coreProperties><dc:creator>${creator}</dc:creator><cp:lastModifiedBy>${last}</cp:lastModifiedBy></cp:coreProperties>`

test('a letter tells who wrote it, who changed it, who commented, and what stands in it', async () => {
  const bytes = zipOf({
    'docProps/core.xml': core('赵科长', 'Administrator'),
    'word/document.xml':
      '<w:p><w:ins w:author="钱主任"><w:t>村民王</w:t></w:ins><w:t>大明 &amp; 家人</w:t></w:p><w:p><w:t>末段</w:t></w:p>',
    'word/comments.xml': '<w:comment w:author="孙&amp;李"><w:t>请核</w:t></w:comment>',
  })
  const { authors, text } = await tracesIn('docx', bytes)
  expect([...authors].sort()).toEqual(['孙&李', '赵科长', '钱主任'].sort())
  expect(text).toContain('村民王大明 & 家人\n末段')
  expect(text).toContain('请核')
})

test('a workbook tells the words of its cells', async () => {
  const bytes = zipOf({
    'docProps/core.xml': core('openpyxl', '周会计'),
    'xl/sharedStrings.xml': '<sst><si><t>13812345678</t></si><si><t>户主</t></si></sst>',
  })
  expect(await tracesIn('xlsx', bytes)).toEqual({ authors: ['周会计'], text: '13812345678\n户主\n' })
})

test('newer parts tell of people as well: who once commented, and what was said in a thread', async () => {
  const letter = zipOf({ 'word/people.xml': '<w15:people><w15:person w15:author="吴股长"/></w15:people>' })
  expect((await tracesIn('docx', letter)).authors).toEqual(['吴股长'])
  const workbook = zipOf({
    'xl/persons/person.xml': '<personList><person displayName="郑会计" id="{1}"/></personList>',
    'xl/threadedComments/threadedComment1.xml': '<threadedComment><text>请王大明核对</text></threadedComment>',
  })
  const { authors, text } = await tracesIn('xlsx', workbook)
  expect(authors).toEqual(['郑会计'])
  expect(text).toContain('请王大明核对')
})

test('a PDF tells its author, in each way of writing one', async () => {
  const pdf = (info: string) => Buffer.from(`%PDF-1.7\n1 0 obj << ${info} >> endobj\n%%EOF`, 'latin1')
  const wide = Buffer.from('赵科长', 'utf16le').swap16().toString('hex')
  expect((await tracesIn('pdf', pdf(`/Author <FEFF${wide}>`))).authors).toEqual(['赵科长'])
  expect((await tracesIn('pdf', pdf('/Author (Zhao \\(jr\\))'))).authors).toEqual(['Zhao (jr)'])
  const described = Buffer.from('<dc:creator><rdf:Seq><rdf:li>赵科长</rdf:li></rdf:Seq></dc:creator>').toString(
    'latin1',
  )
  expect((await tracesIn('pdf', pdf(described))).authors).toEqual(['赵科长'])
  expect((await tracesIn('pdf', pdf('/Creator (WPS)'))).authors).toEqual([])
})

test('plain text is its own; a damaged file and a picture tell nothing', async () => {
  expect(await tracesIn('txt', Buffer.from('电话13812345678'))).toEqual({ authors: [], text: '电话13812345678' })
  expect(await tracesIn('docx', Buffer.from('PK'))).toEqual({ authors: [], text: '' })
  expect(await tracesIn('jpeg', Buffer.from('x'))).toEqual({ authors: [], text: '' })
})
