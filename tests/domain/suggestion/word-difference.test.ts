import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordDifference } from '@/lib/domain/suggestion/word-difference'

const told = (before: string, now: string) =>
  wordDifference(before, now).map(({ kind, text }) => `${{ same: '=', added: '+', removed: '-' }[kind]}${text}`)

test.each([
  ['加密6路班次', '加密 16 路班次', ['=加密', '-6', '+ 16 ', '=路班次']],
  ['增设公交站', '增设一对公交站', ['=增设', '+一对', '=公交站']],
  ['', '新', ['+新']],
  ['旧', '', ['-旧']],
  ['一样', '一样', ['=一样']],
])('%s → %s', (before, now, runs) => {
  expect(told(before, now)).toEqual(runs)
})

test('whatever the two texts are, either can be read out of the difference', () => {
  const text = fc.string({ unit: fc.constantFrom('站', '路', '1', 'a', ' ', '，'), maxLength: 60 })
  fc.assert(
    fc.property(text, text, (before, now) => {
      const runs = wordDifference(before, now)
      const without = (kind: string) => runs.filter((run) => run.kind !== kind).map((run) => run.text)
      expect(without('added').join('')).toBe(before)
      expect(without('removed').join('')).toBe(now)
    }),
  )
})
