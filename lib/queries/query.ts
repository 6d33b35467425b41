import type { Actor } from '@/lib/domain/access/actor'
import type { Moment } from '@/lib/domain/moment'
import type { Tx } from '@/lib/store/tx'

/** What the door for pages hands in; `rows` is how many a page of a list holds, where it is not the usual number. A query authorises first and answers with plain data. */
export type Reading = { readonly tx: Tx; readonly actor: Actor; readonly moment: Moment; readonly rows?: number }

export type Query<Input, Result> = (reading: Reading, input: Input) => Promise<Result>
