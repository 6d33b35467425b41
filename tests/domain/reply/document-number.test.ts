import { expect, test } from 'vitest'
import { isOfPattern } from '@/lib/domain/reply/document-number'

const padded = '济阳交函〔{year}〕{number:3}号'

test.each([
  ['济阳交函〔2022〕007号', padded],
  ['济阳交函〔2021〕120号', padded],
  ['济阳交函〔2022〕1200号', padded],
  ['华建复[2022]5号(B类)', '华建复[{year}]{number}号(B类)'],
  ['5/2022', '{number}/{year}'],
])('%s is of the pattern %s', (typed, pattern) => expect(isOfPattern(typed, pattern, 2022)).toBe(true))

test.each([
  ['济阳交函〔2022〕7号', padded],
  ['济阳交函〔2022〕000号', padded],
  ['济阳交函〔2022〕0007号', padded],
  ['济阳交函〔2020〕007号', padded],
  ['济阳交函〔2023〕007号', padded],
  ['济阳交函[2022]007号', padded],
  ['济阳交函〔2022〕007', padded],
  ['济阳交函〔2022〕１２３号', padded],
  ['济阳交函〔2022〕号', padded],
  ['05/2022', '{number}/{year}'],
  ['', padded],
])('%s is not of the pattern %s', (typed, pattern) => expect(isOfPattern(typed, pattern, 2022)).toBe(false))
