import { expect, test } from 'vitest'
import { readSteadily } from '@/lib/store/steadily'
import { transactFor } from '@/lib/store/transact'
import { refusalOf } from '../support/people'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const { congressId } = town
const write = (of: string) =>
  rows.event.create({ data: { congressId: of, type: 'role.taken-over', subjectId: of, data: {}, at: new Date() } })

/** Reads while others write, as often as it is said; how often it read. */
async function readings(writes: number, of = congressId): Promise<number> {
  let count = 0
  await transactFor(congressId, (tx) =>
    readSteadily(tx, async () => {
      count += 1
      if (count <= writes) await write(of)
    }),
  )
  return count
}

test('what was read while somebody wrote is read again', async () => {
  expect(await readings(0)).toBe(1)
  expect(await readings(2)).toBe(3)
})

test('another congress that writes is nothing to this one', async () => {
  const { congressId: other } = await foundTown('商河')
  expect(await readings(1, other)).toBe(1)
})

test('where writing never ends it is said that everything is busy, and nothing unsteady is given', async () => {
  expect(await refusalOf(readings(Number.POSITIVE_INFINITY))).toBe('busy')
})
