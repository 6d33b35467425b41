import { RateLimiterRes } from 'rate-limiter-flexible'
import { guessCounter } from '@/lib/store/guesses'

/** Over which an address is counted. */
export const askingSeconds = 15 * 60

/** Where clients cannot be told apart they share a counter that ten busy desks do not fill. */
const counters = {
  verify: { one: guessCounter('verify', 60, askingSeconds), all: guessCounter('verify-all', 1200, askingSeconds) },
  'open-data': {
    one: guessCounter('open-data', 10, askingSeconds),
    all: guessCounter('open-data-all', 200, askingSeconds),
  },
  'public-file': {
    one: guessCounter('public-file', 120, askingSeconds),
    all: guessCounter('public-file-all', 2400, askingSeconds),
  },
  'public-map': {
    one: guessCounter('public-map', 60, askingSeconds),
    all: guessCounter('public-map-all', 1200, askingSeconds),
  },
}

export type Counted = keyof typeof counters

/** Whether this address may ask once more for a letter by its code, for a public file or for a part of the map: who reads much of one is not kept from the other. */
export function countAsking(what: Counted, address: string | undefined): Promise<boolean> {
  const counter = address === undefined ? counters[what].all : counters[what].one
  return counter.consume(address ?? 'all').then(
    () => true,
    (refused: unknown) => {
      if (refused instanceof RateLimiterRes) return false
      throw refused
    },
  )
}
