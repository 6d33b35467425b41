import { beforeAll, expect, test } from 'vitest'
import { giveUpDossiersIn } from '@/lib/jobs/pack-dossiers'
import { compile, concluded } from '../support/filed'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})

test('an order that its workers died of is told as failed, and can be given anew', async () => {
  const { suggestionId } = await concluded(town)
  await compile(town.office, suggestionId)
  expect(await giveUpDossiersIn(town.congressId)).toBe(0)

  const { id } = await rows.dossier.findFirstOrThrow({ where: { suggestionId } })
  await rows.$executeRaw`UPDATE pgboss.job SET state = 'failed' WHERE data->>'dossierId' = ${id}`
  expect(await Promise.all([giveUpDossiersIn(town.congressId), giveUpDossiersIn(town.congressId)])).toContain(1)
  expect(await rows.dossier.findFirst({ where: { id } })).toMatchObject({ state: 'FAILED', failure: 'fault' })
  expect(await rows.event.count({ where: { subjectId: id, type: 'dossier.failed' } })).toBe(1)
  expect(await giveUpDossiersIn(town.congressId)).toBe(0)

  expect(await compile(town.office, suggestionId)).toMatchObject({ version: 2 })
})
