import { randomBytes, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { seal, unseal } from '@/lib/auth/sealed-secret'

test('what is sealed is opened for its owner alone, and only whole', () => {
  const [secret, owner] = [randomBytes(32), randomUUID()]
  const sealed = seal(secret, owner)
  expect(unseal(sealed, owner)?.equals(secret)).toBe(true)
  expect(Buffer.from(sealed).includes(secret)).toBe(false)
  expect(Buffer.from(seal(secret, owner)).equals(Buffer.from(sealed))).toBe(false)
  expect(unseal(sealed, randomUUID())).toBeNull()
  for (const place of [0, 12, 28, 59]) {
    const changed = Uint8Array.from(sealed)
    changed[place] = (changed[place] as number) ^ 1
    expect(unseal(changed, owner)).toBeNull()
  }
})
