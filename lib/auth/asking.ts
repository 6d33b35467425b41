import { RateLimiterRes } from 'rate-limiter-flexible'
import { guessCounter } from '@/lib/store/guesses'

const window = 15 * 60

/** Where clients cannot be told apart they share a counter that ten busy desks do not fill. */
const counters = {
  verify: { one: guessCounter('verify', 60, window), all: guessCounter('verify-all', 1200, window) },
  'open-data': { one: guessCounter('open-data', 10, window), all: guessCounter('open-data-all', 200, window) },
  'public-file': { one: guessCounter('public-file', 120, window), all: guessCounter('public-file-all', 2400, window) },
}

/** Whether this address may ask once more for a letter by its code, or for a public file: who reads much of one is not kept from the other. */
export function countAsking(what: keyof typeof counters, address: string | undefined): Promise<boolean> {
  const counter = address === undefined ? counters[what].all : counters[what].one
  return counter.consume(address ?? 'all').then(
    () => true,
    (refused: unknown) => {
      if (refused instanceof RateLimiterRes) return false
      throw refused
    },
  )
}
