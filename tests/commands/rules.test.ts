import { beforeEach, describe, expect, test } from 'vitest'
import { assignedTo } from '../support/handling'
import { eventsOf, rows } from '../support/ledger'
import { act, type Person, refusalOf } from '../support/people'
import { foundTown, type Town } from '../support/town'

const today = '2022-04-01'
const reason = '主任会议 2022 年 3 月 30 日决定。'
let town: Town

beforeEach(async () => {
  town = await foundTown()
})

const choose = (by: Person, more: object = {}, on = today) =>
  act(by, 'choose-rules', { jurisdiction: 'chongqing', effectiveFrom: '2022-05-01', reason, ...more }, on)
const change = (by: Person, more: object = {}, on = today) =>
  act(
    by,
    'change-rule',
    {
      purpose: 'acknowledge',
      by: 'OWN',
      count: 2,
      unit: 'working-day',
      whenLastDayRests: 'next-working-day',
      effectiveFrom: '2022-05-01',
      reason,
      ...more,
    },
    on,
  )

const decisions = async () => {
  const [counted] = await rows(
    'SELECT (SELECT count(*)::int FROM rule_choice WHERE congress_id = $1) AS choices, (SELECT count(*)::int FROM rule_change WHERE congress_id = $1) AS changes',
    [town.congressId],
  )
  return counted
}
const lineOf = async (suggestionId: string, purpose: string) => {
  const [line] = await rows(
    'SELECT due_on::text AS "dueOn", basis, count, unit FROM deadline WHERE suggestion_id = $1 AND purpose = $2',
    [suggestionId, purpose],
  )
  return line
}

describe('a list is chosen', () => {
  test('with who, why and from when, and clocks of that day on follow it', async () => {
    await choose(town.office)
    expect(
      await rows(
        'SELECT jurisdiction, effective_from::text AS "from", reason, chosen_by_id AS by FROM rule_choice WHERE congress_id = $1',
        [town.congressId],
      ),
    ).toEqual([{ jurisdiction: 'chongqing', from: '2022-05-01', reason, by: town.office.personId }])
    expect(await eventsOf(town.congressId)).toContain('rules.chosen')
    const [, before] = await assignedTo(town, town.housing, '2022-04-29')
    const [, after] = await assignedTo(town, town.housing, '2022-05-05')
    expect(await lineOf(before, 'object')).toMatchObject({ basis: 'SD 12', count: 5, unit: 'calendar-day' })
    expect(await lineOf(after, 'object')).toMatchObject({ basis: 'CQ 16', count: 10, unit: 'working-day' })
  })

  test('a clock that runs already keeps its day, even when it is counted again', async () => {
    const [assignmentId, suggestionId] = await assignedTo(town, town.housing, '2022-04-29')
    const before = await lineOf(suggestionId, 'first-contact')
    await change(town.office, { purpose: 'first-contact', count: 3, effectiveFrom: '2022-05-01' }, '2022-04-29')
    await act(town.housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-05-05')
    expect(await lineOf(suggestionId, 'first-contact')).toEqual(before)
  })
})

describe('one number is changed', () => {
  test('and given back', async () => {
    await change(town.office)
    await change(town.office, { by: 'LIST', count: undefined, effectiveFrom: '2022-06-01' }, '2022-04-02')
    const [, own] = await assignedTo(town, town.housing, '2022-05-05')
    const [, back] = await assignedTo(town, town.housing, '2022-06-01')
    expect(await lineOf(own, 'acknowledge')).toMatchObject({
      basis: 'OWN',
      count: 2,
      unit: 'working-day',
      dueOn: '2022-05-07',
    })
    expect(await lineOf(back, 'acknowledge')).toMatchObject({ basis: 'ADV', count: 5, unit: 'calendar-day' })
    expect((await eventsOf(town.congressId)).filter((type) => type === 'rules.changed')).toHaveLength(2)
  })

  test('the event holds what it was before', async () => {
    await change(town.office)
    const [event] = await rows("SELECT data FROM event WHERE type = 'rules.changed' AND subject_id = $1", [
      town.congressId,
    ])
    expect(event?.data).toMatchObject({
      purpose: 'acknowledge',
      from: '2022-05-01',
      count: 2,
      reason,
      before: { count: 5, unit: 'calendar-day', basis: 'ADV' },
    })
  })
})

describe('a refusal leaves nothing behind', () => {
  test('of everybody but the delegate office', async () => {
    for (const by of [town.government, town.leader, town.housing.head, town.lead, town.system, town.security]) {
      expect(await refusalOf(choose(by))).toBe('not-found')
      expect(await refusalOf(change(by))).toBe('not-found')
    }
    expect(await decisions()).toEqual({ choices: 0, changes: 0 })
  })

  test.each([
    ['rule-beyond-law', { purpose: 'reply', count: 4, unit: 'month' }],
    ['rule-number-out', { count: 0 }],
    ['rule-too-early', { effectiveFrom: today }],
    ['rule-too-late', { effectiveFrom: '2032-05-01' }],
    ['rule-longer-than-reply', { purpose: 'draft', count: 100, unit: 'calendar-day' }],
    ['rule-not-own', { by: 'LIST' }],
    ['rules-not-different', { count: 5, unit: 'calendar-day' }],
    ['shape-refused', { count: undefined }],
    ['shape-refused', { count: 2.5 }],
    ['shape-refused', { effectiveFrom: '2022-02-30' }],
    ['shape-refused', { reason: '' }],
  ] as const)('%s', async (code, more) => {
    expect(await refusalOf(change(town.office, more))).toBe(code)
    expect(await decisions()).toEqual({ choices: 0, changes: 0 })
    expect(await eventsOf(town.congressId)).not.toContain('rules.changed')
  })

  test('a list that holds already', async () => {
    expect(await refusalOf(choose(town.office, { jurisdiction: 'shandong' }))).toBe('rules-not-different')
    expect(await decisions()).toEqual({ choices: 0, changes: 0 })
  })

  test('of two officers who say the same at once the second is told that it holds already', async () => {
    const both = await Promise.all([refusalOf(choose(town.office)), refusalOf(choose(town.office))])
    expect(both.toSorted()).toEqual(['rules-not-different', undefined])
    expect(await decisions()).toEqual({ choices: 1, changes: 0 })
  })
})

test('another congress keeps its own rules', async () => {
  const neighbour = await foundTown('商河')
  await choose(town.office)
  const [, suggestionId] = await assignedTo(neighbour, neighbour.housing, '2022-05-05')
  expect(await lineOf(suggestionId, 'object')).toMatchObject({ basis: 'SD 12' })
})
