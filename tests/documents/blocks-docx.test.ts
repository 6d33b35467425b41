import { expect, test } from 'vitest'
import { writePapersDocx } from '@/lib/documents/papers/blocks-docx'
import { textOf, unzipped } from './unzipped'

test('a row of many lines goes on over the page, others are kept together', async () => {
  const heads = Array.from({ length: 22 }, (_, at) => `第${at + 1}个单位`).join('\n')
  const blocks = [
    {
      kind: 'facts',
      facts: [
        ['到会', heads],
        ['地点', '二号厅'],
      ],
    },
  ] as const
  const file = await writePapersDocx([{ title: '纪要', blocks }])
  const xml = unzipped(file).get('word/document.xml')?.toString() ?? ''
  expect(xml.match(/<w:tr>/g)).toHaveLength(2)
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(1)
})

test('papers of headings, texts and tables begin each on a page of its own', async () => {
  const blocks = [
    { kind: 'heading', text: '一、会议情况' },
    { kind: 'text', text: '第一段。\n第二段 <不是标记>。' },
    { kind: 'facts', facts: [['地点', '二号厅']] },
    { kind: 'table', headers: ['序号', '姓名'], widths: [1, 3], rows: [['1', '闫䶮\n𠮷']] },
  ] as const
  const file = await writePapersDocx([
    { title: '第一份', blocks },
    { title: '第二份', blocks: [] },
  ])
  const xml = unzipped(file).get('word/document.xml')?.toString() ?? ''
  expect(textOf(xml)).toEqual([
    ...['第一份', '一、会议情况', '第一段。', '第二段 &lt;不是标记&gt;。', '地点', '二号厅'],
    ...['序号', '姓名', '1', '闫䶮', '𠮷', '第二份'],
  ])
  expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1)
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  expect(unzipped(file).has('word/media/code.png')).toBe(false)
})
