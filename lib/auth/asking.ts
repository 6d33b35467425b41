import { RateLimiterRes } from 'rate-limiter-flexible'
import { guessCounter } from '@/lib/store/guesses'

const window = 15 * 60

/** Where clients cannot be told apart they share a counter that ten busy desks do not fill. */
const counters = { one: guessCounter('verify', 60, window), all: guessCounter('verify-all', 1200, window) }

/** Whether this address may ask once more for a letter by its code. */
export function countAsking(address: string | undefined): Promise<boolean> {
  const counter = address === undefined ? counters.all : counters.one
  return counter.consume(address ?? 'all').then(
    () => true,
    (refused: unknown) => {
      if (refused instanceof RateLimiterRes) return false
      throw refused
    },
  )
}
