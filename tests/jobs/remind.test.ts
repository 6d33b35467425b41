import { beforeAll, expect, test } from 'vitest'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { remindIn } from '@/lib/jobs/remind'
import { listNotices } from '@/lib/queries/list-notices'
import { keepLedgers } from '@/lib/store/ledger'
import { transactFor } from '@/lib/store/transact'
import { aReply, assigned, assignedTo, heard } from '../support/handling'
import { act, at, see } from '../support/people'
import { clock, remindersOf, stepsOf } from '../support/reminding'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town

beforeAll(async () => {
  town = await foundTown()
})

/** Handed over on 10 March 2022, a Thursday: the reply is due on Friday, 10 June. */
const handing = (unit = town.housing) => assignedTo(town, unit, '2022-03-10')

const run = (day: string, time?: string) => remindIn(town.congressId, clock(day, time))

/** Who is told of the last reminder. */
async function toldOf(suggestionId: string, purpose = 'reply'): Promise<string[]> {
  const last = (await remindersOf(suggestionId, purpose)).at(-1)
  if (!last) return []
  await deliverEvent({ congressId: town.congressId, eventId: last.id })
  const notices = await rows.notice.findMany({ where: { eventId: last.id, channel: 'IN_APP' } })
  const people = await rows.person.findMany({ where: { id: { in: notices.map(({ personId }) => personId) } } })
  return people.map(({ name }) => name).sort()
}

const names = (...people: { name: string }[]) => people.map(({ name }) => name).sort()

test('three days before, the clerk is told; on the day the head too; then the government office; then the delegate office', async () => {
  const [, suggestionId] = await handing()
  const { clerk, head } = town.housing
  await run('2022-06-07')
  expect(await toldOf(suggestionId)).toEqual(names(clerk))
  await run('2022-06-10')
  expect(await toldOf(suggestionId)).toEqual(names(clerk, head))
  await run('2022-06-13')
  expect(await toldOf(suggestionId)).toEqual(names(clerk, head, town.government))
  await run('2022-06-17')
  expect(await toldOf(suggestionId)).toEqual(names(clerk, head, town.government, town.office))
  const [, , , last] = await remindersOf(suggestionId)
  expect(last).toMatchObject({ actorId: null, data: { purpose: 'reply', step: 7, dueOn: '2022-06-10', left: -7 } })
})

test('of the court the delegate office hears and not the government', async () => {
  const [, suggestionId] = await handing(town.court)
  await run('2022-06-13')
  expect(await toldOf(suggestionId)).toEqual(names(town.court.clerk, town.court.head, town.office))
})

test('whoever holds the office on the day is told, and not who held it before', async () => {
  const away = await foundTown('历下')
  const [, suggestionId] = await assignedTo(away, away.street, '2022-03-10')
  const { personId } = away.street.clerk
  await rows.roleGrant.updateMany({ where: { personId }, data: { revokedAt: clock('2022-06-01') } })
  await remindIn(away.congressId, clock('2022-06-10'))
  const [reminded] = await remindersOf(suggestionId)
  await deliverEvent({ congressId: away.congressId, eventId: reminded?.id as string })
  const told = await rows.notice.findMany({ where: { eventId: reminded?.id as string, channel: 'IN_APP' } })
  expect(told.map((one) => one.personId)).toEqual([away.street.head.personId])
})

test('at eleven at night and on a Saturday nobody is told; on Monday morning everybody once', async () => {
  const [, suggestionId] = await handing()
  for (const [day, time] of [
    ['2022-06-10', '23:00'],
    ['2022-06-11', '10:00'],
    ['2022-06-12', '10:00'],
  ] as const)
    expect(await run(day, time)).toBe(0)
  expect(await stepsOf(suggestionId)).toEqual([])
  await run('2022-06-13', '08:30')
  expect(await stepsOf(suggestionId)).toContain('0/1 SENT')
})

test('a Saturday that is worked instead of a holiday is a day like any other', async () => {
  const [, suggestionId] = await assignedTo(town, town.street, '2022-03-06')
  await run('2022-05-07')
  expect(await stepsOf(suggestionId)).toEqual(['0/-30 SENT'])
})

