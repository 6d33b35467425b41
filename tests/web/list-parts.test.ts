import { expect, test } from 'vitest'
import type { ListFormat } from '@/lib/domain/list-formats'
import { type ListExport, openList, rowsOf } from '@/lib/web/list-parts'
import { exportsLogged } from '../support/exported'
import { hashOf, refusalOf } from '../support/people'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const { office } = town

/** A list that comes in parts of such lengths. */
const listOf = (lengths: readonly number[]): ListExport<null, number> => ({
  ...{ list: 'registry', filterOf: () => null },
  part: async (_, __, place) => {
    const at = Number(place ?? 0)
    const next = at + 1 < lengths.length ? String(at + 1) : null
    return { rows: Array<number>(lengths[at] ?? 0).fill(at), next, total: null }
  },
  sheet: async () => ({ title: '清单', headers: ['数'], widths: [8], rowOf: (row) => [row], conditions: [] }),
})

function taken(format: ListFormat, lengths: readonly number[], most = Number.POSITIVE_INFINITY): Promise<number> {
  return takenOf(listOf(lengths), format, most)
}

async function takenOf(list: ListExport<null, number>, format: ListFormat, most = Number.POSITIVE_INFINITY) {
  const order = { list, filter: null, format, token: hashOf(office.token) }
  let count = 0
  for await (const _ of rowsOf(order, await openList(order))) {
    count += 1
    if (count === most) break
  }
  return count
}

const logged = () => exportsLogged(town.congressId)

test('on paper two thousand rows are not too many, and one more is', async () => {
  expect(await taken('pdf', [1000, 1000])).toBe(2000)
  expect(await logged()).toMatchObject([{ rows: 2000, whole: true }])
  expect(await refusalOf(taken('pdf', [1000, 1000, 1]))).toBe('export-too-large')
  expect(await logged()).toHaveLength(1)
})

test('whoever breaks off has what he has, and the log says how much', async () => {
  const before = (await logged()).length
  expect(await taken('csv', [1000, 1000, 5], 1500)).toBe(1500)
  expect((await logged()).slice(before)).toMatchObject([
    { rows: 1000, whole: false },
    { rows: 2000, whole: false },
  ])
})

test('a list that begins again at its own place is torn, and not read for ever', async () => {
  const list = { ...listOf([2]), part: async () => ({ rows: [1, 2], next: '2', total: null }) }
  const before = (await logged()).length
  await expect(takenOf(list, 'csv')).rejects.toThrow('begins again')
  expect((await logged()).slice(before)).toMatchObject([{ whole: false }, { rows: 2, whole: false }])
})

test('sixty lists an hour are enough for one person, and the log has no other', async () => {
  const key = `download:${office.personId}`
  const expire = BigInt(Date.now() + 60_000)
  await rows.rateLimit.update({ where: { key }, data: { points: 60, expire } })
  const before = (await logged()).length
  expect(await refusalOf(taken('csv', [1]))).toBe('too-many-requests')
  expect(await logged()).toHaveLength(before)
})
