import { expect, test } from 'vitest'
import type { Role } from '@/lib/domain/access/actor'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { readFigureList } from '@/lib/queries/read-figure-list'
import { readBoard } from '@/lib/queries/read-figures'
import { transactFor } from '@/lib/store/transact'
import { database } from '../support/database'
import { rows } from '../support/ledger'
import { handledYear } from './a-handled-year'

const moment = { now: new Date('2022-06-01T02:00:00Z'), today: localDate('2022-06-01') }
const solved = { dueOn: '2022-04-18', repliedOn: '2022-04-18', letter: 'A', meaning: 'SOLVED', result: 'DISSATISFIED' }

test('a rating counts for the government office only when its round is closed', async () => {
  const { congress: id } = await handledYear(database.superuser, [
    { number: 1, units: [['transport', 'SOLE']], rounds: [solved] },
  ])
  const congress = { id, name: '', shortName: '', timeZone: 'Asia/Shanghai', isDemonstration: false }
  const dissatisfied = (role: Role) =>
    transactFor(id, async (tx) => {
      const actor = { personId: '', accountId: '', signInId: '', name: '', congress, grants: [{ role }] }
      const { figures } = await readBoard({ tx, actor, moment }, 2022)
      const list = await readFigureList({ tx, actor, moment }, { year: 2022, figure: 'result', part: 'dissatisfied' })
      const { dissatisfied: counted, notReturned, sealed } = figures.result
      return [counted, list.total, notReturned, sealed, figures.returned]
    })

  expect(await dissatisfied('COMMITTEE_LEADER')).toEqual([1, 1, 0, 0, 1])
  expect(await dissatisfied('GOVERNMENT_OFFICE')).toEqual([0, 0, 0, 1, 0])
  await rows("UPDATE handling_round SET closed_on = '2022-05-01' WHERE congress_id = $1", [id])
  expect(await dissatisfied('GOVERNMENT_OFFICE')).toEqual([1, 1, 0, 0, 1])
})
