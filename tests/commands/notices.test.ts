import { beforeEach, expect, test } from 'vitest'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { listNotices } from '@/lib/queries/list-notices'
import { noticeSettings } from '@/lib/queries/notice-settings'
import { phoneList } from '@/lib/queries/phone-list'
import { act, type Person, refusalOf, see } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-02-28'
let town: Town

beforeEach(async () => {
  town = await foundTown()
})

const lastEvent = (of: Town = town) =>
  rows.event.findFirstOrThrow({ where: { congressId: of.congressId }, orderBy: { sequence: 'desc' } })

async function deliverAll(suggestionId: string): Promise<void> {
  for (const { congressId, id } of await rows.event.findMany({ where: { suggestionId } }))
    await deliverEvent({ congressId, eventId: id })
}

const listed = (by: Person, show?: 'unread') => see(by, listNotices, { show, page: undefined }, day)
const clerk = () => town.transport.clerk

test('one reads them one by one or all, and nobody reads for another', async () => {
  for (let made = 0; made < 2; made++) await deliverAll(await assigned(town))
  const {
    rows: [newest, older],
    unread,
  } = await listed(clerk())
  expect(unread).toBe(2)
  expect(newest).toMatchObject({ type: 'suggestion.assigned', isRead: false, title: '关于在纬二路增设公交站的建议' })
  expect(await refusalOf(act(town.lead, 'mark-notice-read', { noticeId: newest?.id }, day))).toBe('not-found')

  expect(await act(clerk(), 'mark-notice-read', { noticeId: newest?.id }, day)).toEqual({ count: 1 })
  expect(await lastEvent()).toMatchObject({ type: 'notices.read', data: { count: 1 } })
  expect(await act(clerk(), 'mark-notice-read', { noticeId: newest?.id }, day)).toEqual({ count: 0 })
  expect((await listed(clerk(), 'unread')).rows.map(({ id }) => id)).toEqual([older?.id])
  expect(await act(clerk(), 'mark-notices-read', { upTo: newest?.id }, day)).toEqual({ count: 1 })
  expect((await listed(clerk())).unread).toBe(0)
})

test('who lost the office reads no title, no sentence and no number of what he was told', async () => {
  await deliverAll(await assigned(town))
  expect((await listed(clerk())).unread).toBe(1)
  await rows.assignment.updateMany({ where: { unitId: town.transport.id }, data: { endedOn: new Date(day) } })
  expect(await listed(clerk())).toMatchObject({ rows: [], unread: 0 })
  expect(await rows.notice.count({ where: { personId: clerk().personId } })).toBe(1)
})

test('contact details are checked, kept, taken away, and never written into an event', async () => {
  const change = (input: object) => act(clerk(), 'change-contact-details', input, day)
  for (const wrong of [
    { email: 'no address', phone: '' },
    { email: '', phone: '12345' },
    { email: 'a@b.cn\nBcc: x@y.cn', phone: '' },
  ])
    expect(await refusalOf(change(wrong))).toBe('shape-refused')
  expect(await change({ email: 'clerk@congress.gov.cn', phone: '13800138000' })).toEqual({ changed: 2 })
  expect(await see(clerk(), noticeSettings, null, day)).toMatchObject({
    email: 'clerk@congress.gov.cn',
    phone: '13800138000',
  })
  expect((await lastEvent()).data).toEqual({ changed: ['email', 'phone'] })
  expect(await change({ email: 'clerk@congress.gov.cn', phone: '' })).toEqual({ changed: 1 })
  expect(await change({ email: 'clerk@congress.gov.cn', phone: '' })).toEqual({ changed: 0 })
  expect((await see(clerk(), noticeSettings, null, day)).phone).toBeNull()
})

