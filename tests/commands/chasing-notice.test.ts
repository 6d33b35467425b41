import { beforeEach, describe, expect, test } from 'vitest'
import { aDraft, demand, issue, issued, lateOn, paperOf } from '../support/chased'
import { aReply, heard } from '../support/handling'
import { eventsOf } from '../support/ledger'
import { act, type Person, refusalOf } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town

beforeEach(async () => {
  town = await foundTown()
})

const lastEvent = (suggestionId: string) =>
  rows.event.findFirstOrThrow({ where: { suggestionId }, orderBy: { sequence: 'desc' } })
const save = (noticeId: string, version: number, by: Person = town.office) =>
  act(by, 'save-chasing-notice', { noticeId, version, demand }, lateOn)
const answerText = '因选址方案调整，办理有所延误，现已完成会签，六月二十五日前答复代表。'

describe('a draft', () => {
  test('is rewritten by the officer, and each writer has read the one before him', async () => {
    const { noticeId } = await aDraft(town)
    expect(await save(noticeId, 1)).toEqual({ noticeId, version: 2 })
    expect(await refusalOf(save(noticeId, 1))).toBe('stale-version')
    expect(await paperOf(noticeId)).toMatchObject({ demand, version: 2, status: 'DRAFT' })
    expect(await eventsOf(noticeId)).toEqual(['chasing.drafted', 'chasing.saved'])
  })

  test('is not there for the unit, the government office or a delegate, whatever they try', async () => {
    const { noticeId } = await aDraft(town)
    for (const by of [town.housing.clerk, town.housing.head, town.government, town.leader, town.lead]) {
      expect(await refusalOf(save(noticeId, 1, by))).toBe('not-found')
      for (const verb of ['discard', 'withdraw'])
        expect(await refusalOf(act(by, `${verb}-chasing-notice`, { noticeId, reason: '不需要' }, lateOn))).toBe(
          'not-found',
        )
      expect(await refusalOf(act(by, 'receive-chasing-notice', { noticeId }, lateOn))).toBe('not-found')
    }
    expect(await paperOf(noticeId)).toMatchObject({ version: 1, status: 'DRAFT' })
  })

  test('is discarded with a reason; its number stays used', async () => {
    const { noticeId, suggestionId } = await aDraft(town)
    expect(await refusalOf(act(town.office, 'discard-chasing-notice', { noticeId, reason: ' ' }, lateOn))).toBe(
      'shape-refused',
    )
    await act(town.office, 'discard-chasing-notice', { noticeId, reason: '单位已电话说明。' }, lateOn)
    expect(await paperOf(noticeId)).toMatchObject({
      status: 'DISCARDED',
      withdrawReason: '单位已电话说明。',
      withdrawnById: town.office.personId,
    })
    expect(await lastEvent(suggestionId)).toMatchObject({
      type: 'chasing.discarded',
      data: { paper: '催办〔2022〕1号', reason: '单位已电话说明。' },
    })
    expect(await refusalOf(issue(town, noticeId))).toBe('move-not-open')
    const next = await aDraft(town, town.street)
    expect((await paperOf(next.noticeId)).number).toBe(2)
  })
})

describe('issuing', () => {
  test('gives the answer its last day in the ledger, which the event names', async () => {
    const { noticeId, suggestionId } = await aDraft(town)
    await issue(town, noticeId)
    const due = await rows.deadline.findFirstOrThrow({ where: { suggestionId, purpose: 'chasing-answer' } })
    expect(due.referenceId).toBe(noticeId)
    const dueOn = due.dueOn.toISOString().slice(0, 10)
    expect(dueOn > lateOn).toBe(true)
    expect(await lastEvent(suggestionId)).toMatchObject({
      type: 'chasing.issued',
      actorRole: 'DELEGATE_OFFICE',
      data: { paper: '催办〔2022〕1号', unit: town.housing.name, unitId: town.housing.id, dueOn },
    })
    expect(await paperOf(noticeId)).toMatchObject({ status: 'ISSUED', issuedById: town.office.personId })
  })

  test('of a version that was rewritten meanwhile is refused', async () => {
    const { noticeId, suggestionId } = await aDraft(town)
    await save(noticeId, 1)
    expect(await refusalOf(issue(town, noticeId, 1))).toBe('stale-version')
    expect(await paperOf(noticeId)).toMatchObject({ status: 'DRAFT', issuedOn: null })
    expect(await rows.deadline.count({ where: { suggestionId, purpose: 'chasing-answer' } })).toBe(0)
  })

  test('after the reply came in is refused, and leaves nothing behind', async () => {
    const { noticeId, suggestionId, assignmentId } = await aDraft(town)
    const { clerk, head } = town.housing
    await act(clerk, 'acknowledge-assignment', { assignmentId }, lateOn)
    await heard(clerk, assignmentId, lateOn)
    await act(clerk, 'submit-reply', aReply(assignmentId), lateOn)
    await act(head, 'sign-reply', { assignmentId, version: 1 }, lateOn)
    expect(await refusalOf(issue(town, noticeId))).toBe('chased-matter-settled')
    expect(await paperOf(noticeId)).toMatchObject({ status: 'DRAFT', issuedAt: null })
    expect((await lastEvent(suggestionId)).type).toBe('commitment.made')
  })

  test('by two officers at once happens once', async () => {
    const { noticeId } = await aDraft(town)
    const both = await Promise.all([1, 2, 3, 4].map(() => refusalOf(issue(town, noticeId))))
    expect(both.filter((code) => code === undefined)).toHaveLength(1)
    expect(both.filter((code) => code === 'move-not-open')).toHaveLength(3)
    expect((await eventsOf(noticeId)).filter((type) => type === 'chasing.issued')).toHaveLength(1)
  })
})

