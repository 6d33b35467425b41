import { transactOutside } from './transact'
import { open } from './tx'

/** Every congress of the installation: for jobs and for what is brought up at a start. */
export function congressIds(): Promise<string[]> {
  return transactOutside('worker', async (tx) => {
    const rows = await open(tx).$queryRaw<{ id: string }[]>`SELECT access.congresses()::text AS id`
    return rows.map(({ id }) => id)
  })
}
