import { createHash } from 'node:crypto'
import { RateLimiterRes } from 'rate-limiter-flexible'
import { guessCounter } from '@/lib/store/guesses'

const window = 15 * 60
const familiarFor = 90 * 24 * 3600

/**
 * Ten tries for one account from one address; a hundred failures for one address, whatever the account. An account under attack from
 * many addresses grants strange ones a single try, and never closes to those from which its owner has come before.
 * Where clients cannot be told apart, what one of them does closes nothing to the others but the account that he tries.
 */
const counters = {
  pair: guessCounter('guess-pair', 10, window),
  address: guessCounter('guess-address', 100, window),
  account: guessCounter('guess-account', 30, window),
  strange: guessCounter('guess-strange', 1, window),
  familiar: guessCounter('familiar', 1, familiarFor),
}

export class TooManyTries extends Error {
  constructor(readonly seconds: number) {
    super(`too-many-tries:${Math.max(1, Math.ceil(seconds / 60))}`)
  }
}

/** Counts the try before the password is looked at, so that simultaneous tries cannot pass together. */
export async function countTry(login: string, address: string | undefined): Promise<void> {
  const { account, pair } = keysOf(login, address)
  await spend(counters.pair, pair)
  if (address) await spend(counters.address, address)
  const attacked = await counters.account.consume(account).then(
    () => false,
    (refused: unknown) => isSpent(refused),
  )
  if (attacked && (await counters.familiar.get(pair)) === null) await spend(counters.strange, pair)
}

/** The right password takes its tries back, and makes the address a familiar one. */
export async function forgetTries(login: string, address: string | undefined): Promise<void> {
  const { account, pair } = keysOf(login, address)
  await Promise.all([
    counters.pair.delete(pair),
    counters.strange.delete(pair),
    address && counters.address.reward(address),
    counters.account.reward(account),
    counters.familiar.set(pair, 1, familiarFor),
  ])
}

async function spend(counter: typeof counters.pair, key: string): Promise<void> {
  await counter.consume(key).catch((refused: unknown) => {
    if (isSpent(refused)) throw new TooManyTries(refused.msBeforeNext / 1000)
    throw refused
  })
}

const isSpent = (refused: unknown): refused is RateLimiterRes => {
  if (refused instanceof RateLimiterRes) return true
  throw refused
}

/** What was typed may be long and may be a password by mistake: the table holds a digest. */
function keysOf(login: string, address = 'no address') {
  const account = createHash('sha256').update(login).digest('base64url').slice(0, 22)
  return { account, pair: `${account}@${address}` }
}
