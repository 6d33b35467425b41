import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { apart, apartFromRules, onDatabase, project } from './tests/support/projects'
import { publicRecordsFolder } from './tests/support/public-records-folder'

const facts = onDatabase.map((directory) => `tests/${directory}/**/*.test.{ts,tsx}`)

/** What is measured on published records cannot be measured where they are not; the run says so. */
const measured = [
  'tests/domain/advice/public-advice.test.ts',
  'tests/domain/checking/public-replies.test.ts',
  'tests/domain/likeness/public-records.test.ts',
  'tests/domain/redaction/public-texts.test.ts',
  'tests/domain/routing/public-records.test.ts',
  'tests/queries/search-quality.test.ts',
  'tests/queries/title-candidates.test.ts',
]
const unmeasured = publicRecordsFolder() ? [] : measured
if (unmeasured.length > 0) process.stdout.write(`no folder shared/data: not run: ${unmeasured.join(', ')}\n`)

const onServer = {
  globalSetup: ['tests/support/database-server.ts'],
  setupFiles: ['tests/support/fresh-database.ts'],
  hookTimeout: 240_000,
}

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${project}/` },
      { find: 'server-only', replacement: join(project, 'node_modules/server-only/empty.js') },
    ],
  },
  test: {
    // The default leaves one processor idle, which on two of them is half.
    maxWorkers: '100%',
    // Generous, because a busy machine is slow and not wrong.
    testTimeout: 60_000,
    env: {
      HUIYIN_TEST: '1',
      NEXTAUTH_URL: 'http://localhost:3000',
      NEXTAUTH_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
      LOG_LEVEL: 'silent',
      DATABASE_POOL: '5',
      // Many at once are asked for their order, never for their speed.
      DATABASE_WAIT_SECONDS: '30',
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...facts, ...apartFromRules, ...unmeasured, 'tests/journeys/**', 'tests/architecture/planted/**'],
          // Reading the rules in takes longer than most files do.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'unit apart', include: apartFromRules } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: facts,
          exclude: [...apart, ...unmeasured],
          // Loading the application takes longer than most files do.
          isolate: false,
          ...onServer,
        },
      },
      { extends: true, test: { name: 'integration apart', include: apart, ...onServer } },
    ],
  },
})
