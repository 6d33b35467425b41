import { join } from 'node:path'

export const project = join(import.meta.dirname, '../..')

/** Folders whose tests are about what stands in the database. */
export const onDatabase = ['auth', 'commands', 'demo', 'jobs', 'queries', 'reports', 'store', 'web']

/** What changes the settings of its process has one to itself; the other files on the database share a few. */
export const apart = [
  'tests/auth/client-address.test.ts',
  'tests/commands/door-flood.test.ts',
  'tests/jobs/digests.test.ts',
  'tests/jobs/killed-at-random.test.ts',
  'tests/jobs/send-notices.test.ts',
  'tests/jobs/send-webhooks.test.ts',
  'tests/jobs/told-outside.test.ts',
  'tests/jobs/webhook-certificates.test.ts',
  'tests/jobs/webhook-receivers.test.ts',
  'tests/queries/statements-of-assessments.test.ts',
  'tests/queries/statements-of-boards.test.ts',
  'tests/web/out-of-reach.test.ts',
]

/** The same among the rules, and what measures the memory of its process. */
export const apartFromRules = [
  'tests/components/device-copies.test.ts',
  'tests/components/submit-command.test.ts',
  'tests/documents/feed-text.test.ts',
  'tests/documents/hostile-workbooks.test.ts',
  'tests/documents/list-papers.test.ts',
  'tests/documents/round-trip.test.ts',
]
