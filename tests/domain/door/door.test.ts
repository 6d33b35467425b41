import { describe, expect, test } from 'vitest'
import { readReceipt, receiptFrom, receiptSigns } from '@/lib/domain/door/receipt-code'
import { foldedText, signsOf, suspectFrom, suspicionOf } from '@/lib/domain/door/suspicion'
import { writtenCode } from '@/lib/domain/written-code'
import { receiptInWords, receiptWords } from '@/lib/wording/receipt-words'

const plain = { text: '村口的路灯坏了半个月，晚上走路看不清。', place: '', trap: '', seconds: 40 }
const signs = (more: object) => signsOf({ ...plain, ...more })

describe('what is typed at a door', () => {
  test('raises no suspicion where a resident complains in plain words', () => {
    for (const text of [
      plain.text,
      '二〇二二年七月3号下午,水价2.9元/吨,太贵!!!',
      'A座电梯坏了，3.com？不，是三号。'.replace('3.com', '三号'),
    ])
      expect(signs({ text })).toEqual([])
  })

  test.each([
    ['LINK', { text: '想贷款请看 http://a.b/c 很快到账' }],
    ['LINK', { text: '想贷款请看 ｗｗｗ．daikuan．ｃｏｍ 很快到账' }],
    ['PHONE', { text: '请打电话138 0000 1234联系我家' }],
    ['ACCOUNT', { text: '加我 vx 一起发财，名额有限' }],
    ['TRAP', { trap: 'x' }],
    ['FAST', { seconds: 1 }],
    ['FOREIGN', { text: 'buy cheap pills here now' }],
    ['RUNS', { text: `${'哈'.repeat(12)}` }],
  ])('shows %s', (sign, more) => {
    expect(signs(more)).toContain(sign)
  })

  test('is suspect for a link or the hidden field alone, not for a telephone alone', () => {
    expect(suspicionOf(['LINK'])).toBeGreaterThanOrEqual(suspectFrom)
    expect(suspicionOf(['TRAP'])).toBeGreaterThanOrEqual(suspectFrom)
    expect(suspicionOf(['PHONE'])).toBeLessThan(suspectFrom)
    expect(suspicionOf(['FAST'])).toBeLessThan(suspectFrom)
  })

  test('is the same however it is spaced, wide or punctuated', () => {
    expect(foldedText('路灯 坏了！\n请修。')).toBe(foldedText('路灯坏了,请修'))
    expect(foldedText('ＡＢ１２')).toBe(foldedText('ab12'))
    expect(foldedText('路灯坏了')).not.toBe(foldedText('路灯修了'))
  })
})

describe('a receipt', () => {
  const code = receiptFrom(Uint8Array.from({ length: 12 }, (_, place) => place * 19 + 3))

  test('has a word for each sign, each another', () => {
    expect([...receiptWords]).toHaveLength(receiptSigns.length)
    expect(new Set(receiptWords).size).toBe(receiptSigns.length)
  })

  test('is read as it was written, by signs and by words, with the slips of a hand', () => {
    const typed = [code, writtenCode(code), writtenCode(code).toLowerCase(), ` ${receiptInWords(code)} `]
    for (const one of typed) expect(readReceipt(one, receiptWords)).toBe(code)
    expect(readReceipt('oIl0-0000-0000', receiptWords)).toBe('011000000000')
  })

  test('is none where a sign is missing, foreign or one too many', () => {
    for (const one of ['', code.slice(1), `${code}0`, '零'.repeat(11), '她'.repeat(12), 'x'.repeat(5000)])
      expect(readReceipt(one, receiptWords)).toBeNull()
  })
})
