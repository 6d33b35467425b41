import { expect, test } from 'vitest'
import { MarkedText } from '@/components/search/marked-text'
import { marked } from '@/lib/domain/search/excerpt'

test('each piece is known by the place at which it begins in the text', () => {
  const pieces = MarkedText({ segments: marked('修路，修桥', ['修']) })
  expect(pieces.map(({ key, type }) => [key, type])).toEqual([
    ['0', 'mark'],
    ['1', 'span'],
    ['3', 'mark'],
    ['4', 'span'],
  ])
})
