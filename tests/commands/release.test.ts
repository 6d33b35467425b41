import { beforeAll, expect, test } from 'vitest'
import { releaseLettersIn } from '@/lib/jobs/release-letters'
import { getReplyToSign } from '@/lib/queries/get-reply-to-sign'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { listReleases } from '@/lib/queries/list-releases'
import { unitHome } from '@/lib/queries/unit-home'
import { act, type Person, refusalOf, see, type TestUnit } from '../support/people'
import { clock } from '../support/reminding'
import { eventTypesOf, rows } from '../support/rows'
import { governmentChecks, letterSetting, type Sent, sentToSign } from '../support/sign-off'
import { foundTown, type Town } from '../support/town'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})

const sign = (by: Person, { assignmentId, version }: Sent, hold = true, on = '2022-04-08') =>
  refusalOf(act(by, 'sign-reply', { assignmentId, version, hold }, on))
const held = async (unit: TestUnit = town.housing): Promise<Sent> => {
  const one = await sentToSign(town, unit)
  expect(await sign(unit.head, one)).toBeUndefined()
  return one
}
const plan = (by: Person, sent: readonly Sent[], more: object = {}, on = '2022-04-10') =>
  act<{ releaseId: string }>(
    by,
    'plan-release',
    { title: '五月见面答复会', on: '2022-05-10', hour: '14:00', replyIds: sent.map(({ replyId }) => replyId), ...more },
    on,
  )
const deliveries = ({ replyId }: Sent) => rows.replyDelivery.count({ where: { replyId } })
const statusOf = async ({ assignmentId }: Sent) =>
  (await rows.assignment.findUniqueOrThrow({ where: { id: assignmentId } })).status
const released = (day: string, time: string) => releaseLettersIn(town.congressId, clock(day, time))

test('signed and held, its day fixed by the office, it reaches the delegate at that moment and not before', async () => {
  const [one, other] = [await held(), await held(town.transport)]
  expect([await deliveries(one), await statusOf(one)]).toEqual([0, 'REPLY_UNDER_REVIEW'])
  await plan(town.office, [one, other])
  const coming = async (by: Person) => (await see(by, getSuggestion, one.suggestionId, '2022-05-09')).coming
  expect(await coming(town.lead)).toEqual([
    { unit: town.housing.name, title: '五月见面答复会', at: new Date('2022-05-10T06:00:00Z') },
  ])
  expect(await released('2022-05-10', '13:59')).toBe(0)
  expect(await deliveries(one)).toBe(0)
  expect(await released('2022-05-10', '14:00')).toBe(2)
  expect(await released('2022-05-10', '14:01')).toBe(0)

  const reply = await rows.reply.findUniqueOrThrow({ where: { id: one.replyId }, include: { deliveries: true } })
  expect([reply.signedOn, reply.signerName, reply.deliveries.length]).toEqual([
    new Date('2022-05-10'),
    town.housing.head.name,
    1,
  ])
  expect(JSON.parse(reply.deliveries[0]?.content ?? '').date).toBe('2022年4月8日')
  expect(await statusOf(one)).toBe('REPLIED')
  expect(await coming(town.lead)).toEqual([])
  const types = (await eventTypesOf(one.suggestionId)).filter((type) => type.startsWith('reply.'))
  expect(types).toEqual(['reply.submitted', 'reply.held', 'reply.release-planned', 'reply.signed'])
  const signed = await rows.event.findFirstOrThrow({ where: { subjectId: one.replyId, type: 'reply.signed' } })
  expect(signed.actorName).toBe(town.office.name)
})

test('no day is later than the due day of any of them, and nothing is kept of the refused plan', async () => {
  const [one, other] = [await held(), await held(town.transport)]
  await rows.assignment.update({ where: { id: other.assignmentId }, data: { dueOn: new Date('2022-05-09') } })
  const before = await rows.letterRelease.count()
  expect(await refusalOf(plan(town.office, [one, other]))).toBe('release-after-due')
  expect(await refusalOf(plan(town.office, [one, other], { on: '2022-05-09' }))).toBeUndefined()
  expect(await refusalOf(plan(town.office, [one]))).toBe('reply-in-another-release')
  expect(await refusalOf(plan(town.office, [await held()], { on: '2022-04-10', hour: '10:00' }))).toBe(
    'release-in-past',
  )
  expect(await rows.letterRelease.count()).toBe(before + 1)
})

test('what is late already is not held back', async () => {
  const one = await sentToSign(town, town.housing)
  await rows.assignment.update({ where: { id: one.assignmentId }, data: { dueOn: new Date('2022-04-07') } })
  expect(await sign(town.housing.head, one)).toBe('hold-after-due')
  expect(await rows.replyPass.count({ where: { replyId: one.replyId } })).toBe(0)
  expect(await sign(town.housing.head, one, false)).toBeUndefined()
  expect(await statusOf(one)).toBe('REPLIED')
})

