import { ensureClient } from './ground/build'
import { runAloud } from './ground/gate'
import { installed } from './ground/project'
import { program } from './ground/say'

const events = process.argv[2] ?? '10000'

/** Ten thousand events, or as many as are asked for, told by workers that are killed at random; every one once to everybody. */
await program(async () => {
  await ensureClient()
  const file = 'tests/jobs/killed-at-random.test.ts'
  const told = { EVENTS: events, NODE_ENV: 'test' }
  return runAloud([installed('vitest/vitest.mjs'), 'run', '--project', 'integration*', file], told)
})
