import fc from 'fast-check'
import { expect, test } from 'vitest'
import { letterCodeFrom, letterCodeLength, readLetterCode } from '@/lib/domain/letter/letter-code'
import { writtenCode } from '@/lib/domain/written-code'

const bytes = fc.uint8Array({ minLength: letterCodeLength, maxLength: letterCodeLength })

test('what is printed is read back, however it was typed', () => {
  fc.assert(
    fc.property(bytes, (drawn) => {
      const code = letterCodeFrom(drawn)
      expect(readLetterCode(writtenCode(code))).toBe(code)
      expect(readLetterCode(` ${writtenCode(code).toLowerCase().replaceAll('-', ' — ')} `)).toBe(code)
    }),
  )
})

test('letters that are taken for digits are read as these', () => {
  expect(readLetterCode('OIL0-0000-0000-0000')).toBe('0110000000000000')
  expect(readLetterCode('ＡＢＣＤ-0000-0000-0000')).toBe('ABCD000000000000')
})

test.each(['', '7K3M', '7K3M9XQ20B4TWZ8H1', 'U'.repeat(16), "' OR 1=1 --     ", '核验编号核验编号核验编号核验编号'])(
  'no code: %s',
  (typed) => expect(readLetterCode(typed)).toBeNull(),
)