test('until its moment it is taken back, and not after', async () => {
  const one = await held()
  const { releaseId } = await plan(town.housing.head, [one])
  const back = (by: Person, on: string) => refusalOf(act(by, 'take-back-release', { releaseId }, on))
  expect(await back(town.transport.head, '2022-05-09')).toBe('not-found')
  expect(await back(town.housing.head, '2022-05-09')).toBeUndefined()
  expect(await back(town.housing.head, '2022-05-09')).toBe('move-not-open')
  await released('2022-05-10', '15:00')
  expect(await deliveries(one)).toBe(0)
  const { waiting } = await see(town.housing.head, listReleases, null, '2022-05-10')
  expect(waiting.map(({ replyId }) => replyId)).toContain(one.replyId)

  const again = await plan(town.office, [one], { on: '2022-05-11' })
  await released('2022-05-11', '14:00')
  expect(await refusalOf(act(town.office, 'take-back-release', { releaseId: again.releaseId }, '2022-05-12'))).toBe(
    'release-over',
  )
  expect(await deliveries(one)).toBe(1)
})

test('nobody plans for a unit that is not his', async () => {
  const [one, court] = [await held(), await held(town.court)]
  for (const by of [town.housing.clerk, town.transport.head, town.lead])
    expect(await refusalOf(plan(by, [one]))).toBe('not-found')
  expect(await refusalOf(plan(town.government, [one, court]))).toBe('not-found')
  expect(await refusalOf(plan(town.government, [one]))).toBeUndefined()
  expect(await refusalOf(see(town.housing.clerk, listReleases, null, '2022-04-10'))).toBe('not-found')
  const { waiting } = await see(town.housing.head, listReleases, null, '2022-04-10')
  const { held: told } = await see(town.housing.head, unitHome, null, '2022-04-10')
  expect(told).toEqual({ count: waiting.length, dueOn: waiting[0]?.dueOn })
  expect((await see(town.housing.clerk, unitHome, null, '2022-04-10')).held).toEqual({ count: 0, dueOn: null })
  expect(new Set(waiting.map(({ unit }) => unit))).not.toContain(town.court.name)
})

test('sent back by the head it leaves the release, and the mended version begins anew', async () => {
  const one = await held()
  await plan(town.office, [one])
  const { assignmentId, version } = one
  await act(town.housing.head, 'return-reply', { assignmentId, version, reason: '第二项的时限要改。' }, '2022-04-20')
  await released('2022-05-10', '14:00')
  expect([await deliveries(one), await statusOf(one)]).toEqual([0, 'IN_PROGRESS'])
})

test('the delegate says that nobody came: it is left out, told, and waits', async () => {
  const one = await held()
  await plan(town.office, [one])
  const { id: contactId } = await rows.contact.findFirstOrThrow({ where: { assignmentId: one.assignmentId } })
  const said = { contactId, version: 1, faults: ['NOT_MET'], words: '没有人来过。' }
  await act(town.lead, 'dispute-contact', said, '2022-04-12')
  expect(await released('2022-05-10', '14:00')).toBe(0)
  expect([await deliveries(one), await statusOf(one)]).toEqual([0, 'REPLY_UNDER_REVIEW'])
  expect(await eventTypesOf(one.suggestionId)).toContain('reply.release-left-out')
  expect(await released('2022-05-10', '14:05')).toBe(0)
})

test('after the government office has passed it, it is held there; delivered at once it goes without its release', async () => {
  await letterSetting(town)
  await governmentChecks(town, true)
  const one = await sentToSign(town, town.housing)
  expect(await sign(town.housing.head, one, false)).toBeUndefined()
  const { assignmentId, version } = one
  await act(town.government, 'pass-reply', { assignmentId, version, hold: true }, '2022-04-12')
  await governmentChecks(town, false)
  expect(await deliveries(one)).toBe(0)
  const { signOff } = await see(town.housing.head, getReplyToSign, assignmentId, '2022-04-13')
  expect([signOff.now, signOff.held]).toEqual([null, { title: null, at: null }])
  await plan(town.government, [one])
  const now = (by: Person) => refusalOf(act(by, 'deliver-held-reply', { assignmentId, version }, '2022-04-14'))
  expect(await now(town.transport.head)).toBe('not-found')
  expect(await now(town.housing.head)).toBeUndefined()
  expect([await deliveries(one), await statusOf(one)]).toEqual([1, 'REPLIED'])
  expect(await now(town.housing.head)).toBe('move-not-open')
  expect(await released('2022-05-10', '14:00')).toBe(0)
})