test('after an extension the ladder of the new day begins', async () => {
  const [assignmentId, suggestionId] = await handing()
  const reason = '立体停车库选址需报自然资源部门审批。'
  await act(town.housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-11')
  await run('2022-06-07')
  await act(town.housing.clerk, 'ask-extension', { assignmentId, until: '2022-07-15', reason }, '2022-06-08')
  await act(town.office, 'decide-extension', { assignmentId, decision: 'CONSENTED', until: '2022-07-15' }, '2022-06-09')
  await run('2022-06-13')
  expect(await stepsOf(suggestionId)).not.toContain('1/1 SENT')
  await run('2022-06-15')
  expect((await stepsOf(suggestionId)).at(-1)).toBe('1/-30 SENT')
  expect(await rows.chasingNotice.count({ where: { suggestionId } })).toBe(0)
})

test('while the clock stands there is silence', async () => {
  const [assignmentId, suggestionId] = await handing()
  const pause = { ground: 'AGREED_STOP', reason: '等待规划', evidence: '会商记录', agreedWith: '代表' }
  const asked = { askedAt: at('2022-04-01'), askedOn: new Date('2022-04-01'), requestedFrom: new Date('2022-04-01') }
  const decided = { decision: 'CONSENTED', decidedAt: at('2022-04-01'), standsFrom: new Date('2022-04-01') }
  const { congressId, housing } = town
  await rows.pause.create({
    data: { congressId, assignmentId, round: 1, askedById: housing.clerk.personId, ...pause, ...asked, ...decided },
  })
  await transactFor(congressId, (tx) => keepLedgers(tx, congressId, [suggestionId], at('2022-04-01')))
  await run('2022-06-13')
  expect(await stepsOf(suggestionId)).toEqual([])
  expect(await rows.chasingNotice.count({ where: { suggestionId } })).toBe(0)
})

test('what is done is left alone', async () => {
  const [assignmentId, suggestionId] = await handing()
  await act(town.housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-11')
  await heard(town.housing.clerk, assignmentId, '2022-03-14')
  await act(town.housing.clerk, 'submit-reply', aReply(assignmentId), '2022-05-10')
  await act(town.housing.head, 'sign-reply', { assignmentId, version: 1 }, '2022-05-11')
  await run('2022-06-13')
  expect(await stepsOf(suggestionId)).toEqual([])
})

test('the delegate is reminded of the rating, and nobody else hears of it', async () => {
  const [assignmentId, suggestionId] = await handing()
  await act(town.housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-11')
  await heard(town.housing.clerk, assignmentId, '2022-03-14')
  await act(town.housing.clerk, 'submit-reply', aReply(assignmentId), '2022-05-10')
  await act(town.housing.head, 'sign-reply', { assignmentId, version: 1 }, '2022-05-11')
  const { dueOn } = await rows.deadline.findFirstOrThrow({ where: { suggestionId, purpose: 'feedback' } })
  await run(dueOn.toISOString().slice(0, 10))
  expect(await toldOf(suggestionId, 'feedback')).toEqual(names(town.lead))
})

test('a ladder of its own holds for the congress that set it', async () => {
  const own = await foundTown('章丘')
  const [, suggestionId] = await assignedTo(own, own.housing, '2022-03-10')
  const ladder = { purpose: 'reply', steps: [{ day: -2, rung: 'HEAD' }], reason: '本级只在前两日提醒。' }
  await act(own.office, 'change-reminder-ladder', ladder, '2022-03-11')
  await remindIn(own.congressId, clock('2022-06-07'))
  expect(await stepsOf(suggestionId)).toEqual([])
  await remindIn(own.congressId, clock('2022-06-08'))
  expect(await stepsOf(suggestionId)).toEqual(['0/-2 SENT'])
})

test('who works at another unit by now reads no more by when his old one wanted its draft', async () => {
  const { clerk } = town.housing
  const { suggestionId } = await assigned(town, [
    { unit: town.housing, role: 'LEAD' },
    { unit: town.transport, role: 'ASSIST' },
  ])
  // Assigned on 1 March: the draft is wanted by 5 May, a week before that the clerk is reminded.
  await run('2022-04-28')
  expect(await toldOf(suggestionId, 'draft')).toEqual(names(clerk))
  const seen = async () => {
    const { rows: shown } = await see(clerk, listNotices, { show: undefined, page: undefined }, '2022-04-28')
    return shown.filter((one) => one.suggestionId === suggestionId && one.data.purpose === 'draft').length
  }
  expect(await seen()).toBe(1)
  const post = { personId: clerk.personId, role: 'UNIT_CLERK' }
  await rows.roleGrant.updateMany({ where: post, data: { unitId: town.transport.id } })
  expect(await seen()).toBe(0)
  await rows.roleGrant.updateMany({ where: post, data: { unitId: town.housing.id } })
})
