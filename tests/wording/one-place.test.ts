import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Spread together, a sentence that stands twice would be changed at one place and shown from the other. */
test.each(['zh', 'en'])('the words of a refusal stand at one place (%s)', (language) => {
  const folder = join(import.meta.dirname, '../../lib/wording', language)
  const codes = readdirSync(folder)
    .filter((name) => name.includes('refusals'))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/^ {2}'?([a-z0-9-]+)'?:/gm)])
    .map(([, code]) => code)
  expect(codes.length).toBeGreaterThan(200)
  expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([])
})
