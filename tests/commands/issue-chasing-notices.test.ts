import { beforeEach, expect, test } from 'vitest'
import { aDraft, demand, drafts, lateOn, noticeOf, paperOf } from '../support/chased'
import { act, type Person, refusalOf } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town

beforeEach(async () => {
  town = await foundTown()
})

const issuedEvent = async (suggestionId: string) =>
  (await rows.event.findFirstOrThrow({ where: { suggestionId, type: 'chasing.issued' } })).data

const press = (of: readonly { noticeId: string; version?: number }[], by: Person = town.office) =>
  act<{ outcomes: { noticeId: string; refusal: string | null }[] }>(
    by,
    'issue-chasing-notices',
    { notices: of.map(({ noticeId, version = 1 }) => ({ noticeId, version })) },
    lateOn,
  )

test('each is issued or says why not, and one does not keep the others back', async () => {
  const all = await drafts(town, [town.housing, town.transport, town.street, town.court])
  const [first, rewritten, discarded, last] = all as [
    (typeof all)[0],
    (typeof all)[0],
    (typeof all)[0],
    (typeof all)[0],
  ]
  await act(town.office, 'save-chasing-notice', { noticeId: rewritten.noticeId, version: 1, demand }, lateOn)
  await act(town.office, 'discard-chasing-notice', { noticeId: discarded.noticeId, reason: '已说明' }, lateOn)
  const { outcomes } = await press(all)
  expect(outcomes.map(({ refusal }) => refusal)).toEqual([null, 'stale-version', 'move-not-open', null])
  expect(outcomes.map(({ noticeId }) => noticeId)).toEqual(all.map(({ noticeId }) => noticeId))
  for (const { noticeId, suggestionId } of [first, last]) {
    expect((await paperOf(noticeId)).status).toBe('ISSUED')
    expect(await rows.deadline.count({ where: { suggestionId, purpose: 'chasing-answer' } })).toBe(1)
    expect(await issuedEvent(suggestionId)).toMatchObject({ dueOn: expect.stringMatching(/^2022-/) })
  }
  expect((await paperOf(rewritten.noticeId)).status).toBe('DRAFT')
})

test('two officers press at once: each paper is issued once', async () => {
  const all = await drafts(town, [town.housing, town.transport, town.street])
  const answers = await Promise.all([press(all), press(all.toReversed()), press(all)])
  const granted = answers.flatMap(({ outcomes }) => outcomes).filter(({ refusal }) => refusal === null)
  expect(granted.map(({ noticeId }) => noticeId).sort()).toEqual(all.map(({ noticeId }) => noticeId).sort())
})

test('one that is not there refuses the whole press, as does whoever is not of the office', async () => {
  const [own] = await drafts(town, [town.housing])
  const away = await aDraft(await foundTown('商河'))
  expect(await refusalOf(press([own as { noticeId: string }, away]))).toBe('not-found')
  expect(await refusalOf(press([own as { noticeId: string }], town.housing.head))).toBe('not-found')
  expect(await refusalOf(press([own, own] as { noticeId: string }[]))).toBe('shape-refused')
  expect((await noticeOf(own?.suggestionId ?? '')).status).toBe('DRAFT')
})