test('what can be chosen is kept; the statutory kinds and a morning text message cannot', async () => {
  const choose = (...preferences: object[]) => act(clerk(), 'change-notice-preferences', { preferences }, day)
  const quiet = { topic: 'progress', channel: 'EMAIL', choice: 'OFF' }
  await choose(quiet, { topic: 'progress', channel: 'SMS', choice: 'AT_ONCE' })
  expect(await lastEvent()).toMatchObject({ type: 'preferences.changed', actorId: clerk().personId })
  await choose({ ...quiet, choice: 'DIGEST' })
  expect((await see(clerk(), noticeSettings, null, day)).chosen).toContainEqual({ ...quiet, choice: 'DIGEST' })
  for (const refused of [
    { topic: 'assignment', channel: 'EMAIL', choice: 'OFF' },
    { topic: 'chasing', channel: 'SMS', choice: 'OFF' },
    { topic: 'progress', channel: 'SMS', choice: 'DIGEST' },
    { topic: 'progress', channel: 'IN_APP', choice: 'OFF' },
  ])
    expect(await refusalOf(choose(refused))).toBe('shape-refused')
  expect(await see(town.lead, noticeSettings, null, day)).toMatchObject({ chosen: [] })
})

/** A statutory mail to the clerk that did not arrive on that day. */
async function failed(on: string, failure = '550 no such mailbox') {
  const suggestionId = await assigned(town)
  await deliverAll(suggestionId)
  const { id: eventId } = await rows.event.findFirstOrThrow({ where: { suggestionId, type: 'suggestion.assigned' } })
  const mail = {
    channel: 'EMAIL',
    state: 'FAILED',
    isStatutory: true,
    failure,
    failedAt: new Date(`${on}T15:00:00+08:00`),
  }
  return rows.notice.create({ data: { congressId: town.congressId, eventId, personId: clerk().personId, ...mail } })
}

const toCall = async (on: string, by: Person = town.office) => (await see(by, phoneList, { page: undefined }, on)).rows

test('whom a statutory notice did not reach is rung up after a working day, and leaves the list when told', async () => {
  const notice = await failed('2022-03-04')
  await rows.person.update({ where: { id: clerk().personId }, data: { phone: '13800138000' } })
  for (const day of ['2022-03-04', '2022-03-05', '2022-03-06']) expect(await toCall(day)).toEqual([])
  const [person, ...others] = await toCall('2022-03-07')
  expect(others).toEqual([])
  expect(person).toMatchObject({
    name: clerk().name,
    phone: '13800138000',
    offices: [town.transport.name],
    upTo: notice.id,
  })
  expect(person?.untold).toMatchObject([{ type: 'suggestion.assigned', failure: '550 no such mailbox' }])

  const call = { personId: clerk().personId, upTo: notice.id, note: '本人接听，已告知。' }
  expect(await refusalOf(act(town.government, 'note-call', call, '2022-03-07'))).toBe('not-found')
  expect(await act(town.office, 'note-call', call, '2022-03-07')).toEqual({ count: 1 })
  expect(await lastEvent()).toMatchObject({ type: 'notice.called', subjectId: clerk().personId })
  expect(await rows.notice.findUniqueOrThrow({ where: { id: notice.id } })).toMatchObject({ callNote: call.note })
  expect(await toCall('2022-03-07')).toEqual([])
  expect(await refusalOf(act(town.office, 'note-call', call, '2022-03-07'))).toBe('not-found')
})

test('nobody is rung up who has read it here, or whom another way reached', async () => {
  const { eventId } = await failed('2022-03-01')
  const [other] = [await failed('2022-03-01')]
  expect(await toCall('2022-03-02')).toHaveLength(1)
  await rows.notice.updateMany({
    where: { eventId, channel: 'IN_APP', personId: clerk().personId },
    data: { readAt: new Date() },
  })
  const more = { congressId: town.congressId, personId: clerk().personId, channel: 'SMS', state: 'DELIVERED' }
  expect((await toCall('2022-03-02'))[0]?.untold).toHaveLength(1)
  await rows.notice.create({ data: { ...more, eventId: other.eventId } })
  expect(await toCall('2022-03-02')).toEqual([])
})

test('another congress rings up nobody of ours', async () => {
  const notice = await failed('2022-03-01')
  const other = await foundTown('商河')
  expect(await toCall('2022-03-02', other.office)).toEqual([])
  const call = { personId: clerk().personId, upTo: notice.id, note: '已告知。' }
  expect(await refusalOf(act(other.office, 'note-call', call, '2022-03-02'))).toBe('not-found')
})
