import { Refusal } from '@/lib/domain/refusal'
import { open, type Tx } from './tx'

/** Each takes a second or less; a year is frozen when few people write. */
const attempts = 10

/**
 * What several statements read, as of one moment: each of them sees what was committed before it, so it is read again where
 * anything was written down meanwhile. Nobody who writes has to wait for it.
 */
export async function readSteadily<Found>(tx: Tx, read: () => Promise<Found>): Promise<Found> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const before = await lastWritten(tx)
    const found = await read()
    if ((await lastWritten(tx)) === before) return found
  }
  throw new Refusal('busy')
}

/** The number of the newest event of the congress. */
async function lastWritten(tx: Tx): Promise<number> {
  const [head] = await open(tx).$queryRaw<{ sequence: number }[]>`SELECT sequence::float8 AS sequence FROM chain_head`
  return head?.sequence ?? 0
}
