import { expect, test } from 'vitest'
import { searchable, searchText } from '@/lib/domain/suggestion/search-text'

test('wide and narrow forms, capitals and padding make no difference', () => {
  expect(searchable('ＡＢＣ１２３ 闫 冰')).toBe(searchable('abc123闫冰'))
})

test('no word is found across two parts', () => {
  const text = searchText(['修路', null, '灯光', '  '])
  expect(text).toBe('修路\n灯光')
  expect(text).not.toContain('路灯')
})
