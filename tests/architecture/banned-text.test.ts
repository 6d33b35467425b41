import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Ban, bans } from './banned-text'

const project = join(import.meta.dirname, '../..')
const unwatched = ['node_modules', '.next', '.data', 'dist', 'prisma/generated', 'tests']

function files(): string[] {
  const flags = [
    '.',
    '-type',
    'f',
    '(',
    '-name',
    '*.ts',
    '-o',
    '-name',
    '*.tsx',
    '-o',
    '-name',
    '*.sql',
    '-o',
    '-name',
    '*.mjs',
    ')',
  ]
  const skipped = unwatched.flatMap((directory) => ['-not', '-path', `./${directory}*/*`])
  const found = execFileSync('find', [...flags, ...skipped], { cwd: project, encoding: 'utf8' })
  return found
    .split('\n')
    .filter(Boolean)
    .map((file) => file.slice(2))
}

const isBroken = (ban: Ban, place: string, source: string) =>
  ban.within.test(place) && !ban.except?.test(place) && ban.text.test(source)

const everything = files().map((file): [string, string] => [file, readFileSync(join(project, file), 'utf8')])

test.each(bans)('$name', (ban) => {
  expect(everything.filter(([place, source]) => isBroken(ban, place, source)).map(([place]) => place)).toEqual([])
})

test.each(bans)('$name: a planted violation is found', (ban) => {
  expect(isBroken(ban, ...ban.planted)).toBe(true)
})
