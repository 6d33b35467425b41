import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor, Grant } from '@/lib/domain/access/actor'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { contradictions } from '@/lib/domain/figures/sums'
import { readFigureList } from '@/lib/queries/read-figure-list'
import { readBoard, readLatestYear, readWholeYear } from '@/lib/queries/read-figures'
import { transactFor } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { database } from '../support/database'
import { handledYear } from './a-handled-year'

const moment = { now: new Date('2023-01-08T02:00:00Z'), today: localDate('2023-01-08') }
const solved = { dueOn: '2022-04-18', repliedOn: '2022-04-18', letter: 'A', meaning: 'SOLVED', result: 'SATISFIED' }

let year: Awaited<ReturnType<typeof handledYear>>
let foreign: Awaited<ReturnType<typeof handledYear>>

beforeAll(async () => {
  year = await handledYear(database.superuser, [
    { number: 1, units: [['transport', 'SOLE']], rounds: [solved], met: true },
    {
      number: 2,
      units: [
        ['transport', 'LEAD'],
        ['police', 'ASSIST'],
      ],
      rounds: [{ ...solved, dueOn: '2022-07-18', repliedOn: '2022-07-01' }],
      extended: true,
    },
    {
      number: 3,
      units: [['court', 'SOLE']],
      rounds: [
        { ...solved, repliedOn: '2022-04-19', result: 'DISSATISFIED' },
        { ...solved, letter: 'B', meaning: 'PLANNED' },
      ],
      category: null,
    },
    {
      number: 4,
      units: [
        ['transport', 'SEPARATE'],
        ['court', 'SEPARATE'],
      ],
      rounds: [{ dueOn: '2022-04-18' }],
      status: 'IN_PROGRESS',
    },
    { number: 5, units: [], status: 'OFFICE_REVIEW' },
    { number: 6, units: [], status: 'NOT_ACCEPTED' },
    { number: 7, units: [], status: 'DRAFT' },
  ])
  foreign = await handledYear(database.superuser, [{ number: 1, units: [['transport', 'SOLE']], rounds: [solved] }])
})

const within = <Result>(work: (tx: Tx) => Promise<Result>, congress = year.congress) => transactFor(congress, work)

function actor(...grants: Grant[]): Actor {
  const congress = { id: '', name: '', shortName: '', timeZone: 'Asia/Shanghai', isDemonstration: false }
  return { personId: '', accountId: '', signInId: '', name: '', congress, grants }
}

const here = (of: Actor): Actor => ({ ...of, congress: { ...of.congress, id: year.congress } })
const board = (of: Actor, asked = 2022) => within((tx) => readBoard({ tx, actor: here(of), moment }, asked))
const office = actor({ role: 'DELEGATE_OFFICE' })

describe('the figures of a year', () => {
  test('are computed from the rows', async () => {
    const figures = await within((tx) => readWholeYear(tx, 2022, moment.today))
    expect(figures).toMatchObject({
      suggestions: 5,
      units: 3,
      delegates: 2,
      delegations: 2,
      signers: 2,
      joint: 1,
      assigned: 4,
      replied: 3,
      due: 4,
      onTime: 2,
      late: 2,
      overdue: 1,
      extended: 1,
      rehandled: 1,
      notAccepted: 1,
      faceToFace: 1,
      concluded: 3,
      byClass: { A: 2, B: 1, unclassified: 0 },
      attitude: { satisfied: 3, basicallySatisfied: 0, dissatisfied: 0, notAsked: 0, notReturned: 0, sealed: 0 },
      result: { satisfied: 3, dissatisfied: 0 },
      firstResult: { satisfied: 2, dissatisfied: 1 },
    })
    expect(figures && contradictions(figures)).toEqual([])
  })

  test('a topic below counts to the topic above', async () => {
    const { figures } = await board(office)
    expect(figures.byCategory.map(({ name, suggestions }) => [name, suggestions])).toEqual([
      ['交通', 4],
      [null, 1],
    ])
  })

  test('of two that answer, one alone does not make it replied', async () => {
    const { figures } = await board(office)
    expect(figures.byUnit.find(({ id }) => id === year.units.court)).toMatchObject({ suggestions: 2, replied: 1 })
  })

  test('another congress counts its own', async () => {
    expect(await within((tx) => readWholeYear(tx, 2022, moment.today), foreign.congress)).toMatchObject({
      suggestions: 1,
      units: 1,
    })
  })

  test('a year without a session has none', async () => {
    expect(await within((tx) => readWholeYear(tx, 2021, moment.today))).toBeUndefined()
    for (const none of [2021, Number.NaN, 2022.5, 1e9])
      await expect(board(office, none)).rejects.toMatchObject({ code: 'not-found' })
  })
})

