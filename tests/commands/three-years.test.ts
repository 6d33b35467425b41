import { expect, test } from 'vitest'
import { listCommitments } from '@/lib/queries/list-commitments'
import { commitmentFilterSchema } from '@/lib/schemas/commitment'
import { act, type Person, refusalOf, see } from '../support/people'
import { claim, decide, promisedAtSigning, rate, update, verify } from '../support/promising'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()

const listed = async (by: Person, view: string, on: string, more: object = {}) => {
  const { rows: found, counts } = await see(by, listCommitments, commitmentFilterSchema.parse({ view, ...more }), on)
  return { ids: found.map(({ id }) => id), found, counts }
}

test('promised in the first year, carried over by itself into the third, struck off by delegate and office', async () => {
  const { suggestionId, commitmentIds } = await promisedAtSigning(town)
  const [kept = '', late = ''] = commitmentIds
  await rate(town, suggestionId)
  await act(town.office, 'track-suggestion', { suggestionId, commitments: [] }, '2022-05-16')

  // 2022: one is kept in its time.
  await update(town, kept, '2022-08-20', { percent: 90 })
  await claim(town, kept, '2022-09-25')
  await verify(town, kept, '2022-10-08')
  await decide(town, kept, '2022-10-09')
  expect((await listed(town.office, 'carried', '2022-12-30')).ids, 'nothing is of an earlier year yet').toEqual([])
  expect((await listed(town.office, 'late', '2022-12-30')).ids).toEqual([late])

  // 2023: the other is on the list of the year without anybody's doing, for the office, its unit and the delegate.
  for (const person of [town.office, town.housing.clerk, town.lead, town.leader, town.government])
    expect((await listed(person, 'carried', '2023-02-20')).found).toMatchObject([
      { id: late, year: 2022, state: 'open' },
    ])
  expect((await listed(town.transport.clerk, 'carried', '2023-02-20')).ids, 'not for another unit').toEqual([])
  expect((await listed(town.housing.clerk, 'silent', '2023-02-20')).ids).toEqual([late])
  await update(town, late, '2023-02-21', {
    percent: 50,
    expectedOn: '2024-04-30',
    slipReason: '设计变更，需要重新招标。',
  })
  expect((await listed(town.housing.clerk, 'silent', '2023-02-22')).ids).toEqual([])
  expect((await listed(town.housing.clerk, 'silent', '2023-03-01')).ids).toEqual([late])
  expect((await listed(town.office, 'carried', '2023-03-01')).found[0]).toMatchObject({
    dueOn: '2022-09-30',
    expectedOn: '2024-04-30',
    percent: 50,
  })
  const conclude = (on: string) => act(town.office, 'conclude-suggestion', { suggestionId, note: '' }, on)
  expect(await refusalOf(conclude('2023-03-01'))).toBe('promises-not-struck-off')

  // 2024: it is done, once denied, and struck off at last.
  await claim(town, late, '2024-04-20')
  expect((await listed(town.lead, 'toVerify', '2024-04-21')).ids).toEqual([late])
  await verify(town, late, '2024-04-21', { verdict: 'NOT_TRUE', mark: 'DISSATISFIED', words: '标线还没有划完。' })
  await claim(town, late, '2024-05-10')
  await verify(town, late, '2024-05-12', { mark: 'BASICALLY_SATISFIED' })
  expect((await listed(town.office, 'toDecide', '2024-05-12')).ids).toEqual([late])
  await decide(town, late, '2024-05-13')
  await conclude('2024-05-14')
  expect(await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })).toMatchObject({
    status: 'CONCLUDED',
  })

  const end = await listed(town.office, 'kept', '2024-05-15', { year: '2022' })
  expect(end.counts).toMatchObject({ due: 2, kept: 1, open: 0, carried: 0, closed: 2 })
  expect(end.ids, 'the list behind the rate').toEqual([kept])
  expect((await listed(town.office, 'due', '2024-05-15')).ids.toSorted()).toEqual([kept, late].toSorted())
  expect((await listed(town.office, 'closed', '2024-05-15')).ids).toEqual([late, kept])
  expect((await listed(town.office, 'due', '2024-05-15', { unit: town.transport.id })).ids).toEqual([])
})
