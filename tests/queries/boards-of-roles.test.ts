import { beforeAll, expect, test } from 'vitest'
import type { Actor, Grant } from '@/lib/domain/access/actor'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { readBoard } from '@/lib/queries/read-figures'
import { transactFor } from '@/lib/store/transact'
import { database } from '../support/database'
import { handledYear } from './a-handled-year'

const moment = { now: new Date('2023-01-08T02:00:00Z'), today: localDate('2023-01-08') }
const solved = { dueOn: '2022-04-18', repliedOn: '2022-04-18', letter: 'A', meaning: 'SOLVED', result: 'SATISFIED' }

let year: Awaited<ReturnType<typeof handledYear>>

beforeAll(async () => {
  year = await handledYear(database.superuser, [
    { number: 1, units: [['transport', 'SOLE']], rounds: [solved] },
    { number: 2, units: [['court', 'SOLE']], rounds: [{ ...solved, letter: 'B', meaning: 'PLANNED' }] },
    {
      ...{ number: 3, status: 'IN_PROGRESS', rounds: [{ dueOn: '2022-04-18' }] },
      units: [
        ['transport', 'SEPARATE'],
        ['court', 'SEPARATE'],
      ],
    },
  ])
})

function board(grant: Grant) {
  const congress = { id: year.congress, name: '', shortName: '', timeZone: 'Asia/Shanghai', isDemonstration: false }
  const actor: Actor = { personId: '', accountId: '', signInId: '', name: '', congress, grants: [grant] }
  return transactFor(year.congress, (tx) => readBoard({ tx, actor, moment }, 2022))
}

test('a unit counts what it handles, names no other unit, and stands beside the whole', async () => {
  const seen = await board({ role: 'UNIT_CLERK', unitId: String(year.units.court) })
  expect(seen).toMatchObject({ scope: 'UNIT', figures: { suggestions: 2, bySystem: [], flows: [] } })
  expect(seen.figures.byUnit.map(({ id }) => id)).toEqual([year.units.court])
  expect(seen.compared).toMatchObject([{ own: { suggestions: 2, late: 1 }, whole: { suggestions: 3 }, like: null }])
  expect(JSON.stringify(seen)).not.toContain('交通局')
})

test('a liaison officer has the list of his delegation, with what became of each', async () => {
  const seen = await board({ role: 'DELEGATION_OFFICER', delegationId: year.east })
  expect(seen).toMatchObject({ scope: 'DELEGATION', figures: { suggestions: 3 } })
  expect(seen.own.map(({ numberText, outcome }) => [numberText, outcome])).toEqual([
    ['1', 'solvedClaimed'],
    ['2', 'answeredOtherwise'],
    ['3', 'unanswered'],
  ])
})

test('a delegate who signed nothing counts nothing', async () => {
  const seen = await board({ role: 'DELEGATE', delegateId: crypto.randomUUID() })
  expect(seen).toMatchObject({ scope: 'OWN', figures: { suggestions: 0 }, own: [] })
})