test('the board opens at the latest year that has begun', async () => {
  expect(await within((tx) => readLatestYear({ tx, actor: here(office), moment }, null))).toBe(2022)
  const refused = within((tx) => readLatestYear({ tx, actor: here(actor()), moment }, null))
  await expect(refused).rejects.toMatchObject({ code: 'not-found' })
})

describe('who sees the board', () => {
  test.each(['DELEGATE_OFFICE', 'COMMITTEE_LEADER'] as const)('%s sees the whole year', async (role) => {
    expect(await board(actor({ role }))).toMatchObject({ scope: 'WHOLE', years: [2022], figures: { suggestions: 5 } })
  })

  test('the government office counts what the government handles', async () => {
    const seen = await board(actor({ role: 'GOVERNMENT_OFFICE' }))
    expect(seen).toMatchObject({ scope: 'GOVERNMENT', figures: { suggestions: 3, replied: 2 }, contradictions: [] })
  })

  test('an assessor counts what his group answered', async () => {
    expect(await board(actor({ role: 'ASSESSOR', assessmentGroup: 2 }))).toMatchObject({
      scope: 'GROUP',
      figures: { suggestions: 2 },
    })
  })

  test.each([[], [{ role: 'SYSTEM_ADMINISTRATOR' }], [{ role: 'AUDIT_ADMINISTRATOR' }]] as Grant[][])(
    'nobody else finds it %#',
    async (...grants) => {
      await expect(board(actor(...grants))).rejects.toMatchObject({ code: 'not-found' })
    },
  )
})

describe('the list behind a number', () => {
  const list = (
    asked: { figure: string; part?: string; group?: { kind: 'unit' | 'category' | 'delegation'; id: string } },
    of = office,
  ) => within((tx) => readFigureList({ tx, actor: here(of), moment }, { year: 2022, ...asked }))

  test('holds as many as the number says', async () => {
    const { figures } = await board(office)
    for (const figure of ['suggestions', 'onTime', 'late', 'overdue', 'extended', 'rehandled'] as const)
      expect((await list({ figure })).rows.length, figure).toBe(figures[figure])
    expect((await list({ figure: 'byClass', part: 'B' })).rows).toMatchObject([{ numberText: '3', units: ['法院'] }])
    expect((await list({ figure: 'firstResult', part: 'dissatisfied' })).rows).toMatchObject([{ numberText: '3' }])
  })

  test('narrows to a unit, a topic, a delegation', async () => {
    const unit = await list({ figure: 'late', group: { kind: 'unit', id: String(year.units.court) } })
    expect(unit).toMatchObject({ total: 2, groupName: '法院' })
    expect(await list({ figure: 'suggestions', group: { kind: 'category', id: year.roads } })).toMatchObject({
      total: 4,
    })
    expect(await list({ figure: 'suggestions', group: { kind: 'delegation', id: year.east } })).toMatchObject({
      total: 5,
    })
  })

  test('shows nobody what he may not see', async () => {
    const seen = await list({ figure: 'suggestions' }, actor({ role: 'GOVERNMENT_OFFICE' }))
    expect(seen.rows.map(({ numberText }) => numberText)).toEqual(['1', '2', '4'])
  })

  test.each([
    { figure: 'constructor' },
    { figure: 'nothing' },
    { figure: 'byClass' },
    { figure: 'byClass', part: 'Z' },
    { figure: 'flows' },
    { figure: 'flows', part: 'none.none.none' },
    { figure: 'result', part: 'toString' },
    { figure: 'late', group: { kind: 'unit' as const, id: crypto.randomUUID() } },
  ])('there is none behind %j', async (asked) => {
    await expect(list(asked)).rejects.toMatchObject({ code: 'not-found' })
  })
})
