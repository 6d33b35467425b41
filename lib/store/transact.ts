import type { Actor } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import { connectionWait } from '@/lib/env'
import { isTransient } from './database-errors'
import { type Place, prisma } from './prisma'
import { open, seal, type Tx } from './tx'

/** GB/T 22239 8.1.4.1: a browser left alone for half an hour is signed out. */
export const idleMinutes = 30

const attempts = 5

/** One transaction in the context of whoever holds this token; the database itself finds the actor and sets the context. */
export function transactAs<Result>(
  tokenHash: Uint8Array<ArrayBuffer>,
  now: Date,
  work: (tx: Tx, actor: Actor) => Promise<Result>,
): Promise<Result> {
  return transact('web', async (tx) => work(tx, await enterSession(tx, tokenHash, now)))
}

/** For a calendar program, which has no session: its address names the person. Null where nobody reads under it any more. */
export function transactForFeed<Result>(
  tokenHash: Uint8Array<ArrayBuffer>,
  now: Date,
  work: (tx: Tx, actor: Actor) => Promise<Result>,
): Promise<Result | null> {
  return transact('web', async (tx) => {
    const [row] = await open(tx).$queryRaw<{ actor: Actor | null }[]>`
      SELECT access.enter_calendar_feed(${tokenHash}, ${now}) AS actor`
    return row?.actor && row.actor.grants.length > 0 ? work(tx, row.actor) : null
  })
}

/** For a program that acts for one person: its token names him, and he is who he is at this moment. */
export function transactForToken<Result>(
  tokenHash: Uint8Array<ArrayBuffer>,
  now: Date,
  work: (tx: Tx, actor: Actor) => Promise<Result>,
): Promise<Result> {
  return transact('web', async (tx) => {
    const [row] = await open(tx).$queryRaw<{ actor: Actor | null }[]>`
      SELECT access.enter_api_token(${tokenHash}, ${now}) AS actor`
    if (!row?.actor) throw new Refusal('token-refused')
    return work(tx, row.actor)
  })
}

class Looked<Result> {
  constructor(readonly result: Result) {}
}

/**
 * The same for a page that is open and not used: everything is rolled back, also that the session was seen.
 * A browser that nobody touches is signed out, however long it listens.
 */
export function lookAs<Result>(
  tokenHash: Uint8Array<ArrayBuffer>,
  now: Date,
  work: (tx: Tx, actor: Actor) => Promise<Result>,
): Promise<Result> {
  return looking(() =>
    transactAs(tokenHash, now, async (tx, actor) => {
      throw new Looked(await work(tx, actor))
    }),
  )
}

/** The same without any congress: what looking leaves behind is rolled back. */
export function lookOutside<Result>(place: Place, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return looking(() =>
    transactOutside(place, async (tx) => {
      throw new Looked(await work(tx))
    }),
  )
}

async function looking<Result>(look: () => Promise<Result>): Promise<Result> {
  try {
    return await look()
  } catch (looked) {
    if (looked instanceof Looked) return looked.result as Result
    throw looked
  }
}

/** For the worker and the command line, which serve a congress without a person behind them. */
export function transactFor<Result>(congressId: string, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return transact('worker', async (tx) => {
    await open(tx).$queryRaw`SELECT access.enter_congress(${congressId}::uuid)::text`
    return work(tx)
  })
}

/** Without any congress: tenant tables are empty here. For signing in and for founding a congress. */
export function transactOutside<Result>(
  place: Place,
  work: (tx: Tx) => Promise<Result>,
  patience?: number,
): Promise<Result> {
  return transact(place, patience ? longer(work) : work, patience)
}

/** The database's own limit for a whole transaction; each of its statements keeps its limit. */
const longer =
  <Result>(work: (tx: Tx) => Promise<Result>) =>
  async (tx: Tx) => {
    await open(tx).$executeRaw`SET LOCAL transaction_timeout = 0`
    return work(tx)
  }

async function enterSession(tx: Tx, tokenHash: Uint8Array<ArrayBuffer>, now: Date): Promise<Actor> {
  const [row] = await open(tx).$queryRaw<{ actor: Actor | null }[]>`
    SELECT access.enter_session(${tokenHash}, ${now}, ${`${idleMinutes} minutes`}::interval) AS actor`
  if (!row?.actor) throw new Refusal('session-ended')
  return row.actor
}

/** Deadlocks and serialization failures are tried again: nothing has happened yet when they are raised. */
async function transact<Result>(
  place: Place,
  work: (tx: Tx) => Promise<Result>,
  patience = place === 'web' ? 15 : 120,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await prisma(place).$transaction((client) => work(seal(client)), {
        maxWait: connectionWait(),
        timeout: patience * 1000,
      })
    } catch (error) {
      if (attempt >= attempts || !isTransient(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt))
    }
  }
}
