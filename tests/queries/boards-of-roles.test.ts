import { beforeAll, expect, test } from 'vitest'
import type { Actor, Grant } from '@/lib/domain/access/actor'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { comparedRates } from '@/lib/domain/figures/comparison'
import { flowRows } from '@/lib/domain/figures/flows'
import type { Selection } from '@/lib/domain/figures/selection'
import { rosterDay } from '@/lib/domain/figures/taking-part'
import { listDelegates } from '@/lib/queries/list-delegates'
import type { Reading } from '@/lib/queries/query'
import { readFigureList } from '@/lib/queries/read-figure-list'
import { readBoard } from '@/lib/queries/read-figures'
import { readSigners } from '@/lib/queries/read-signers'
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

function reading<T>(grant: Grant, read: (reading: Reading) => Promise<T>) {
  const congress = { id: year.congress, name: '', shortName: '', timeZone: 'Asia/Shanghai', isDemonstration: false }
  const actor: Actor = { personId: '', accountId: '', signInId: '', name: '', congress, grants: [grant] }
  return transactFor(year.congress, (tx) => read({ tx, actor, moment }))
}

const board = (grant: Grant) => reading(grant, (of) => readBoard(of, 2022))

test('a unit counts what it handles, names no other unit, and stands beside the whole', async () => {
  const seen = await board({ role: 'UNIT_CLERK', unitId: String(year.units.court) })
  expect(seen).toMatchObject({ scope: 'UNIT', figures: { suggestions: 2, bySystem: [], flows: [] } })
  expect(seen.figures.byUnit.map(({ id }) => id)).toEqual([year.units.court])
  expect(seen.compared).toMatchObject([{ own: { suggestions: 2, late: 1 }, whole: { suggestions: 3 }, like: null }])
  expect(JSON.stringify(seen)).not.toContain('交通局')
})

test('the office opens each row of the flows by its names, and what stands in no group', async () => {
  const office: Grant = { role: 'DELEGATE_OFFICE' }
  const list = (asked: Selection) => reading(office, (of) => readFigureList(of, { year: 2022, ...asked }))
  const { flows } = (await board(office)).figures
  const shown = await Promise.all(flowRows(flows).map(({ key }) => list({ figure: 'flows', part: key })))
  expect(shown.map(({ total }) => total)).toEqual([1, 1, 1])
  expect(new Set(shown.map(({ flow }) => flow?.unitName ?? flow?.unit))).toEqual(new Set(['交通局', '法院', 'several']))
  const none = await list({ figure: 'suggestions', group: { kind: 'channel', id: 'none' } })
  expect(none).toMatchObject({ total: 3, groupName: 'none', flow: null })
})

test('the office opens who signed, the roll of the day has as many as are in office, and nobody else is told', async () => {
  const signers = (role: 'DELEGATE_OFFICE' | 'GOVERNMENT_OFFICE') =>
    reading({ role }, (of) => readSigners(of, { year: 2022 }))
  const { figures } = await board({ role: 'DELEGATE_OFFICE' })
  const { rows, total } = await signers('DELEGATE_OFFICE')
  expect([rows.length, total]).toEqual([figures.signers, figures.signers])
  const roll = await reading({ role: 'DELEGATE_OFFICE' }, (of) =>
    listDelegates(of, { day: rosterDay(2022, moment.today) }),
  )
  expect(roll.count.inOffice).toBe(figures.delegates)
  await expect(signers('GOVERNMENT_OFFICE')).rejects.toMatchObject({ code: 'not-found' })
})

test('behind its own column stand as many as it says', async () => {
  const unitId = String(year.units.court)
  const clerk: Grant = { role: 'UNIT_CLERK', unitId }
  const own = (await board(clerk)).compared[0]?.own
  for (const figure of comparedRates.flat()) {
    const asked = { year: 2022, figure, group: { kind: 'unit' as const, id: unitId } }
    const list = await reading(clerk, (of) => readFigureList(of, asked))
    expect(list.total, figure).toBe(own?.[figure])
  }
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
