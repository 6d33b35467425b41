import { expect, test } from 'vitest'
import { writePaperDocx } from '@/lib/documents/letters/write-paper-docx'
import { writeCertificatesDocx } from '@/lib/documents/papers/certificates-docx'
import { unzipped } from './unzipped'

const documentOf = async (file: Promise<Buffer>) =>
  unzipped(await file)
    .get('word/document.xml')
    ?.toString() ?? ''

test('the last words of a paper stay with the office and the day that close it', async () => {
  const lines = [
    { kind: 'text', text: '第一段。' },
    { kind: 'text', text: '第二段。' },
  ] as const
  const heads = { marks: '', head: '区人大常委会', number: '1号', title: '决定', addressee: '' }
  const xml = await documentOf(writePaperDocx({ ...heads, lines, issuer: '主任会议', date: '2023年1月9日' }))
  const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs) ?? []
  const isKept = (text: string) => paragraphs.find((one) => one.includes(text))?.includes('<w:keepNext/>')
  expect(['第一段', '第二段', '主任会议'].map(isKept)).toEqual([false, true, true])
})

test('certificates begin each on a page of its own, and their pages bear no number', async () => {
  const one = { title: '证书', to: '区住建局：', text: '予以表扬。', issuers: ['主任会议'], date: '', number: '第1号' }
  const xml = await documentOf(writeCertificatesDocx([one, one]))
  expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1)
  expect(xml).not.toContain('footerReference')
})
