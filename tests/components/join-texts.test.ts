import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinTexts } from '@/components/joining/join-texts'

const base = '收悉您的建议。我局已会同街道查看。计划六月底建成。感谢您的关心。'

test('two changes in different clauses stand in one text', () => {
  const mine = base.replace('六月底', '五月底')
  const theirs = base.replace('街道', '街道和供电公司')
  expect(joinTexts(base, mine, theirs)).toBe(
    '收悉您的建议。我局已会同街道和供电公司查看。计划五月底建成。感谢您的关心。',
  )
})

test('two changes within one clause are never mixed', () => {
  expect(joinTexts(base, base.replace('六月底', '五月底'), base.replace('底建成', '底以前建成'))).toBeNull()
  expect(joinTexts('', '我写的。', '同事写的。')).toBeNull()
})

test('the same change is taken once', () => {
  const both = base.replace('六月底', '五月底')
  expect(joinTexts(base, both, both)).toBe(both)
})

const clause = fc.constantFrom(...'甲乙丙丁戊己庚辛壬癸').map((word) => `${word}。`)
const text = fc.array(clause, { maxLength: 8 })

test('one side alone changes the text as it likes', () => {
  fc.assert(
    fc.property(text, text, (old, fresh) => {
      const [before, now] = [old.join(''), fresh.join('')]
      expect(joinTexts(before, now, before)).toBe(now)
      expect(joinTexts(before, before, now)).toBe(now)
    }),
  )
})

test('a joined text holds everything that either has put in', () => {
  fc.assert(
    fc.property(text, text, text, (old, one, other) => {
      const joined = joinTexts(old.join(''), one.join(''), other.join(''))
      if (joined === null) return
      for (const put of [...one, ...other].filter((word) => !old.includes(word))) expect(joined).toContain(put)
    }),
    { numRuns: 500 },
  )
})