describe('receipt and answer', () => {
  const receive = (noticeId: string, by: Person) => act(by, 'receive-chasing-notice', { noticeId }, '2022-06-14')
  const answer = (noticeId: string, by: Person) =>
    act(by, 'answer-chasing-notice', { noticeId, answer: answerText }, '2022-06-15')

  test('the clerk receives and answers; with the answer the last day is met', async () => {
    const { noticeId, suggestionId } = await issued(town)
    const { clerk } = town.housing
    expect(await refusalOf(answer(noticeId, clerk))).toBe('move-not-open')
    await receive(noticeId, clerk)
    expect(await refusalOf(receive(noticeId, clerk))).toBe('move-not-open')
    await answer(noticeId, clerk)
    expect(await refusalOf(answer(noticeId, clerk))).toBe('move-not-open')
    expect(await paperOf(noticeId)).toMatchObject({
      status: 'ANSWERED',
      answer: answerText,
      receivedById: clerk.personId,
      answeredById: clerk.personId,
    })
    expect(await eventsOf(noticeId)).toEqual([
      'chasing.drafted',
      'chasing.issued',
      'chasing.received',
      'chasing.answered',
    ])
    const due = await rows.deadline.findFirstOrThrow({ where: { suggestionId, purpose: 'chasing-answer' } })
    expect(due.doneOn?.toISOString().slice(0, 10)).toBe('2022-06-15')
  })

  test('another unit does not know of it, and the office does not answer for the unit', async () => {
    const { noticeId } = await issued(town)
    const { clerk, head } = town.transport
    for (const by of [clerk, head, town.office, town.government, town.leader, town.lead]) {
      expect(await refusalOf(receive(noticeId, by))).toBe('not-found')
      expect(await refusalOf(answer(noticeId, by))).toBe('not-found')
    }
    expect((await paperOf(noticeId)).status).toBe('ISSUED')
  })

  test('taken back before the answer, with a reason; the last day is void', async () => {
    const { noticeId, suggestionId } = await issued(town)
    await receive(noticeId, town.housing.clerk)
    await act(town.office, 'withdraw-chasing-notice', { noticeId, reason: '期限认定有误。' }, '2022-06-15')
    expect(await paperOf(noticeId)).toMatchObject({ status: 'WITHDRAWN', withdrawReason: '期限认定有误。' })
    expect(await refusalOf(answer(noticeId, town.housing.clerk))).toBe('move-not-open')
    const due = await rows.deadline.findFirstOrThrow({ where: { suggestionId, purpose: 'chasing-answer' } })
    expect(due.voidOn?.toISOString().slice(0, 10)).toBe('2022-06-15')
  })

  test('an answered notice is not taken back', async () => {
    const { noticeId } = await issued(town)
    await receive(noticeId, town.housing.clerk)
    await answer(noticeId, town.housing.clerk)
    const withdraw = act(town.office, 'withdraw-chasing-notice', { noticeId, reason: '期限认定有误。' }, '2022-06-16')
    expect(await refusalOf(withdraw)).toBe('move-not-open')
    expect(await paperOf(noticeId)).toMatchObject({ status: 'ANSWERED', withdrawnAt: null })
  })
})
