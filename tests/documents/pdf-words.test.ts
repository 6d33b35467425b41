import { describe, expect, test } from 'vitest'
import { mostSigns } from '@/lib/documents/attachments/pdf-reader/limits'
import type { PdfPiece } from '@/lib/documents/attachments/pdf-reader/read-pages'
import { textIn } from '@/lib/documents/attachments/text-in'
import { letterFonts } from '@/lib/documents/letters/fonts'
import { writeLetterPdf } from '@/lib/documents/letters/write-pdf'
import { readInThread, type ThreadLimits } from '@/lib/documents/reading-thread'
import { wordsState } from '@/lib/domain/attachment/found-text'
import { composeLetter } from '@/lib/domain/letter/compose-letter'
import { letterPhrases } from '@/lib/wording/letter-phrases'
import { aGround } from '../support/letters'
import { chinesePdf, circularPdf, packedPdf, pdfWithUnembeddedFont, scannedPdf } from './pdf-files'

const read = (bytes: Uint8Array) => textIn('pdf', bytes, 'worker')
/** As an entry keeps them. */
const tidied = (text: string | undefined) => text?.replace(/\s/gu, '')

test('a letter of ours gives its words, rare signs among them', async () => {
  const code = '7K3M9XQ20B4TWZ8H'
  const letter = composeLetter(aGround({}), { name: '闫䶮𠮷', isLead: true }, code, letterPhrases)
  const fonts = letterFonts()
  if (!fonts) throw new Error('no fonts')
  const signedAt = new Date('2022-05-06T02:00:00Z')
  const found = await read(
    await writeLetterPdf(letter, { fonts, address: 'https://h.example', hint: '扫码核验', signedAt }),
  )
  expect(found?.isCut).toBe(false)
  for (const words of ['闫䶮𠮷代表', '九月底前建成一对港湾式公交站', letter.documentNumber ?? ''])
    expect(tidied(found?.text)).toContain(words)
})

test('so does one whose Chinese font stands in no file', async () => {
  expect(await read(pdfWithUnembeddedFont('张稷若公园修建充电桩'))).toEqual({
    text: '张稷若公园修建充电桩',
    isCut: false,
  })
})

test('a scanned page has no text, which is no failure', async () => {
  const found = await read(scannedPdf())
  expect(found && wordsState(found)).toBe('WITHOUT_TEXT')
})

test('of a long one the first words are kept, and it is said that there are more', async () => {
  const found = await read(await chinesePdf([...Array.from({ length: 501 }, (_, at) => `第${at + 1}页玉衡`)]))
  expect(tidied(found?.text)).toContain('第500页玉衡')
  expect(tidied(found?.text)).not.toContain('第501页')
  expect(found && wordsState(found)).toBe('PARTLY_READ')
})

test('of a page without end no more leaves its thread than is found', async () => {
  const lengths: number[] = []
  await readInThread<PdfPiece>({
    file: ['lib', 'documents', 'attachments', 'pdf-reader', 'thread.ts'],
    data: new Uint8Array(pdfWithUnembeddedFont('玉'.repeat(mostSigns + 500), 0.004)),
    limits: { seconds: 25, heapMegabytes: 256 },
    hear: (piece) => 'text' in piece && lengths.push(piece.text.length),
  })
  expect(lengths).toEqual([mostSigns + 1])
})

test.each([
  ['with a password', () => chinesePdf(['玉衡'], 'geheim')],
  ['cut off in the middle', async () => (await chinesePdf(['玉衡'])).subarray(0, 2000)],
  ['of nothing but a head', async () => Buffer.from('%PDF-1.7\n%%EOF')],
  ['whose pages never end', async () => circularPdf()],
])('one %s is not readable', async (_, make) => {
  const found = await read(await make())
  expect(found === undefined ? 'later' : wordsState(found)).toBe('NOT_READABLE')
})

describe('a page whose words are packed twice', () => {
  const data = new Uint8Array(packedPdf(160))
  const endingOf = (limits: ThreadLimits) =>
    readInThread({
      file: ['lib', 'documents', 'attachments', 'pdf-reader', 'thread.ts'],
      data,
      limits,
      hear: () => undefined,
    })

  test('is a small file', () => {
    expect(data.length).toBeLessThan(4000)
  })

  test('ends with its thread where it unpacks to more than that may have', async () => {
    expect(await endingOf({ seconds: 25, heapMegabytes: 64, bufferMegabytes: 32 })).toBe('large')
  })

  test('ends with its thread where it takes longer than that may take', async () => {
    expect(await endingOf({ seconds: 0.2, heapMegabytes: 64, bufferMegabytes: 4096 })).toBe('slow')
  })
})

test('many at once are read later, none is refused', async () => {
  const bytes = pdfWithUnembeddedFont('玉衡')
  const found = await Promise.all(Array.from({ length: 5 }, () => read(bytes)))
  expect(found.filter((one) => one === undefined)).toHaveLength(3)
  expect(found.filter((one) => one?.text === '玉衡')).toHaveLength(2)
})
