import { ensureCalendar } from './ground/calendar'
import { ensureLedgers } from './ground/ledgers'
import { applyMigrations } from './ground/migrations'
import { program, say, step } from './ground/say'
import { openDatabase } from './ground/with-database'

await program(async () => {
  const database = await openDatabase()
  try {
    const owner = process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL || ''
    const applied = await step('升级数据库结构', 'Applying migrations', () => applyMigrations(owner))
    say(
      applied.length === 0 ? '数据库结构已是最新。' : `已升级：${applied.join('、')}`,
      applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`,
    )
    await ensureCalendar()
    await ensureLedgers()
  } finally {
    await database.leave()
  }
  return 0
})
