import { ensureBuilt, ensureClient } from './ground/build'
import { ensureCalendar } from './ground/calendar'
import { demonstrationPeople, ensureDemonstration } from './ground/demonstration'
import { Failure } from './ground/failure'
import { greet } from './ground/greeting'
import { ensureLedgers } from './ground/ledgers'
import { applyMigrations } from './ground/migrations'
import { occupy } from './ground/occupancy'
import { placeFromSettings } from './ground/ports'
import { requireFreePort, serveUntil } from './ground/processes'
import { dataDirectory, ensureDataDirectory } from './ground/project'
import { program, say, step } from './ground/say'
import { isAsked, untilAsked } from './ground/stopping'
import { type DatabaseAtHand, openDatabase, readSettingsFile } from './ground/with-database'

async function requireAlone() {
  const starters = await occupy(`${await ensureDataDirectory()}/starters-of-all`)
  if ((await starters.others()) === 0) return starters
  await starters.leave()
  throw new Failure(
    'already-running',
    `本系统已在运行（数据目录 ${dataDirectory()}）；请先在原窗口按 Ctrl-C 停止它。`,
    `It is already running on ${dataDirectory()}: stop it first with Ctrl-C where it was started.`,
  )
}

async function prepare(): Promise<void> {
  const owner = process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL || ''
  await step('检查数据库结构', 'Checking the database structure', () => applyMigrations(owner))
  await ensureCalendar()
  await ensureLedgers()
  await ensureDemonstration()
  await ensureBuilt()
}

async function welcome(): Promise<void> {
  await greet(process.env.NEXTAUTH_URL ?? '', await demonstrationPeople())
}

await program(async () => {
  readSettingsFile()
  const place = placeFromSettings()
  const starters = await requireAlone()
  await requireFreePort(place)
  let database: DatabaseAtHand | undefined
  try {
    await ensureClient()
    database = await step('启动数据库', 'Starting the database', () => openDatabase())
    await prepare()
    if (!isAsked()) await serveUntil(untilAsked, place, welcome)
  } catch (error) {
    // A step that was cut short by Ctrl-C has not failed.
    if (!isAsked()) throw error
  } finally {
    await database?.leave()
    await starters.leave()
  }
  say('已停止。', 'Stopped.')
  return 0
})
