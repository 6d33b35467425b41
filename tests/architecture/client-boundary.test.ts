import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const endings = ['.ts', '.tsx']
const source = (file: string): string => readFileSync(file, 'utf8')
const runsInBrowser = (file: string): boolean => source(file).trimStart().startsWith("'use client'")

function fileOf(from: string, named: string): string | undefined {
  const place = named.startsWith('@/') ? named.slice(2) : named.startsWith('.') ? join(dirname(from), named) : undefined
  return place === undefined ? undefined : endings.map((ending) => place + ending).find((file) => existsSync(file))
}

/** What a file brings in, and the names that are no component and no type. */
const broughtIn = (file: string) =>
  [...source(file).matchAll(/^import (?!type )([^;]*?) from '([^']+)'/gms)].flatMap(([, names = '', named = '']) => {
    const from = fileOf(file, named)
    const functions = names.replace(/\btype \w+/g, '').match(/\b[a-z]\w*/g) ?? []
    return from ? [{ from, functions }] : []
  })

/** A component crosses to the browser; a function of such a file, called on the server, ends the page in an error that no type tells of. */
function callsAcross(): string[] {
  const seen = new Set<string>()
  const open = globSync('app/**/*.{ts,tsx}').filter((file) => !runsInBrowser(file))
  const found: string[] = []
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    for (const { from, functions } of broughtIn(file)) {
      if (!runsInBrowser(from)) open.push(from)
      else found.push(...functions.map((name) => `${file} calls ${name} of ${from}`))
    }
  }
  return found
}

test('nothing on the server calls a function of a file that runs in the browser', () => {
  expect(callsAcross()).toEqual([])
})
