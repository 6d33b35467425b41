import { beforeAll, expect, test } from 'vitest'
import { chasingPolicy } from '@/lib/domain/chasing/policy'
import { listChasingNotices } from '@/lib/queries/list-chasing-notices'
import { type ChasingFilter, chasingFilterSchema } from '@/lib/schemas/chasing'
import { readNotice } from '@/lib/store/chasing-notices'
import { transactFor } from '@/lib/store/transact'
import { open } from '@/lib/store/tx'
import { drafts, issue, lateOn, supervision } from '../support/chased'
import { act, type Person, refusalOf, see } from '../support/people'
import { foundTown, type Town } from '../support/town'

let town: Town

const listed = (by: Person, filter: Partial<ChasingFilter> = {}) =>
  see(by, listChasingNotices, chasingFilterSchema.parse(filter), lateOn)
const idsOf = async (by: Person, filter: Partial<ChasingFilter> = {}) =>
  (await listed(by, filter)).rows.map(({ id }) => id)

/** Of each unit one in every state that a paper can be in. */
beforeAll(async () => {
  town = await foundTown()
  for (const unit of [town.housing, town.street, town.court]) {
    const [draft, issued, received, discarded, withdrawn] = await drafts(town, [unit, unit, unit, unit, unit])
    for (const one of [issued, received, withdrawn]) await issue(town, one?.noticeId ?? '')
    await act(unit.clerk, 'receive-chasing-notice', { noticeId: received?.noticeId }, lateOn)
    const reason = '单位已说明。'
    await act(town.office, 'discard-chasing-notice', { noticeId: discarded?.noticeId, reason }, lateOn)
    await act(town.office, 'withdraw-chasing-notice', { noticeId: withdrawn?.noticeId, reason }, lateOn)
    await supervision(town, draft?.assignmentId ?? '')
  }
})

const watching = (): Person[] => [
  ...[town.office, town.leader, town.government],
  ...[town.housing, town.street, town.court, town.transport].flatMap(({ clerk, head }) => [clerk, head]),
]

test('for everybody the list shows what the policy permits, and nothing else', async () => {
  const all = await transactFor(town.congressId, async (tx) => {
    const found = await open(tx).chasingNotice.findMany({ select: { id: true } })
    return Promise.all(found.map(({ id }) => readNotice(tx, id)))
  })
  expect(all).toHaveLength(18)
  for (const person of watching()) {
    const permitted = all.filter((one) => chasingPolicy.view(person.actor, one)).map(({ id }) => id)
    expect([person.name, (await idsOf(person)).sort()]).toEqual([person.name, permitted.sort()])
  }
})

test('a unit sees its own from the issue on, the government office those of its units, the office all', async () => {
  const counts = await Promise.all(
    [town.office, town.leader, town.government, town.housing.clerk, town.transport.head].map(
      async (by) => (await listed(by)).total,
    ),
  )
  expect(counts).toEqual([18, 9, 6, 3, 0])
})

test('who has nothing to do with them has no list', async () => {
  for (const by of [town.lead, town.assessor, town.system, town.security, town.audit])
    expect(await refusalOf(listed(by))).toBe('not-found')
})

test('by kind, by state and by the words of the suggestion', async () => {
  expect((await listed(town.office, { kind: 'SUPERVISION' })).rows.map(({ status }) => status)).toEqual(
    Array(3).fill('DRAFT'),
  )
  expect(await listed(town.office, { status: 'RECEIVED' })).toMatchObject({ total: 3, next: null })
  const [row] = (await listed(town.office, { status: 'ISSUED' })).rows
  expect(row).toMatchObject({ isAwaited: true, dueOn: expect.stringMatching(/^2022-/) })
  expect(await idsOf(town.office, { text: row?.numberText ?? '', status: 'ISSUED' })).toEqual([row?.id])
  expect(await idsOf(town.office, { text: '没有这样的题目' })).toEqual([])
})

test('one page after the other, nothing twice and nothing left out', async () => {
  const away = await foundTown('商河')
  await drafts(away, Array(30).fill(away.housing))
  const first = await listed(away.office)
  expect(first).toMatchObject({ total: 30, previous: null })
  const second = await listed(away.office, { page: first.next ?? '' })
  expect(second.next).toBeNull()
  const ids = [...first.rows, ...second.rows].map(({ id }) => id)
  expect([first.rows.length, new Set(ids).size]).toEqual([25, 30])
  expect(ids).toEqual(ids.toSorted().toReversed())
  expect(await listed(away.office, { page: second.previous ?? '' })).toMatchObject({ rows: first.rows })
})
