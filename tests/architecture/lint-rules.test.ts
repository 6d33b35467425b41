import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const project = join(import.meta.dirname, '../..')
const biome = join(project, 'node_modules/@biomejs/biome/bin/biome')

interface Diagnostic {
  category: string
  location: { path: string | { file: string } }
}

/** Lints the sources as if they stood at those places in the project. */
function lint(sources: [place: string, source: string][]): Set<string> {
  const copy = mkdtempSync(join(tmpdir(), 'lint-'))
  const { $schema: _, vcs: __, ...configuration } = JSON.parse(readFileSync(join(project, 'biome.json'), 'utf8'))
  writeFileSync(join(copy, 'biome.json'), JSON.stringify(configuration))
  for (const [place, source] of sources) {
    mkdirSync(dirname(join(copy, place)), { recursive: true })
    writeFileSync(join(copy, place), source)
  }
  const flags = ['lint', '--reporter=json', '--max-diagnostics=none']
  const { stdout } = spawnSync(process.execPath, [biome, ...flags], { cwd: copy, encoding: 'utf8' })
  rmSync(copy, { recursive: true })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] }
  const place = ({ path }: Diagnostic['location']) => (typeof path === 'string' ? path : path.file)
  return new Set(diagnostics.map(({ category, location }) => `${category.split('/').at(-1)} ${place(location)}`))
}

const lines = (count: number, line: string) => Array.from({ length: count }, () => line).join('\n')

const planted: [rule: string, place: string, source: string][] = [
  ['noProcessEnv', 'lib/web/door.ts', 'export const secret = process.env.SECRET\n'],
  ['noExplicitAny', 'lib/web/door.ts', 'export function keep(row: any): unknown {\n  return row\n}\n'],
  ['noRestrictedImports', 'lib/web/door.ts', "import { exec } from 'node:child_process'\n\nexport const run = exec\n"],
  ['noGlobalEval', 'lib/web/door.ts', "export const two = eval('1 + 1')\n"],
  [
    'noDangerouslySetInnerHtml',
    'components/ui/card.tsx',
    'export const Card = () => <p dangerouslySetInnerHTML={{ __html: 1 }} />\n',
  ],
  ['noReExportAll', 'lib/domain/rules.ts', "export * from './first'\n"],
  ['noBarrelFile', 'lib/domain/rules.ts', "export { first } from './first'\n"],
  ['noExcessiveLinesPerFile', 'lib/web/door.ts', lines(201, 'export {}')],
  ['noExcessiveLinesPerFunction', 'lib/web/door.ts', `export function long(): void {\n${lines(41, '  one()')}\n}\n`],
  ['useFilenamingConvention', 'lib/web/theDoor.ts', 'export const door = 1\n'],
  ['noConsole', 'lib/web/door.ts', "console.log('passed')\n"],
  ['noNonNullAssertion', 'lib/web/door.ts', 'export const first = (all: string[]) => all[0]!\n'],
  ['noTsIgnore', 'lib/web/door.ts', '// @ts-ignore\nexport const door = 1\n'],
  ['noFocusedTests', 'tests/web/door.test.ts', "test.only('opens', () => {})\n"],
  ['noSkippedTests', 'tests/web/door.test.ts', "test.skip('opens', () => {})\n"],
]

// Each in a folder of its own, because several stand at the same place.
const bitten = lint(planted.map(([rule, place, source]) => [place.replace('/', `/${rule.toLowerCase()}/`), source]))

test.each(planted)('%s bites in %s', (rule, place) => {
  expect(bitten).toContain(`${rule} ${place.replace('/', `/${rule.toLowerCase()}/`)}`)
})

test('what is allowed in its place passes', () => {
  const found = lint([
    ['lib/env.ts', 'export const all = process.env\n'],
    ['bin/start.ts', "import { spawn } from 'node:child_process'\n\nexport const run = spawn\n"],
  ])
  expect([...found]).toEqual([])
})
