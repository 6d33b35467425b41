import { expect, test } from 'vitest'
import { GET } from '@/app/api/ready/route'
import { handIn } from '../support/a-draft'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const answer = async () => {
  const response = await GET()
  return { status: response.status, ...((await response.json()) as { checks: Record<string, boolean> }) }
}

test('a worker that is behind is told, and keeps nobody out', async () => {
  const town = await foundTown()
  await handIn(town.lead, '2022-02-23')
  expect(await answer()).toMatchObject({ status: 200, ready: true, checks: { database: true, queue: true } })
  await rows.$executeRaw`UPDATE pgboss.job SET start_after = now() - interval '1 hour'`
  expect(await answer()).toMatchObject({ status: 200, ready: true, checks: { database: true, queue: false } })
})

test('a database that lacks the newest migration lets nobody in', async () => {
  await rows.$executeRaw`UPDATE _prisma_migrations SET finished_at = NULL`
  expect(await answer()).toMatchObject({ status: 503, ready: false, checks: { migrations: false } })
})
