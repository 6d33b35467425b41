import { expect, test } from 'vitest'
import { addDays, localDate } from '@/lib/domain/deadlines/local-date'
import { urgencies, urgency } from '@/lib/domain/deadlines/urgency'
import type { Query } from '@/lib/queries/query'
import { urgencyIs } from '@/lib/queries/urgency-conditions'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { see } from '../support/people'
import { foundTown } from '../support/town'

const today = localDate('2022-04-18')
const offsets = [-20, -1, 0, 1, 14, 15, 16, 40]

const sorted: Query<string, { dueOn: string; pausedSince: string | null; words: string[] }[]> = ({ tx }, rows) => {
  const words = urgencies.map(
    (word) =>
      Prisma.sql`CASE WHEN ${urgencyIs(word, today, { dueOn: Prisma.sql`r.due`, pausedSince: Prisma.sql`r.paused` })} THEN ${word}::text END`,
  )
  return open(tx).$queryRaw`
    SELECT r.due::text AS "dueOn", r.paused::text AS "pausedSince", array_remove(ARRAY[${Prisma.join(words)}], NULL) AS words
      FROM jsonb_to_recordset(${rows}::jsonb) AS r(due date, paused date)`
}

test('lists and cards say the same word for the same day, and never two', async () => {
  const town = await foundTown()
  const rows = offsets.flatMap((offset) => {
    const due = addDays(today, offset)
    return [null, -1, 0, 1].map((pause) => ({ due, paused: pause === null ? null : addDays(due, pause) }))
  })
  const found = await see(town.office, sorted, JSON.stringify(rows), today)
  expect(found).toEqual(
    rows.map(({ due, paused }) => ({
      dueOn: due,
      pausedSince: paused,
      words: [urgency({ dueOn: due, pausedSince: paused }, today)],
    })),
  )
})
