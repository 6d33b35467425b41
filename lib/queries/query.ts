import type { Actor } from '@/lib/domain/access/actor'
import type { Moment } from '@/lib/domain/moment'
import type { Tx } from '@/lib/store/tx'

/** What the door for pages hands in. A query authorises first and answers with plain data. */
export type Reading = { readonly tx: Tx; readonly actor: Actor; readonly moment: Moment }

export type Query<Input, Result> = (reading: Reading, input: Input) => Promise<Result>
