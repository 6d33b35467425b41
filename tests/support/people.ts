import { createHash, randomUUID } from 'node:crypto'
import { registry } from '@/lib/commands/registry'
import type { Actor, Grant } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import type { Query } from '@/lib/queries/query'
import { transactAs } from '@/lib/store/transact'
import { carryOut } from '@/lib/web/carry-out'
import { momentIn } from '@/lib/web/this-moment'

/** Someone of a test town, signed in for ever. */
export type Person = {
  readonly personId: string
  readonly accountId: string
  readonly signInId: string
  readonly login: string
  readonly name: string
  readonly token: string
  readonly grants: readonly Grant[]
  readonly actor: Actor
}
export type TestDelegate = Person & { readonly delegateId: string }
export type TestUnit = { readonly id: string; readonly name: string; readonly clerk: Person; readonly head: Person }

export const hashOf = (token: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(token).digest())

/** A day is ten in the morning of that day in the congress's zone. */
export const at = (moment: string | Date): Date =>
  moment instanceof Date ? moment : new Date(moment.length === 10 ? `${moment}T10:00:00+08:00` : moment)

/** Runs a registered command through the same path as the door, each time under a key of its own. */
export async function act<Result = Record<string, unknown>>(
  by: Person,
  name: string,
  input: unknown,
  moment: string | Date,
  key: string = randomUUID(),
): Promise<Result> {
  const command = registry.get(name)
  if (!command) throw new Error(`no such command: ${name}`)
  const shaped = command.input.safeParse(input)
  if (!shaped.success) throw new Refusal('shape-refused', { issues: JSON.stringify(shaped.error.issues) })
  const requestHash = hashOf(JSON.stringify(input))
  const order = { tokenHash: hashOf(by.token), key, command: name, requestHash, now: at(moment), input: shaped.data }
  return (await carryOut(command, order)) as Result
}

/** Asks a query as a page would. */
export async function see<Input, Result>(
  by: Person,
  query: Query<Input, Result>,
  input: Input,
  moment: string | Date,
): Promise<Result> {
  const now = at(moment)
  return transactAs(hashOf(by.token), now, (tx, actor) =>
    query({ tx, actor, moment: momentIn(actor.congress.timeZone, now) }, input),
  )
}

/** The code of the refusal that a promise ends in; undefined when it is granted. */
export async function refusalOf(granted: Promise<unknown>): Promise<string | undefined> {
  return granted.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof Refusal) return error.code
      throw error
    },
  )
}
