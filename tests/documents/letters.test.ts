import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { breakEvenly, breakLines } from '@/lib/documents/letters/break-lines'
import { letterFonts } from '@/lib/documents/letters/fonts'
import { letterFile } from '@/lib/documents/letters/letter-file'
import type { UnsealedLetter } from '@/lib/documents/letters/seal'
import { writeLetterDocx } from '@/lib/documents/letters/write-docx'
import { writeLetterPdf } from '@/lib/documents/letters/write-pdf'
import { composeLetter } from '@/lib/domain/letter/compose-letter'
import type { LetterGround } from '@/lib/domain/letter/letter'
import { letterPhrases } from '@/lib/wording/letter-phrases'
import { aGround, anAnswer } from '../support/letters'
import { textOf, unzipped } from './unzipped'

const code = '7K3M9XQ20B4TWZ8H'
const printed = {
  address: `https://huiyin.example/verify/${code}`,
  hint: '扫码核验',
  signedAt: new Date('2022-05-06T02:00:00Z'),
}
const letter = (more: Partial<LetterGround> = {}) =>
  composeLetter(aGround(more), { name: '闫䶮𠮷', isLead: true }, code, letterPhrases)

test('a word processor gets every word of the letter, rare signs and marks of XML among them', async () => {
  const written = letter({
    body: '收悉，现答复如下：\n㐂喜家园 <A&B> "一期"\u0001完工。\n感谢您。',
    attachments: ['图&表.pdf'],
  })
  const parts = unzipped(await writeLetterDocx(written, printed))
  const xml = parts.get('word/document.xml')?.toString() ?? ''
  const texts = textOf(xml)
  for (const text of [
    written.title,
    written.addressee,
    written.date,
    written.contact,
    '㐂喜家园 &lt;A&amp;B&gt; &quot;一期&quot;完工。',
  ])
    expect(texts).toContain(text)
  expect(texts).toContain('闫䶮𠮷代表：')
  expect(xml).not.toMatch(/\p{Cc}(?<!\n)/u)
  expect(parts.get('word/media/code.png')?.subarray(1, 4).toString()).toBe('PNG')
  expect(parts.get('word/footer1.xml')?.toString()).toContain(' PAGE ')
})

test('its page is A4 with the margins of official documents', async () => {
  const xml =
    unzipped(await writeLetterDocx(letter(), printed))
      .get('word/document.xml')
      ?.toString() ?? ''
  expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"/>')
  expect(xml).toMatch(/w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
})

test('both files keep a named place for an electronic seal', async () => {
  const xml =
    unzipped(await writeLetterDocx(letter(), printed))
      .get('word/document.xml')
      ?.toString() ?? ''
  expect(xml.match(/<w:bookmarkStart w:id="0" w:name="SealPlace"\/>.*<w:bookmarkEnd w:id="0"\/>/)?.[0]).toContain(
    '印章',
  )
  const fonts = letterFonts()
  if (!fonts) throw new Error('no font with Chinese signs')
  const pdf = (await writeLetterPdf(letter(), { ...printed, fonts })).toString('latin1')
  expect(pdf.match(/\/FT \/Sig/g)).toHaveLength(1)
  expect(pdf).toMatch(/\/T \(SealPlace\)/)
  expect(pdf).toContain('/AcroForm')
})

test('a provider seals what was made, and a letter is not made where it gives nothing', async () => {
  const seal = async ({ bytes, place }: UnsealedLetter) => Buffer.concat([bytes, Buffer.from(place)])
  const sealed = await letterFile(letter(), 'DOCX', printed, { seal })
  expect(sealed.toString('latin1').endsWith('SealPlace')).toBe(true)
  const broken = { seal: async () => Promise.reject(new Error('no answer')) }
  await expect(letterFile(letter(), 'DOCX', printed, broken)).rejects.toMatchObject({ code: 'seal-not-given' })
  await expect(letterFile(letter(), 'DOCX', printed, { seal: async () => new Uint8Array() })).rejects.toMatchObject({
    code: 'seal-not-given',
  })
})

const pagesOf = (pdf: Buffer) => Number(/\/Type \/Pages\s*\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1])

test('a page program gets the same bytes each time, on as many pages as the words need', async () => {
  const fonts = letterFonts()
  if (!fonts) throw new Error('no font with Chinese signs')
  const short = await writeLetterPdf(letter(), { ...printed, fonts })
  expect(short.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pagesOf(short)).toBe(2)
  // The fonts stay open from letter to letter: what another used of them, also at the same time, is in none of ours.
  const [again, other] = await Promise.all([
    writeLetterPdf(letter(), { ...printed, fonts }),
    writeLetterPdf(letter({ body: '另一封信：河道清淤、校舍翻建、路灯改造。' }), { ...printed, fonts }),
  ])
  expect(hashOf(again)).toBe(hashOf(short))
  expect(hashOf(other)).not.toBe(hashOf(short))
  expect(hashOf(await writeLetterPdf(letter(), { ...printed, fonts }))).toBe(hashOf(short))
  const answers = Array.from({ length: 12 }, (_, at) =>
    anAnswer({ ordinal: at + 1, text: '已列入年度计划。'.repeat(60) }),
  )
  expect(pagesOf(await writeLetterPdf(letter({ answers }), { ...printed, fonts }))).toBeGreaterThan(11)
}, 60_000)

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

const one = () => 1
const inLines = (text: string, width = 10, firstIndent = 0) => breakLines(text, one, { width, firstIndent })

test('no line begins with a full stop or ends with an opening bracket', () => {
  expect(inLines('一二三四五六七八九十。甲')).toEqual(['一二三四五六七八九', '十。甲'])
  expect(inLines('一二三四五六七八九（十）')).toEqual(['一二三四五六七八九', '（十）'])
  expect(inLines('一二三四五六七八（“十”）')).toEqual(['一二三四五六七八', '（“十”）'])
})

test('numbers and words stay whole, and what is longer than a line is broken all the same', () => {
  expect(inLines('投入资金共计2,360.5元')).toEqual(['投入资金共计', '2,360.5元'])
  expect(inLines(`见${'a'.repeat(25)}`)).toEqual(['见aaaaaaaaa', 'a'.repeat(10), 'a'.repeat(6)])
})

test('nothing is lost, whatever the text', () => {
  const text = '，。（（（（（（（（（（（（（（一二三））））））））））））））））。。。。。。2022年5月'
  expect(inLines(text, 5).join('')).toBe(text)
})

test('the lines of a title are of about the same length', () => {
  expect(breakEvenly('一二三四五六七八九十甲乙', one, 11)).toEqual(['一二三四五六七', '八九十甲乙'])
})
