import type { z } from 'zod'
import type { Actor } from '@/lib/domain/access/actor'
import type { Moment } from '@/lib/domain/moment'
import type { Tx } from '@/lib/store/tx'

/** How often one person may do it. */
export type Limit = {
  readonly count: number
  readonly per: 'minute' | 'hour'
  /** is counted where several commands are one act in this */
  readonly what?: string
  /** each try tells something: it is counted before it is looked at */
  readonly isGuess?: true
}

export const perPerson = (count: number, per: Limit['per']): Limit => ({ count, per })

/** Of all that asks for the password once more: whoever finds a browser open cannot guess it by one command after another. */
export const perPassword: Limit = { count: 10, per: 'hour', what: 'password', isGuess: true }

/** What the door hands in: one transaction, who acts, and the clock read once. */
export type Context = { readonly tx: Tx; readonly actor: Actor; readonly moment: Moment }

/** One sentence that changes the record; its answer is plain JSON and is kept with the idempotency key. */
export type Command<Schema extends z.ZodType = z.ZodType, Result extends object = object> = {
  readonly name: string
  readonly input: Schema
  readonly limit: Limit
  /** Seconds, for the few that write a whole list at once. */
  readonly patience?: number
  /** Reads what was sent and writes nothing: asked again it looks again, and nothing of the answer stays behind. */
  readonly changesNothing?: true
  readonly run: (context: Context, input: z.output<Schema>) => Promise<Result>
}

export const command = <Schema extends z.ZodType, Result extends object>(
  definition: Command<Schema, Result>,
): Command<Schema, Result> => definition
