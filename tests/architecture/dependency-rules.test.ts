import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import rules from '../../.dependency-cruiser.mjs'

const project = join(import.meta.dirname, '../..')
const planted = join(import.meta.dirname, 'planted')

interface Violation {
  rule: { name: string }
  from: string
}

async function cruise(): Promise<Violation[]> {
  const program = join(project, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const flags = ['--config', join(project, '.dependency-cruiser.mjs'), '--output-type', 'json', '.']
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...flags], {
    cwd: planted,
    maxBuffer: 50_000_000,
  }).catch((finished: { stdout: string }) => finished)
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations
}

const violations = await cruise()

const planting: Record<string, string[]> = {
  'no-circles': ['lib/domain/first.ts'],
  'domain-leans-on-nothing': ['lib/domain/tomorrow.ts'],
  'only-the-store-speaks-to-the-database': ['app/page.tsx', 'components/suggestions/saver.tsx', 'lib/web/shortcut.ts'],
  'the-transaction-is-sealed': ['lib/web/shortcut.ts'],
  'only-the-registry-and-the-worker-call-commands': ['lib/queries/writes-too.ts', 'lib/web/unregistered.ts'],
  'commands-do-not-call-commands': ['lib/commands/send-back.ts'],
  'components-take-types-from-queries-never-code': ['components/suggestions/form.tsx'],
  'components-never-reach-the-store': ['components/suggestions/saver.tsx'],
  'the-ui-knows-no-noun': ['components/ui/suggestion-badge.tsx'],
  'queries-only-read': ['lib/queries/writes-too.ts'],
  'pages-read-through-the-door': ['app/page.tsx'],
  'only-bin-starts-programs': ['lib/web/starts-programs.ts'],
  'nothing-leans-on-tests': ['lib/web/borrows-from-tests.ts'],
  'the-application-does-not-lean-on-its-programs': ['lib/web/leans-on-bin.ts'],
  'everything-resolves': ['lib/web/lost.ts'],
}

test('every dependency rule has a planted violation', () => {
  expect(Object.keys(planting).sort()).toEqual(rules.forbidden.map(({ name }) => name).sort())
})

test.each(Object.entries(planting))('%s bites', (name, files) => {
  const bitten = violations.filter(({ rule }) => rule.name === name).map(({ from }) => from)
  expect([...new Set(bitten)].sort()).toEqual(files)
})
