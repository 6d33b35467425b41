import pg from 'pg'
import { beforeAll, expect, test, vi } from 'vitest'
import type { Actor, Grant } from '@/lib/domain/access/actor'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { readFigureList } from '@/lib/queries/read-figure-list'
import { readBoard } from '@/lib/queries/read-figures'
import { transactFor } from '@/lib/store/transact'
import { database } from '../support/database'
import { handledYear } from './a-handled-year'

const moment = { now: new Date('2023-01-08T02:00:00Z'), today: localDate('2023-01-08') }
const solved = { dueOn: '2022-04-18', repliedOn: '2022-04-18', letter: 'A', meaning: 'SOLVED', result: 'SATISFIED' }
type Year = Awaited<ReturnType<typeof handledYear>>
let few: Year
let many: Year

const yearOf = (count: number): Promise<Year> =>
  handledYear(
    database.superuser,
    Array.from({ length: count }, (_, at) => ({ number: at + 1, units: [['transport', 'SOLE']], rounds: [solved] })),
  )

beforeAll(async () => {
  few = await yearOf(2)
  many = await yearOf(40)
})

/** How many statements a reader's board sends, and the list behind one of its numbers, with their transactions. */
async function statements({ congress: id, units, east }: Year): Promise<Record<string, number>> {
  const congress = { id, name: '', shortName: '', timeZone: 'Asia/Shanghai', isDemonstration: false }
  const grants: Record<string, Grant> = {
    office: { role: 'DELEGATE_OFFICE' },
    unit: { role: 'UNIT_CLERK', unitId: String(units.transport) },
    delegation: { role: 'DELEGATION_OFFICER', delegationId: east },
  }
  const counted: Record<string, number> = {}
  for (const [name, grant] of Object.entries(grants)) {
    const actor: Actor = { personId: '', accountId: '', signInId: '', name: '', congress, grants: [grant] }
    const sent = vi.spyOn(pg.Client.prototype, 'query')
    const board = await transactFor(id, (tx) => readBoard({ tx, actor, moment }, 2022))
    counted[name] = sent.mock.calls.length
    await transactFor(id, (tx) => readFigureList({ tx, actor, moment }, { year: 2022, figure: 'replied' }))
    counted[`${name}, list`] = sent.mock.calls.length
    sent.mockRestore()
    expect(board.figures.suggestions).toBeGreaterThan(0)
  }
  return counted
}

test('a board, and the list behind a number, ask as often for forty suggestions as for two', async () => {
  for (const year of [few, many]) await statements(year)
  const asked = await statements(few)
  expect(Math.min(...Object.values(asked))).toBeGreaterThan(3)
  expect(await statements(many)).toEqual(asked)
})
