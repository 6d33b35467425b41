import { beforeEach, expect, test } from 'vitest'
import { defaultLadders } from '@/lib/domain/deadlines/ladder'
import { getLadder, getLadders } from '@/lib/queries/get-ladders'
import { eventsOf, rows } from '../support/ledger'
import { act, type Person, refusalOf, see } from '../support/people'
import { foundTown, type Town } from '../support/town'

const today = '2022-06-10'
const reason = '法院事项较多，多提醒一次。'
let town: Town

beforeEach(async () => {
  town = await foundTown()
})

const change = (by: Person, more: object = {}, on = today) =>
  act(
    by,
    'change-reminder-ladder',
    {
      purpose: 'acknowledge',
      steps: [
        { day: 1, rung: 'HEAD' },
        { day: '-1', rung: 'CLERK' },
      ],
      reason,
      ...more,
    },
    on,
  )
const kept = () =>
  rows('SELECT purpose, steps, reason, changed_by_id AS by FROM reminder_ladder WHERE congress_id = $1', [
    town.congressId,
  ])

test('the steps are kept in the order of their days, with who and why', async () => {
  await change(town.office)
  const steps = [
    { day: -1, rung: 'CLERK' },
    { day: 1, rung: 'HEAD' },
  ]
  expect(await kept()).toEqual([{ purpose: 'acknowledge', steps, reason, by: town.office.personId }])
  expect(await eventsOf(town.congressId)).toContain('ladder.changed')
  const { ladders } = await see(town.office, getLadders, { page: undefined }, today)
  expect(ladders.find(({ purpose }) => purpose === 'acknowledge')).toMatchObject({
    steps,
    own: { reason, by: town.office.name },
  })
  expect(ladders.find(({ purpose }) => purpose === 'reply')).toMatchObject({ steps: defaultLadders.reply, own: null })
})

test('none at all may be wanted, and back to what was delivered', async () => {
  await change(town.office, { steps: [] })
  expect((await see(town.office, getLadder, 'acknowledge', today)).steps).toEqual([])
  await change(town.office, { steps: null, reason: '恢复系统默认' }, '2022-06-11')
  const view = await see(town.office, getLadder, 'acknowledge', today)
  expect(view).toMatchObject({ steps: defaultLadders.acknowledge, delivered: defaultLadders.acknowledge, own: null })
  expect(view.history).toMatchObject([
    { by: town.office.name, steps: null, reason: '恢复系统默认' },
    { by: town.office.name, steps: [], reason },
  ])
  expect((await see(town.office, getLadder, 'reply', today)).history).toEqual([])
})

test.each([
  ['rung-not-there', { purpose: 'feedback' }],
  ['right-never-late', { purpose: 'object' }],
  ['shape-refused', { purpose: 'extended-reply' }],
  ['shape-refused', { steps: [{ day: 91, rung: 'CLERK' }] }],
  ['shape-refused', { steps: [{ day: 1.5, rung: 'CLERK' }] }],
  ['shape-refused', { steps: [{ day: '', rung: 'CLERK' }] }],
  [
    'shape-refused',
    {
      steps: [
        { day: 0, rung: 'CLERK' },
        { day: 0, rung: 'HEAD' },
      ],
    },
  ],
  ['shape-refused', { steps: Array.from({ length: 13 }, (_, day) => ({ day, rung: 'CLERK' })) }],
  ['shape-refused', { reason: '改' }],
])('%s leaves nothing behind', async (code, more) => {
  expect(await refusalOf(change(town.office, more))).toBe(code)
  expect(await kept()).toEqual([])
})

test('it is the delegate office’s', async () => {
  for (const by of [town.government, town.leader, town.housing.head, town.lead, town.system])
    expect(await refusalOf(change(by))).toBe('not-found')
  expect(await kept()).toEqual([])
})
