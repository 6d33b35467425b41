import { expect, test } from 'vitest'
import { chineseNumeral, dayIn, dayText, instantText, sessionText, shareText } from '@/lib/wording/formats'

test('a day is written as an office writes it', () => {
  expect(dayText('2026-03-09', 'zh-CN')).toBe('2026年3月9日')
  expect(dayText('2026-03-09', 'en')).toBe('9 March 2026')
})

test('an instant is shown on the wall clock of the congress', () => {
  expect(instantText('2026-03-09T16:05:00Z', 'Asia/Shanghai', 'zh-CN')).toBe('2026年3月10日 00:05')
})

test('a session carries its term in Chinese numerals', () => {
  expect(sessionText({ term: 19, session: 1 }, 'zh-CN')).toBe('第十九届第一次会议')
  expect(sessionText({ term: 19, session: 2, interSession: true }, 'zh-CN')).toBe('第十九届第二次会议闭会期间')
  expect(sessionText({ term: 19, session: 1 }, 'en')).toBe('19th congress, 1st session')
})

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [35, '三十五'],
])('%i is %s', (value, numeral) => {
  expect(chineseNumeral(value)).toBe(numeral)
})

test('a share of nothing is a dash, not a number', () => {
  expect(shareText(0, 0)).toBe('—')
  expect(shareText(118, 122)).toBe('96.7%')
})

test.each(['2022-01-09', '2024-02-29', '2026-12-31'])('the day %s is read again as it was written', (day) => {
  expect(dayIn(dayText(day, 'zh-CN'))).toBe(day)
})

test.each(['2022年2月30日', '2022年1月9日前', '9 January 2022', ''])('%s is not a day alone', (text) => {
  expect(dayIn(text)).toBeNull()
})
