import { expect, test } from 'vitest'
import { searchable } from '@/lib/domain/suggestion/search-text'

test('wide and narrow forms, capitals and padding make no difference', () => {
  expect(searchable('ＡＢＣ１２３ 闫 冰')).toBe(searchable('abc123闫冰'))
})
