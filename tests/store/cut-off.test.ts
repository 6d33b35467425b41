import { expect, test } from 'vitest'
import { isOutOfReach } from '@/lib/store/database-errors'
import { transactOutside } from '@/lib/store/transact'
import { open } from '@/lib/store/tx'
import { rows } from '../support/rows'

test('a connection that the server cuts off in the middle is told as one that is out of reach, not as a fault', async () => {
  const caught: unknown[] = []
  for (const pause of [0, 200]) {
    const cut = transactOutside('web', async (tx) => {
      const [self] = await open(tx).$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`
      await rows.$queryRaw`SELECT pg_terminate_backend(${self?.pid}::int)`
      await new Promise((resolve) => setTimeout(resolve, pause))
      return open(tx).$queryRaw`SELECT 1 AS one`
    })
    caught.push(await cut.catch((error: unknown) => error))
  }
  expect(caught.map(isOutOfReach)).toEqual([true, true])
})
