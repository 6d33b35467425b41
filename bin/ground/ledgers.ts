import { step } from './say'

/** Suggestions that were there before the ledger was: their deadlines are counted once, at the first start of a version that has it. */
export async function ensureLedgers(): Promise<void> {
  const { readUnbooked } = await import('@/lib/store/unbooked')
  const { keepLedgers } = await import('@/lib/store/ledger')
  const { transactFor } = await import('@/lib/store/transact')
  const { congressIds } = await import('@/lib/store/congresses')
  const { disconnect } = await import('@/lib/store/prisma')
  for (const congressId of await congressIds()) {
    const next = (after: string | null) =>
      transactFor(congressId, async (tx) => {
        const ids = await readUnbooked(tx, after)
        await keepLedgers(tx, congressId, ids, new Date())
        return ids
      })
    if ((await transactFor(congressId, (tx) => readUnbooked(tx, null))).length === 0) continue
    await step('计算各项期限', 'Counting deadlines', async (note) => {
      let done = 0
      for (let ids = await next(null); ids.length > 0; ids = await next(ids.at(-1) ?? null)) {
        done += ids.length
        note(String(done))
      }
    })
  }
  await disconnect()
}
