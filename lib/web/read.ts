import 'server-only'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { currentToken } from '@/lib/auth/current-token'
import { Refusal } from '@/lib/domain/refusal'
import type { Query } from '@/lib/queries/query'
import { isUnreadableValue } from '@/lib/store/database-errors'
import { transactAs, transactOutside } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { innerPath } from './inner-path'
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
    if (error instanceof Refusal || isUnreadableValue(error)) notFound()
    throw error
  }
}

/** For the few pages that nobody needs to sign in for: without a congress, and so without its records. */
export function readPublic<Result>(query: (tx: Tx, now: Date) => Promise<Result>): Promise<Result> {
  return transactOutside('web', (tx) => query(tx, instantNow()))
}

/** For pages that ask for nothing but who is there. */
export const nothingMore: Query<null, null> = async () => null

async function toSignIn(more: Record<string, string> = {}): Promise<never> {
  const path = innerPath((await headers()).get('x-inner-path'))
  const question = new URLSearchParams({ ...(path === '/' ? {} : { next: path }), ...more }).toString()
  redirect(question === '' ? '/sign-in' : `/sign-in?${question}`)
}
