import { beforeAll, expect, test } from 'vitest'
import { releaseLettersIn } from '@/lib/jobs/release-letters'
import { aReply } from '../support/handling'
import { act, type Person, refusalOf } from '../support/people'
import { clock } from '../support/reminding'
import { eventTypesOf, rows } from '../support/rows'
import { aCharge, headMet, type Supervised, supervised } from '../support/supervising'
import { foundTown, type Town } from '../support/town'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})

async function inHand(): Promise<Supervised> {
  const one = await supervised(town)
  await act(town.transport.clerk, 'acknowledge-assignment', { assignmentId: one.lead }, '2022-03-16')
  await act(town.housing.clerk, 'acknowledge-assignment', { assignmentId: one.assist }, '2022-03-16')
  const opinion = { assignmentId: one.assist, opinion: '我局配合腾退站台用地，五月底前完成腾退并移交施工单位。' }
  await act(town.housing.clerk, 'give-opinion', opinion, '2022-03-18')
  return one
}

async function submitted({ lead }: Supervised) {
  const { version } = await act<{ version: number }>(town.transport.clerk, 'submit-reply', aReply(lead), '2022-04-07')
  return version
}
const sign = async ({ lead }: Supervised, version: number, by: Person = town.transport.head) =>
  refusalOf(act(by, 'sign-reply', { assignmentId: lead, version }, '2022-04-08'))
const signedOf = async ({ lead }: Supervised) =>
  (await rows.reply.findFirstOrThrow({ where: { assignmentId: lead } })).signedOn
const linesOf = ({ suggestionId }: Supervised) =>
  rows.$queryRaw`SELECT due_on::text AS due, done_on::text AS done, void_on::text AS void FROM deadline
    WHERE suggestion_id = ${suggestionId}::uuid AND purpose = 'head-contact'`

test('a key suggestion is signed once its head has met the delegate face to face, and the delegate says so', async () => {
  const one = await inHand()
  expect(await linesOf(one)).toEqual([{ due: '2022-04-14', done: null, void: null }])
  const contactId = await headMet(town, one, false)
  const version = await submitted(one)
  expect(await sign(one, version)).toBe('head-not-met')
  expect(await signedOf(one)).toBeNull()
  expect(await eventTypesOf(one.suggestionId)).not.toContain('reply.signed')

  await act(town.lead, 'confirm-contact', { contactId, version: 1 }, '2022-04-08')
  expect(await linesOf(one)).toEqual([{ due: '2022-04-14', done: '2022-04-01', void: null }])
  expect(await sign(one, version)).toBeUndefined()
})

test.each([
  ['at the telephone', { way: 'PHONE', place: '' }],
  ['by a deputy', { people: [{ name: '张磊', post: '副局长', isHead: false }] }],
])('a talk %s is not the head in person', async (_, more) => {
  const one = await inHand()
  await headMet(town, one, true, more)
  expect(await sign(one, await submitted(one))).toBe('head-not-met')
})

test('what the delegate takes back is met no longer', async () => {
  const one = await inHand()
  const contactId = await headMet(town, one, false)
  await act(town.lead, 'confirm-contact', { contactId, version: 1 }, new Date('2022-04-02T04:00:00Z'))
  expect(await linesOf(one)).toEqual([{ due: '2022-04-14', done: '2022-04-01', void: null }])
  await act(town.lead, 'take-back-contact-answer', { contactId }, new Date('2022-04-02T04:10:00Z'))
  expect(await linesOf(one)).toEqual([{ due: '2022-04-14', done: null, void: null }])
  expect(await sign(one, await submitted(one))).toBe('head-not-met')
})

test('the named main head signs, no other head of the unit', async () => {
  const one = await inHand()
  const { congressId, transport, street } = town
  const deputy = { personId: street.head.personId, role: 'UNIT_HEAD', unitId: transport.id }
  const grant = await rows.roleGrant.create({ data: { congressId, ...deputy, grantedAt: new Date('2022-01-02') } })
  await act(town.office, 'assign-supervision', aCharge(town, one), '2022-03-17')
  await headMet(town, one)
  const version = await submitted(one)
  expect(await sign(one, version, street.head)).toBe('main-head-signs')
  expect(await signedOf(one)).toBeNull()
  expect(await sign(one, version)).toBeUndefined()
  await rows.roleGrant.update({ where: { id: grant.id }, data: { revokedAt: new Date('2022-04-09') } })
})

test('where the main head is named, a deputy who was there does not stand for him', async () => {
  const one = await inHand()
  await act(town.office, 'assign-supervision', aCharge(town, one), '2022-03-17')
  await headMet(town, one, true, { people: [{ name: '张磊', post: '副局长', isHead: true }] })
  expect(await linesOf(one)).toEqual([{ due: '2022-04-14', done: null, void: null }])
  expect(await sign(one, await submitted(one))).toBe('head-not-met')
})

test('only the office waives it, with a reason and once; the ledger lets go', async () => {
  const one = await inHand()
  await headMet(town, one, true, { way: 'PHONE', place: '' })
  const version = await submitted(one)
  const waive = (by: Person, assignmentId = one.lead, reason = '代表在外地学习，约定电话沟通。') =>
    refusalOf(act(by, 'waive-head-contact', { suggestionId: one.suggestionId, assignmentId, reason }, '2022-04-08'))
  for (const by of [town.transport.head, town.leader, town.government, town.lead])
    expect(await waive(by)).toBe('not-found')
  expect(await waive(town.office, one.assist)).toBe('key-not-now')
  expect(await waive(town.office, one.lead, '略')).toBe('shape-refused')
  expect(await waive(town.office)).toBeUndefined()
  expect(await waive(town.office)).toBe('head-waived-already')
  expect(await linesOf(one)).toEqual([{ due: '2022-04-14', done: null, void: '2022-04-08' }])
  expect(await sign(one, version)).toBeUndefined()
  expect((await eventTypesOf(one.suggestionId)).filter((type) => type === 'supervision.head-waived')).toHaveLength(1)
})

test('a letter that is held stays behind on its day when its head has met nobody after all', async () => {
  const one = await inHand()
  await headMet(town, one)
  const version = await submitted(one)
  const signing = { assignmentId: one.lead, version, hold: true }
  await act(town.transport.head, 'sign-reply', signing, '2022-04-08')
  const { id } = await rows.reply.findFirstOrThrow({ where: { assignmentId: one.lead } })
  const release = { title: '四月见面答复会', on: '2022-04-20', hour: '14:00', replyIds: [id] }
  await act(town.office, 'plan-release', release, '2022-04-10')
  const people = [{ name: '张磊', post: '副局长', isHead: false }]
  await rows.contact.updateMany({ where: { assignmentId: one.lead }, data: { people } })
  expect(await releaseLettersIn(town.congressId, clock('2022-04-20', '14:00'))).toBe(0)
  expect(await signedOf(one)).toBeNull()
  expect(await eventTypesOf(one.suggestionId)).toContain('reply.release-left-out')
})
