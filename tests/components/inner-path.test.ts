import fc from 'fast-check'
import { expect, test } from 'vitest'
import { innerPath } from '@/lib/web/inner-path'

test.each(['/', '/registry?status=ASSIGNED', '/suggestions/1#timeline', '/a%20b'])('%s is ours', (path) => {
  expect(innerPath(path)).toBe(path)
})

test.each([
  undefined,
  '',
  'registry',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  ' /registry',
  '/ü',
  `/${'a'.repeat(3000)}`,
])('%j leads to the front door', (path) => {
  expect(innerPath(path)).toBe('/')
})

test('whatever comes in, the browser stays on this site', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('/', '\\', '.', ':', '@', '?', '#', '%', '2', 'f', 'a', '\t', '\n', ' ') }),
      (path) => {
        expect(new URL(innerPath(path), 'http://huiyin.test').origin).toBe('http://huiyin.test')
      },
    ),
  )
})
