import { beforeAll, expect, test } from 'vitest'
import { limitInForce } from '@/lib/domain/deadlines/limits'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { getRule, getRules, getToChooseRules } from '@/lib/queries/get-rules'
import { act, refusalOf, see } from '../support/people'
import { foundTown, type Town } from '../support/town'

const reason = '主任会议决定。'
let town: Town

beforeAll(async () => {
  town = await foundTown()
  await act(town.office, 'choose-rules', { jurisdiction: 'henan', effectiveFrom: '2022-05-01', reason }, '2022-04-01')
  const change = { purpose: 'sign', by: 'OWN', count: 3, unit: 'working-day', whenLastDayRests: 'stays' }
  await act(town.office, 'change-rule', { ...change, effectiveFrom: '2022-04-11', reason }, '2022-04-02')
})

test('the list of the day, every version, and who decided what, the newest first', async () => {
  const before = await see(town.lead, getRules, null, '2022-04-15')
  expect(before.list).toBe('shandong')
  expect((await see(town.lead, getRules, null, '2022-05-01')).list).toBe('henan')
  expect(limitInForce(before.limits, 'sign', localDate('2022-04-15'))).toMatchObject({ count: 3, basis: 'OWN' })
  expect(before.decisions).toMatchObject([
    { kind: 'CHANGE', purpose: 'sign', count: 3, from: '2022-04-11', by: town.office.name, reason },
    { kind: 'CHOICE', jurisdiction: 'henan', from: '2022-05-01', by: town.office.name, reason },
  ])
})

test('of one rule only what was decided about it', async () => {
  const { limits, decisions } = await see(town.housing.clerk, getRule, 'sign', '2022-04-15')
  expect(new Set(limits.map(({ purpose }) => purpose))).toEqual(new Set(['sign']))
  expect(decisions.map(({ kind }) => kind)).toEqual(['CHANGE'])
  expect((await see(town.lead, getRule, 'reply', '2022-04-15')).decisions).toEqual([])
})

test('to decide is offered to the delegate office alone', async () => {
  expect((await see(town.office, getRules, null, '2022-04-15')).mayDecide).toBe(true)
  for (const person of [town.leader, town.government, town.housing.head, town.lead]) {
    expect((await see(person, getRules, null, '2022-04-15')).mayDecide).toBe(false)
    expect(await refusalOf(see(person, getToChooseRules, null, '2022-04-15'))).toBe('not-found')
  }
})
