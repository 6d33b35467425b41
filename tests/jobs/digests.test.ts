import { beforeAll, beforeEach, expect, test } from 'vitest'
import { makeMorningDigests, sendDigest } from '@/lib/jobs/digests'
import { prune } from '@/lib/jobs/prune'
import { act } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { here, mail, reach, told } from '../support/sending'
import { foundTown, type Town } from '../support/town'

let town: Town

beforeAll(() => {
  town = here.town
})

beforeEach(async () => {
  await rows.notice.updateMany({ data: { digestId: null, state: 'DELIVERED' } })
  await rows.digest.deleteMany()
})

const morning = (day: string, clock = '08:30') => new Date(`${day}T${clock}:00+08:00`)
const make = (at: Date) => makeMorningDigests(town.congressId, at)

async function sendAll(): Promise<void> {
  for (const { id } of await rows.digest.findMany({ where: { state: 'WAITING' } }))
    await sendDigest({ congressId: town.congressId, digestId: id })
}

/** Registered, of which the lead delegate reads in the morning. */
async function registered(): Promise<string> {
  await reach(town.lead, { email: 'lead@congress.test' })
  const suggestionId = await assigned(town)
  await told(suggestionId, 'suggestion.registered')
  return suggestionId
}

test('in the morning of a working day there is one letter, by suggestion, the newest first, with the sentences', async () => {
  const [first, second] = [await registered(), await registered()]
  const { id: assignmentId } = await rows.assignment.findFirstOrThrow({ where: { suggestionId: first } })
  await act(town.transport.clerk, 'acknowledge-assignment', { assignmentId }, '2022-02-28')
  await told(first, 'assignment.acknowledged')
  expect(await make(morning('2022-03-01'))).toBe(1)
  await sendAll()
  const [letter, ...more] = mail.letters
  expect(more).toEqual([])
  expect(letter?.to).toEqual(['lead@congress.test'])
  expect(letter?.head).toContain('晨报：3 条')
  const order = [first, second].map((id) => letter?.body.indexOf(`/suggestions/${id}`) ?? -1)
  expect(order[0]).toBeGreaterThan(0)
  expect(order[1]).toBeGreaterThan(order[0] as number)
  expect(letter?.body).toContain('交通运输局签收。')
  expect(letter?.body).toContain('代表工委登记了建议')
  expect(await rows.notice.count({ where: { channel: 'EMAIL', digestId: { not: null }, state: 'DELIVERED' } })).toBe(3)
  expect(await rows.digest.findMany()).toMatchObject([{ state: 'SENT', notices: 3 }])
})

test('it is made once a day, by however many workers, and made up for later the same day', async () => {
  await registered()
  expect(await make(morning('2022-03-01', '08:29'))).toBe(0)
  const made = await Promise.all([1, 2, 3].map(() => make(morning('2022-03-01', '15:40'))))
  expect(made.reduce((sum, one) => sum + one)).toBe(1)
  await registered()
  expect(await make(morning('2022-03-01', '16:00'))).toBe(0)
  expect(await make(morning('2022-03-02'))).toBe(1)
})

test('on days of rest nobody is written to; on a make-up Saturday everybody works', async () => {
  await registered()
  for (const day of ['2022-03-05', '2022-03-06', '2022-04-04']) expect(await make(morning(day))).toBe(0)
  expect(await make(morning('2022-04-02'))).toBe(1)
})

test('after three days without a worker, and after a year, there is one letter with all of it', async () => {
  for (const day of ['2022-03-04', '2023-03-06']) {
    await registered()
    await registered()
    mail.letters.length = 0
    expect(await make(morning(day, '09:40'))).toBe(1)
    expect(await make(morning(day, '11:00'))).toBe(0)
    await sendAll()
    expect(mail.letters).toHaveLength(1)
    expect(mail.letters[0]?.head).toContain('晨报：2 条')
  }
})

test('nothing to say is not said', async () => {
  expect(await make(morning('2022-03-01'))).toBe(0)
  const suggestionId = await registered()
  await make(morning('2022-03-01'))
  await rows.roleGrant.updateMany({ where: { personId: town.lead.personId }, data: { revokedAt: new Date() } })
  await sendAll()
  await rows.roleGrant.updateMany({ where: { personId: town.lead.personId }, data: { revokedAt: null } })
  expect(mail.letters).toEqual([])
  expect(await rows.notice.count({ where: { channel: 'EMAIL', state: 'FAILED', failure: 'not-concerned' } })).toBe(1)
  expect(suggestionId).toBeTruthy()
})

test('a letter that the mail server refuses has failed with all that it told', async () => {
  await registered()
  await reach(town.lead, { email: 'nobody@refused.test' })
  await make(morning('2022-03-01'))
  await sendAll()
  expect(await rows.digest.findMany()).toMatchObject([{ state: 'FAILED', failure: expect.stringMatching(/^550/) }])
  expect(await rows.notice.count({ where: { channel: 'EMAIL', state: 'FAILED', digestId: { not: null } } })).toBe(1)
})

test('another congress makes no letter of ours', async () => {
  await registered()
  const other = await foundTown('商河')
  expect(await makeMorningDigests(other.congressId, morning('2022-03-01'))).toBe(0)
})

test('answers to submissions are forgotten after a week, counters when their window is over; notices stay', async () => {
  const notices = await rows.notice.count()
  const newest = await rows.idempotency.findFirstOrThrow({ orderBy: { at: 'desc' } })
  const weekLater = new Date(newest.at.getTime() + 7 * 86_400_000)
  await prune(weekLater)
  expect(await rows.idempotency.count()).toBeGreaterThan(0)
  expect(await rows.idempotency.count({ where: { at: { lt: newest.at } } })).toBe(0)
  await prune(new Date(weekLater.getTime() + 1))
  expect(await rows.idempotency.count()).toBe(0)
  expect(await rows.rateLimit.count({ where: { expire: { lt: weekLater.getTime() } } })).toBe(0)
  expect(await rows.notice.count()).toBe(notices)
})
