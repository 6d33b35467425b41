import { expect, test } from 'vitest'
import { nextDocumentNumber } from '@/lib/wording/document-number'

test('the first letter of the year has number one', () => {
  expect(nextDocumentNumber('济阳住建', 2022, [])).toBe('济阳住建字〔2022〕1号')
})

test('the next is one more than the highest written, gaps are not filled', () => {
  const written = ['济阳住建字〔2022〕3号', '济阳住建字〔2022〕12号', '济阳住建字〔2022〕7号']
  expect(nextDocumentNumber('济阳住建', 2022, written)).toBe('济阳住建字〔2022〕13号')
})

test('other years, other prefixes and numbers written by hand do not count', () => {
  const written = ['济阳住建字〔2021〕90号', '济阳住建函〔2022〕40号', '济阳住建字〔2022〕附五号', '口头答复']
  expect(nextDocumentNumber('济阳住建', 2022, written)).toBe('济阳住建字〔2022〕1号')
})

test('a unit that keeps 字 in its prefix gets it once', () => {
  expect(nextDocumentNumber('济阳交字', 2023, ['济阳交字〔2023〕5号'])).toBe('济阳交字〔2023〕6号')
})

test('a unit that writes its numbers its own way goes on in that way', () => {
  const written = [
    '济阳住建函〔2022〕009号',
    '济阳住建函〔2022〕12号',
    '济阳住建字〔2022〕40号',
    '济阳住建函〔2021〕99号',
  ]
  expect(nextDocumentNumber('济阳住建', 2022, written, '济阳住建函〔{year}〕{number:3}号')).toBe(
    '济阳住建函〔2022〕013号',
  )
  expect(nextDocumentNumber('', 2022, ['华建复[2022]5号(B类)'], '华建复[{year}]{number}号(B类)')).toBe(
    '华建复[2022]6号(B类)',
  )
})
