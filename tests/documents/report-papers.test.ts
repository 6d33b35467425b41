import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { textIn } from '@/lib/documents/attachments/text-in'
import { letterFonts } from '@/lib/documents/letters/fonts'
import { writeReportDocx } from '@/lib/documents/papers/report-docx'
import { writeReportPdf } from '@/lib/documents/papers/report-pdf'
import { annualReportPaper, type ReportToPrint } from '@/lib/wording/annual-report-paper'
import { on, round, suggestion, year } from '../domain/figures/a-year'
import { everyKind, groundOf, writtenReport } from '../support/a-report'
import { textOf, unzipped } from './unzipped'

const facts = year([
  suggestion({
    assignments: [
      { unitId: 'u1', role: 'LEAD' },
      { unitId: 'u4', role: 'SEPARATE' },
    ],
  }),
  suggestion({ isKey: true }),
  suggestion({ status: 'IN_PROGRESS', rounds: [round({ repliedOn: null, rating: null })] }),
])
const report = (changes: Partial<ReportToPrint> = {}) =>
  annualReportPaper({ ...writtenReport(groundOf(facts, on('2023-01-08'))), ...changes })

const partsOfDocx = async (changes: Partial<ReportToPrint> = {}) => {
  const paper = report(changes)
  const parts = unzipped(await writeReportDocx(paper))
  const read = (name: string) => parts.get(name)?.toString() ?? ''
  return { paper, read }
}

describe('the paper for a word processor', () => {
  test('has every word of the text, and its numbers in their places', async () => {
    const { paper, read } = await partsOfDocx()
    const words = textOf(read('word/document.xml')).join('').replaceAll('[]', '')
    expect(words).toContain('提出并登记有效的建议、批评和意见（以下统称建议）共3件。')
    expect(words).toContain('答复率为66.7%（2/3）')
    for (const { heading } of paper.sections) expect(words).toContain(heading)
    for (const line of paper.about.lines) expect(words).toContain(line)
    expect(words).toContain(`校验码（SHA-256）：${'ab'.repeat(32)}`)
    expect(words).toContain('按承办单位统计的，一件建议可以计入几处')
    expect(words).not.toMatch(/[{}]/)
  })

  test('has a footnote of the program for every number, named first once and referred to after', async () => {
    const { paper, read } = await partsOfDocx()
    const text = read('word/document.xml')
    const notes = read('word/footnotes.xml')
    const first = [...text.matchAll(/<w:footnoteReference w:id="(\d+)"\/>/g)].map(([, id]) => Number(id))
    expect(first).toEqual(paper.notes.map(({ place }) => place))
    expect(first.length).toBeGreaterThan(20)
    expect([...notes.matchAll(/<w:footnote w:id="(\d+)">/g)].map(([, id]) => Number(id))).toEqual(first)
    for (const { text: said } of paper.notes) expect(textOf(notes).join('')).toContain(`[] ${said}`)
    const again = [...text.matchAll(/NOTEREF _Ref_note_(\d+)/g)].map(([, id]) => Number(id))
    expect(again.length).toBeGreaterThan(0)
    const shown = text.replace(/<w:footnoteReference w:id="(\d+)"\/>/g, '<w:t>$1</w:t>')
    expect(textOf(shown).join(''), 'a raised figure alone would be read as a power').toContain('共3[1]件')
    for (const id of again) expect(text).toContain(`w:name="_Ref_note_${id}"`)
    expect(read('[Content_Types].xml')).toContain('/word/footnotes.xml')
    expect(read('word/_rels/document.xml.rels')).toContain('Target="footnotes.xml"')
    expect(read('word/settings.xml')).toContain('<w:footnotePr>')
  })

  test('says that a draft is one', async () => {
    const { read } = await partsOfDocx({ frozenOn: null, hash: null })
    const words = textOf(read('word/document.xml'))
    expect(words).toContain('拟稿，尚未定稿')
    expect(words.join('')).not.toContain('SHA-256')
  })

  test('of a special report carries its list, the marks of XML as they were written', async () => {
    const special = (topic: 'KEY' | 'COMMITMENTS') =>
      partsOfDocx({ ...writtenReport(groundOf(facts, on('2023-01-08')), 'SPECIAL', topic) })
    const key = textOf((await special('KEY')).read('word/document.xml')).join('')
    expect(key).toContain('1. 第12号《关于&lt;修路&gt;的建议》。承办单位：u1。督办：王一。状态：办结。')
    const promises = textOf((await special('COMMITMENTS')).read('word/document.xml')).join('')
    expect(promises).toContain('u1承诺：年底通车，期限2023年1月8日。状态：已销号。')
  })

  test('is read by the house as any other file', async () => {
    const found = await textIn('docx', await writeReportDocx(report()), 'worker')
    expect(found?.text).toContain('基本情况')
  })
})

/** The signs that a page shows, by the tables that the file itself carries for readers and searchers. */
function wordsOfPdf(pdf: Buffer): string {
  const raw = pdf.toString('latin1')
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, body]) => {
    try {
      return [inflateSync(Buffer.from(body ?? '', 'latin1')).toString('latin1')]
    } catch {
      return []
    }
  })
  const shown = new Set(
    streams
      .filter((one) => one.includes('beginbfrange'))
      .flatMap((one) =>
        [...one.matchAll(/<([0-9a-f]{4,8})>/gi)].map(([, hex]) => String.fromCharCode(Number.parseInt(hex ?? '', 16))),
      ),
  )
  return [...shown].join('')
}

describe('the paper as pages', () => {
  const fonts = letterFonts()
  if (!fonts) throw new Error('no font with Chinese signs')
  const print = { fonts, madeAt: new Date('2023-01-08T01:00:00Z') }
  const pagesOf = (pdf: Buffer) => Number(/\/Type \/Pages\s*\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1])

  test('is the same bytes each time, with the signs of text and notes in it', async () => {
    const one = await writeReportPdf(report(), print)
    const other = await writeReportPdf(report(), print)
    const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
    expect(hashOf(other)).toBe(hashOf(one))
    expect(pagesOf(one)).toBeGreaterThan(3)
    const signs = wordsOfPdf(one)
    for (const sign of '基本情况数据说明数字来历济阳区0123456789%') expect(signs).toContain(sign)
  }, 60_000)

  test('its numbers have their notes, which stand behind the text with the lists', async () => {
    const paper = annualReportPaper(writtenReport(groundOf(facts, on('2023-01-08')), 'SPECIAL', 'KEY'))
    const read = async (one: typeof paper) =>
      (await textIn('pdf', await writeReportPdf(one, print), 'worker'))?.text.replace(/\s|— \d+ —/g, '') ?? ''
    const words = await read(paper)
    for (const { place, text } of paper.notes) expect(words).toContain(`[${place}]${text.replace(/\s/g, '')}`)
    expect(words).toContain('1.第12号《关于<修路>的建议》。')
    expect(await read(report()), 'the mark of the note beside its number').toMatch(/答复率为66\.7%（2\/3）\[\d+\]/)
  }, 60_000)

  test.each(everyKind)(
    'a report of the kind %s %s is made',
    async (kind, topic) => {
      const paper = annualReportPaper(writtenReport(groundOf(facts, on('2023-01-08')), kind, topic))
      expect(pagesOf(await writeReportPdf(paper, print))).toBeGreaterThan(1)
    },
    60_000,
  )
})
