import { expect, test } from 'vitest'
import { hashPassword, isPassword, isStrongPassword } from '@/lib/auth/password'

test.each([
  ['Short-1a', false],
  ['only-lower-case-letters', false],
  ['lower-case-and-1-digit', true],
  ['济阳区人大-2026-Suggestions', true],
  [`Aa1-${'x'.repeat(130)}`, false],
])('is %.20s strong? %s', (typed, isStrong) => expect(isStrongPassword(typed)).toBe(isStrong))

test('a password is kept as Argon2id over 19 MiB, each time with a salt of its own', async () => {
  const [one, other] = [await hashPassword('the same words'), await hashPassword('the same words')]
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(one).not.toBe(other)
})

test('the same characters typed in another width are the same password', async () => {
  expect(await isPassword('ｐａｓｓ word 1', await hashPassword('pass word 1'))).toBe(true)
})

test('what is no hash lets nobody in', async () => {
  for (const stored of ['', 'none', '$argon2id$', undefined]) expect(await isPassword('', stored)).toBe(false)
})
