import { describe, expect, test } from 'vitest'
import {
  answer,
  type ChasingNotice,
  discard,
  issue,
  noticeStatus,
  receive,
  save,
  withdraw,
} from '@/lib/domain/chasing/chasing-notice'
import { chasingWorkflow, type NoticeMove, noticeMoves, noticeStatuses } from '@/lib/domain/chasing/workflow'
import { localDate } from '@/lib/domain/deadlines/local-date'
import type { Refusal } from '@/lib/domain/refusal'
import { aNotice } from '../../support/chasing'

const now = new Date('2022-06-02T02:00:00Z')
const today = localDate('2022-06-02')

const moves: Record<NoticeMove, (notice: ChasingNotice) => ChasingNotice> = {
  save: (notice) => save(notice, notice.version),
  issue: (notice) => issue(notice, notice.version, now, today),
  discard: (notice) => discard(notice, now),
  withdraw: (notice) => withdraw(notice, now),
  receive: (notice) => receive(notice, now),
  answer: (notice) => answer(notice, now),
}

const inState: Record<(typeof noticeStatuses)[number], ChasingNotice> = {
  DRAFT: aNotice(),
  ISSUED: aNotice({ issuedAt: now }),
  RECEIVED: aNotice({ issuedAt: now, receivedAt: now }),
  ANSWERED: aNotice({ issuedAt: now, receivedAt: now, answeredAt: now }),
  DISCARDED: aNotice({ withdrawnAt: now }),
  WITHDRAWN: aNotice({ issuedAt: now, receivedAt: now, withdrawnAt: now }),
}

const codeOf = (work: () => unknown) => {
  try {
    work()
    return undefined
  } catch (error) {
    return (error as Refusal).code
  }
}

describe('a status follows from the days', () => {
  test.each(noticeStatuses)('%s', (status) => expect(noticeStatus(inState[status])).toBe(status))
})

describe.each(noticeStatuses)('in %s', (status) => {
  test.each(noticeMoves)('%s leads where the table says, or is refused', (move) => {
    const leads = chasingWorkflow[status][move]
    if (leads) expect(leads).toContain(moves[move](inState[status]).status)
    else expect(codeOf(() => moves[move](inState[status]))).toBe('move-not-open')
  })
})

test('every state but the ends leads to an end', () => {
  for (const status of noticeStatuses) {
    const ends = ['ANSWERED', 'DISCARDED', 'WITHDRAWN'].includes(status)
    expect(Object.keys(chasingWorkflow[status]).length === 0).toBe(ends)
  }
})

test('who has not seen the newest version neither writes nor issues', () => {
  expect(codeOf(() => save(aNotice({ version: 2 }), 1))).toBe('stale-version')
  expect(codeOf(() => issue(aNotice({ version: 2 }), 1, now, today))).toBe('stale-version')
  expect(save(aNotice({ version: 2 }), 2).version).toBe(3)
})

describe('nobody is chased', () => {
  const chased = { dueOn: localDate('2022-06-01'), pausedSince: null, doneOn: null, voidOn: null }
  const issued = (more: Partial<ChasingNotice>, on = today) => codeOf(() => issue(aNotice(more), 1, now, on))
  test('for what is late he is', () => expect(issued({ chased })).toBeUndefined())
  test.each([
    ['for what was done', { doneOn: today }],
    ['for what is awaited no longer', { voidOn: today }],
    ['for what stands still', { pausedSince: localDate('2022-05-30') }],
    ['for what was given a later day', { dueOn: localDate('2022-06-02') }],
  ])('%s', (_, more) => expect(issued({ chased: { ...chased, ...more } })).toBe('chased-matter-settled'))
  test('on the last day itself', () => expect(issued({ chased }, chased.dueOn)).toBe('chased-matter-settled'))
  test('for a suggestion that is closed', () => expect(issued({ isInHand: false })).toBe('chased-matter-settled'))
  test('a supervision notice needs no deadline', () =>
    expect(issued({ kind: 'SUPERVISION', chased: null })).toBeUndefined())
})
