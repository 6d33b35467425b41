import { beforeAll, describe, expect, test } from 'vitest'
import { originHeader } from '@/lib/domain/import/vocabulary/written'
import { headersToWrite, writtenRow } from '@/lib/domain/import/written-row'
import { draft, wholeDraft } from '../support/a-draft'
import { collecting, confirm, linkOf, openedOn, signaturesOf } from '../support/co-signing'
import { registryOf } from '../support/exported'
import { act, refusalOf } from '../support/people'
import { eventsOf, eventTypesOf, rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town

beforeAll(async () => {
  town = await foundTown()
})

const change = (made: { suggestionId: string; version: number }, changes: object) =>
  draft(town.lead, openedOn, { ...made, ...changes })

describe('the words change after a signature', () => {
  test('the situation: it stands', async () => {
    const made = await collecting(town, [town.coSigner])
    await confirm(town.coSigner, made)
    await change(made, { situation: '又新建两处小区。' })
    expect(await signaturesOf(made.suggestionId)).toEqual(['闫冰 CONFIRMED'])
  })

  test.each([
    ['the title', { title: '关于在纬三路增设公交站的建议' }],
    ['an ask', { asks: [{ text: '只建一座公交站' }] }],
  ])('%s: it has to be confirmed again, in its old place, and is not counted until then', async (_, changes) => {
    const made = await collecting(town, [town.coSigner, town.stranger])
    await confirm(town.coSigner, made)
    await confirm(town.stranger, made)
    const saved = await change(made, changes)
    expect(await signaturesOf(made.suggestionId)).toEqual(['闫冰 INVITED', '赵国庆 INVITED'])
    const lapsed = (await eventsOf(made.suggestionId)).at(-1)
    expect(lapsed).toMatchObject({ type: 'co-signing.lapsed', data: { names: ['闫冰', '赵国庆'] } })
    await confirm(town.stranger, saved)
    expect(await confirm(town.coSigner, saved)).toMatchObject({ place: 1 })
  })

  test('and back to what was signed: it stands again', async () => {
    const made = await collecting(town, [town.coSigner])
    await confirm(town.coSigner, made)
    const saved = await change(made, { title: '改过的标题' })
    await change(saved, { title: wholeDraft.title })
    expect(await signaturesOf(made.suggestionId)).toEqual(['闫冰 CONFIRMED'])
  })
})

test('handed in, those who acted count, and the others are told that they do not', async () => {
  const made = await collecting(town, [town.coSigner, town.stranger])
  await confirm(town.coSigner, made)
  await act(town.lead, 'submit-suggestion', made, openedOn)
  const kept = await rows.suggestion.findUniqueOrThrow({ where: { id: made.suggestionId } })
  expect(kept).toMatchObject({ status: 'SUBMITTED', coSigningEndedAt: expect.any(Date) })
  expect(await signaturesOf(made.suggestionId)).toEqual(['闫冰 CONFIRMED', '赵国庆 INVITED'])
  const last = (await eventsOf(made.suggestionId)).at(-1)
  expect(last).toMatchObject({ type: 'co-signing.unanswered', data: { delegateIds: [town.stranger.delegateId] } })
  expect(await refusalOf(confirm(town.stranger, made))).toBe('move-not-open')
})

test('sent back it does not collect by itself', async () => {
  const made = await collecting(town, [town.coSigner])
  await confirm(town.coSigner, made)
  await act(town.lead, 'submit-suggestion', made, openedOn)
  const back = { suggestionId: made.suggestionId, reason: '请写明具体路段。' }
  await act(town.office, 'send-back-suggestion', back, '2022-02-24')
  const kept = await rows.suggestion.findUniqueOrThrow({ where: { id: made.suggestionId } })
  expect(kept.status).toBe('DRAFT')
})

test('an address ends with the handing in: sent back and collected anew, the old one opens nothing', async () => {
  const made = await collecting(town)
  const token = await linkOf(town, made.suggestionId)
  await act(town.lead, 'submit-suggestion', made, openedOn)
  const { suggestionId } = made
  await act(town.office, 'send-back-suggestion', { suggestionId, reason: '请写明具体路段。' }, '2022-02-24')
  const until = { closesOn: '2022-02-26', closesHour: '18:00' }
  await act(town.lead, 'open-co-signing', { suggestionId, ...until, delegateIds: [] }, '2022-02-25')
  expect(await refusalOf(confirm(town.stranger, made, '2022-02-25', { token }))).toBe('not-found')
  expect(await signaturesOf(suggestionId)).toEqual([])
})

describe('by the address', () => {
  test('a delegate of the term signs without having been named', async () => {
    const made = await collecting(town)
    const token = await linkOf(town, made.suggestionId)
    await confirm(town.stranger, made, openedOn, { token })
    expect(await signaturesOf(made.suggestionId)).toEqual(['赵国庆 CONFIRMED'])
  })

  test('nobody else does: no unit, no office, no other congress, no lead', async () => {
    const made = await collecting(town)
    const token = await linkOf(town, made.suggestionId)
    const other = await foundTown('商河')
    for (const person of [town.office, town.transport.clerk, town.leader, other.coSigner, other.lead])
      expect(await refusalOf(confirm(person as never, made, openedOn, { token }))).toBe('not-found')
    expect(await refusalOf(confirm(town.lead, made, openedOn, { token }))).toBe('co-sign-own')
    expect(await signaturesOf(made.suggestionId)).toEqual([])
  })

  test('a replaced, closed or strange one opens nothing, and one opens one draft', async () => {
    const made = await collecting(town)
    const old = await linkOf(town, made.suggestionId)
    const token = await linkOf(town, made.suggestionId)
    const elsewhere = await collecting(town)
    expect(await refusalOf(confirm(town.stranger, made, openedOn, { token: old }))).toBe('not-found')
    expect(await refusalOf(confirm(town.stranger, elsewhere, openedOn, { token }))).toBe('not-found')
    await act(town.lead, 'close-co-sign-link', { suggestionId: made.suggestionId }, openedOn)
    expect(await refusalOf(confirm(town.stranger, made, openedOn, { token }))).toBe('not-found')
    const kept = await rows.coSignLink.findMany({ where: { suggestionId: made.suggestionId } })
    expect(kept.map(({ tokenHash }) => Buffer.from(tokenHash).includes(token))).toEqual([false, false])
  })

  test('whoever comments by it is asked from then on, and has signed nothing', async () => {
    const made = await collecting(town)
    const token = await linkOf(town, made.suggestionId)
    const said = { suggestionId: made.suggestionId, part: 'asks', text: '请写明站点位置。', token }
    await act(town.stranger, 'comment-on-draft', said, openedOn)
    expect(await signaturesOf(made.suggestionId)).toEqual(['赵国庆 INVITED'])
  })

  test('at the closing time it gives nobody a seat any more: to sign, to decline or to comment', async () => {
    const closing = '2022-02-24T18:00:00+08:00'
    const made = await collecting(town, [town.coSigner])
    const { suggestionId } = made
    const token = await linkOf(town, suggestionId)
    const said = { suggestionId, part: 'asks', text: '请写明站点位置。', token }
    const late = [
      confirm(town.stranger, made, closing, { token }),
      act(town.stranger, 'decline-co-signature', { suggestionId, reason: '', token }, closing),
      act(town.stranger, 'comment-on-draft', said, closing),
    ]
    expect(await Promise.all(late.map(refusalOf))).toEqual(Array(3).fill('co-signing-closed'))
    expect(await signaturesOf(suggestionId)).toEqual(['闫冰 INVITED'])
    expect(await rows.draftComment.count({ where: { suggestionId } })).toBe(0)
    await act(town.coSigner, 'decline-co-signature', { suggestionId, reason: '' }, closing)
    expect(await signaturesOf(suggestionId)).toEqual(['闫冰 DECLINED'])
  })
})

test('a comment is settled once, by the lead delegate, and its author hears of it', async () => {
  const made = await collecting(town, [town.coSigner])
  const { suggestionId } = made
  const said = { suggestionId, part: 'title', text: '标题里写明路段。' }
  const { commentId } = await act<{ commentId: string }>(town.coSigner, 'comment-on-draft', said, openedOn)
  const settle = (by = town.lead) =>
    refusalOf(
      act(by, 'settle-draft-comment', { suggestionId, commentId, outcome: 'ADOPTED', answer: '已写明。' }, openedOn),
    )
  expect(await settle(town.coSigner)).toBe('not-found')
  expect(await settle()).toBeUndefined()
  expect(await settle()).toBe('comment-settled')
  expect((await eventsOf(suggestionId)).at(-1)?.data).toMatchObject({ delegateIds: [town.coSigner.delegateId] })
})

test('a motion handled as a suggestion keeps its origin', async () => {
  const made = await collecting(town)
  const { suggestionId } = made
  const bill = { suggestionId, billNumber: '第3号议案', decision: '主席团决定作为建议办理。', decidedOn: '2022-02-24' }
  await act(town.lead, 'submit-suggestion', made, openedOn)
  expect(await refusalOf(act(town.office, 'record-bill', bill, openedOn))).toBe('bill-decided-in-future')
  expect(await refusalOf(act(town.lead, 'record-bill', bill, '2022-02-24'))).toBe('not-found')
  await act(town.office, 'record-bill', bill, '2022-02-24')
  const kept = await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })
  expect(kept).toMatchObject({
    origin: 'BILL_CONVERTED',
    billNumber: '第3号议案',
    billDecidedOn: new Date('2022-02-24'),
  })
  expect(await eventTypesOf(suggestionId)).toContain('suggestion.bill-recorded')
  const listed = await registryOf(town.office, '2022-02-24')
  const origin = headersToWrite.indexOf(originHeader)
  const written = listed.filter(({ id }) => id === suggestionId).map((row) => writtenRow(row, '已提交')[origin])
  expect(written).toEqual(['议案转建议（第3号议案）'])
})
