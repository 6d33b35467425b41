import { ensureBuilt, ensureClient } from './ground/build'
import { ensureDemonstration } from './ground/demonstration'
import { applyMigrations } from './ground/migrations'
import { placeFromSettings } from './ground/ports'
import { requireFreePort, serveUntil } from './ground/processes'
import { program, step } from './ground/say'
import { untilAsked } from './ground/stopping'
import { testDataDirectory } from './ground/test-data'
import { openDatabase } from './ground/with-database'

/** The built application on a database of its own: the demonstration year as loaded, at a time when it is over. */
await program(async () => {
  const passing = process.env.DATA_DIR === undefined
  process.env.DATA_DIR ??= await testDataDirectory()
  process.env.HUIYIN_TEST = '1'
  process.env.TEST_CLOCK ??= '2023-01-09T01:00:00Z'
  const place = placeFromSettings()
  await requireFreePort(place)
  const database = await openDatabase({ name: 'journeys', startAfresh: true, passing })
  try {
    const owner = process.env.DATABASE_OWNER_URL ?? ''
    await step('准备数据库', 'Preparing the database', () => applyMigrations(owner))
    await ensureClient()
    await ensureDemonstration()
    await ensureBuilt()
    await serveUntil(untilAsked, place)
  } finally {
    await database.leave()
  }
  return 0
})
