import { expect, test } from 'vitest'
import { keptUntilTaken } from '@/components/ui/use-secret'

test('a secret whose answer was lost is sent again with its key; once it is taken there is another', () => {
  const kept = keptUntilTaken()
  const first = kept.toSend()
  expect(first.secret).toMatch(/^[\w-]{43}$/)
  expect(kept.toSend()).toEqual(first)
  kept.taken()
  const second = kept.toSend()
  expect(second.secret).not.toBe(first.secret)
  expect(second.key).not.toBe(first.key)
})
