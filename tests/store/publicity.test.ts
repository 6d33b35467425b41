import { expect, test } from 'vitest'
import { publicityInForce as inForce } from '@/lib/domain/suggestion/publicity'
import { publicityWishes } from '@/lib/domain/suggestion/suggestion'
import { publicityInForce, readPublicness } from '@/lib/store/publicity'
import { transactFor } from '@/lib/store/transact'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { handIn } from '../support/a-draft'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

test('the database says of every wish and decision what the domain says', async () => {
  const town = await foundTown()
  const id = await handIn(town.lead, '2022-02-23')
  for (const wish of publicityWishes)
    for (const decided of [null, ...publicityWishes]) {
      await rows.suggestion.update({ where: { id }, data: { publicityWish: wish, publicity: decided } })
      const [read, [row]] = await transactFor(town.congressId, async (tx) => [
        await readPublicness(tx, id),
        await open(tx).$queryRaw<{ said: string }[]>(
          Prisma.sql`SELECT ${publicityInForce} AS said FROM suggestion s WHERE s.id = ${id}::uuid`,
        ),
      ])
      expect(read).toEqual({ wish, decided })
      expect(row?.said).toBe(inForce(read))
    }
})
