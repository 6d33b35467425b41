import 'server-only'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { currentToken } from '@/lib/auth/current-token'
import { Refusal } from '@/lib/domain/refusal'
import { insteadOf } from '@/lib/queries/instead-of'
import type { Query } from '@/lib/queries/query'
import { isOutOfReach, isUnreadableValue } from '@/lib/store/database-errors'
import { transactAs, transactOutside } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { busyPath, innerPath } from './inner-path'
import { log, traceOf } from './log'
import { instantNow, momentIn } from './this-moment'

/** The door for pages: one transaction, in which the database finds who asks and the query says what he sees. */
export async function read<Input, Result>(query: Query<Input, Result>, input: Input) {
  const now = instantNow()
  const token = await currentToken()
  if (!token) return toSignIn()
  try {
    return await transactAs(token, now, async (tx, actor) => {
      const moment = momentIn(actor.congress.timeZone, now)
      return { actor, moment, data: await query({ tx, actor, moment }, input) }
    })
  } catch (error) {
    if (error instanceof Refusal && error.code === 'session-ended') return toSignIn({ expired: '1' })
    if (error instanceof Refusal || isUnreadableValue(error)) return toWhatIsLeft(token, now)
    if (isOutOfReach(error)) return toBusy(error)
    throw error
  }
}

/** A page may have closed since somebody was sent there: rated meanwhile, a round over, given to another. */
async function toWhatIsLeft(token: Uint8Array<ArrayBuffer>, now: Date): Promise<never> {
  const path = innerPath((await headers()).get('x-inner-path'))
  const address = await transactAs(token, now, (tx, actor) =>
    insteadOf({ tx, actor, moment: momentIn(actor.congress.timeZone, now) }, path),
  )
  if (address) redirect(address)
  notFound()
}

/** For the few pages that nobody needs to sign in for: without a congress, and so without its records. */
export function readPublic<Result>(query: (tx: Tx, now: Date) => Promise<Result>): Promise<Result> {
  return readOutside(query).catch((error: unknown) => {
    if (isOutOfReach(error)) return toBusy(error)
    throw error
  })
}

/** The same for what answers by itself when nothing can be read. */
export const readOutside = <Result>(query: (tx: Tx, now: Date) => Promise<Result>): Promise<Result> =>
  transactOutside('web', (tx) => query(tx, instantNow()))

/** For pages that ask for nothing but who is there. */
export const nothingMore: Query<null, null> = async () => null

/** A page that has begun cannot say 503 any more, so it leads to one that does; no request asks beforehand whether the database is there. */
async function toBusy(error: unknown): Promise<never> {
  log().error(traceOf(error), 'database out of reach')
  const path = innerPath((await headers()).get('x-inner-path'))
  redirect(`${busyPath}?${new URLSearchParams({ next: path })}`)
}

async function toSignIn(more: Record<string, string> = {}): Promise<never> {
  const path = innerPath((await headers()).get('x-inner-path'))
  const question = new URLSearchParams({ ...(path === '/' ? {} : { next: path }), ...more }).toString()
  redirect(question === '' ? '/sign-in' : `/sign-in?${question}`)
}
