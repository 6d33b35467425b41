import { expect, test } from 'vitest'
import { post } from '../support/http'
import { placesIn, specimenOf, withValue } from '../support/specimen'
import { commands, ground, layHostileGround } from './hostile-ground'

layHostileGround()

const wrong: [string, unknown][] = [
  ['null', null],
  ['true', true],
  ['a number', 7.5],
  ['an object', {}],
  ['an array', []],
  ['an array of objects', [{}]],
  ['an operator', { not: '' }],
  ['another operator', { contains: '' }],
  ['a wrapped type', { $type: 'Raw', value: 'x' }],
  ['a thenable', JSON.parse('{"then":"x"}')],
  ['a text too long', '长'.repeat(50_000)],
  ['NUL', 'a\0b'],
  ['half a surrogate pair', 'a\ud800'],
  ['a turned direction', 'a\u202eb'],
  ['beyond every integer', 2 ** 53],
  ['minus zero', -0.5],
  ['SQL', "'; DROP TABLE suggestion; --"],
]

test.each(commands)('$name takes a specimen made from its schema', ({ input }) => {
  expect(specimenOf(input, ground.own)).toBeDefined()
})

test.each(commands)('$name answers every wrong value in every place with a refusal', async ({ name, input }) => {
  const specimen = specimenOf(input, ground.own) ?? {}
  for (const { path, value } of placesIn(input, specimen))
    for (const [what, bad] of wrong) {
      if (isOfItsKind(bad, value) && input.safeParse(withValue(specimen, path, bad)).success) continue
      const { status } = await post(name, { by: ground.town.office, input: withValue(specimen, path, bad) })
      expect([name, path.join('.'), what, status]).toEqual([name, path.join('.'), what, 400])
    }
})

test.each(commands)('$name refuses what it does not know, at every level', async ({ name, input }) => {
  const specimen = specimenOf(input, ground.own) ?? {}
  const named = placesIn(input, specimen).filter(({ path }) => typeof path.at(-1) === 'string')
  const objects = new Set(named.map(({ path }) => path.slice(0, -1).join('.')))
  for (const level of objects) {
    const steps = level === '' ? [] : level.split('.')
    const more = withValue(specimen, [...steps, 'congressId'], ground.neighbours.unit)
    expect((await post(name, { by: ground.town.office, input: more })).status).toBe(400)
  }
})

const isOfItsKind = (bad: unknown, value: unknown): boolean =>
  typeof bad === typeof value || bad === null || Array.isArray(bad)
