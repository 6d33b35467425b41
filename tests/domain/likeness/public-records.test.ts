import { expect, test } from 'vitest'
import { rankAlike } from '@/lib/domain/likeness/alike'
import { type PublicRecord, publicCsvLines, publicItems, publicListLines } from '../../support/public-records'
import { sameMatter } from './known-pairs'

const all = [...publicItems(), ...publicListLines()]
const known = (id: string): PublicRecord => {
  const found = all.find((one) => one.id === id)
  if (!found) throw new Error(`no public record ${id}`)
  return found
}

/** From 1; Infinity when it is not among them at all. */
function placeOf(partner: string, title: string, pool: readonly PublicRecord[]): number {
  const place = rankAlike(title, pool, (one) => one.title).findIndex(({ one }) => one.id === partner)
  return place < 0 ? Number.POSITIVE_INFINITY : place + 1
}

const bothWays = sameMatter.flatMap(([left, right, why]) => [
  [left, right, why],
  [right, left, why],
])

test.each(bothWays)('of %s the partner %s is among the first three: %s', (asked = '', partner = '') => {
  const others = all.filter(({ id }) => id !== asked)
  expect(placeOf(partner, known(asked).title, others)).toBeLessThanOrEqual(3)
})

/** The same record as it stands in `items/` and in the list compiled from them, known by its id. */
test.each(publicItems())('$id is found in the compiled list by its own words', ({ id, title }) => {
  const pool = [...publicCsvLines(), ...publicListLines()]
  expect(placeOf(`csv-${id.replace(/-\d+$/u, '')}`, title, pool)).toBeLessThanOrEqual(3)
})

/** Known by the reply, which quotes the title it answers. */
test('what a reply quotes as the title leads to its record', () => {
  const quoted = publicItems()
    .filter(({ id }) => !id.includes('-'))
    .flatMap(({ id, text }) => {
      const [, title] = /《(关于[^》]{6,60}(?:建议|议案))》/u.exec(text) ?? []
      return title ? [{ id, title }] : []
    })
  expect(quoted.length).toBeGreaterThan(12)
  const lost = quoted.filter(({ id, title }) => placeOf(id, title, all) > 3)
  expect(lost).toEqual([])
})
