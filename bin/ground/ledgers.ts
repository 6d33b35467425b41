import { step } from './say'

/** Suggestions that were there before the ledger was: their deadlines are counted once, at the first start of a version that has it. */
export async function ensureLedgers(): Promise<void> {
  const { readUnbooked } = await import('@/lib/store/unbooked')
  const { keepLedgers } = await import('@/lib/store/ledger')
  const { transactFor } = await import('@/lib/store/transact')
  const { congressIds } = await import('@/lib/store/congresses')
  const { disconnect } = await import('@/lib/store/prisma')
  for (const congressId of await congressIds()) {
    if ((await transactFor(congressId, readUnbooked)).length === 0) continue
    await step('计算各项期限', 'Counting deadlines', async (note) => {
      for (let done = 0; ; ) {
        const counted = await transactFor(congressId, async (tx) => {
          const ids = await readUnbooked(tx)
          const lines = await keepLedgers(tx, congressId, ids, new Date())
          return lines.length === 0 ? 0 : ids.length
        })
        if (counted === 0) return
        done += counted
        note(String(done))
      }
    })
  }
  await disconnect()
}
