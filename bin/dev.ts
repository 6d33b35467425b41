import { spawn } from 'node:child_process'
import { ensureClient } from './ground/build'
import { ensureCalendar } from './ground/calendar'
import { ensureDemonstration } from './ground/demonstration'
import { ensureLedgers } from './ground/ledgers'
import { applyMigrations } from './ground/migrations'
import { placeFromSettings } from './ground/ports'
import { installed, project } from './ground/project'
import { program } from './ground/say'
import { untilAsked } from './ground/stopping'
import { openDatabase } from './ground/with-database'

/** The pages as they are being written, on the same database as `npm start`; without the worker. */
await program(async () => {
  await ensureClient()
  const database = await openDatabase()
  try {
    await applyMigrations(process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL || '')
    await ensureCalendar()
    await ensureLedgers()
    await ensureDemonstration()
    const { host, port } = placeFromSettings()
    const next = spawn(process.execPath, [installed('next/dist/bin/next'), 'dev', '-H', host, '-p', String(port)], {
      cwd: project,
      stdio: 'inherit',
      env: { ...process.env, NODE_ENV: 'development' },
    })
    const ended = new Promise<void>((resolve) => next.once('exit', () => resolve()))
    await Promise.race([ended, untilAsked])
    next.kill('SIGTERM')
    await ended
  } finally {
    await database.leave()
  }
  return 0
})
