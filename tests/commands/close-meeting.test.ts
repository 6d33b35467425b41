import { beforeEach, expect, test } from 'vitest'
import type { Minutes } from '@/lib/domain/meeting/minutes'
import { guestsOf } from '../support/meetings'
import { closedMeeting, endedMeeting } from '../support/minutes'
import { act, at, refusalOf } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
const day = '2022-05-23'
const next = '2022-05-24'

beforeEach(async () => {
  town = await foundTown()
})

const meetingNow = (id: string) => rows.replyMeeting.findUniqueOrThrow({ where: { id } })
const versionsOf = (meetingId: string) =>
  rows.replyMeetingMinutes.findMany({ where: { meetingId }, orderBy: { version: 'asc' } })
const told = async (subjectId: string, type: string) =>
  rows.event.findMany({ where: { subjectId, type }, orderBy: { sequence: 'asc' } })
const close = (meetingId: string, version: number, by = town.office) =>
  act(by, 'close-meeting', { meetingId, version }, day)

test('closed, its minutes stand and the story of each suggestion tells of it', async () => {
  const { meetingId, version, suggestionId } = await endedMeeting(town)
  const words = { meetingId, introduction: '会议由代表工委主持。', closing: '', saves: 0 }
  await act(town.office, 'save-minutes', words, day)
  await close(meetingId, version)

  expect(await meetingNow(meetingId)).toMatchObject({ state: 'CLOSED', closedById: town.office.personId })
  const [first, ...more] = await versionsOf(meetingId)
  expect(more).toEqual([])
  const content = first?.content as unknown as Minutes
  expect(content).toMatchObject({
    introduction: '会议由代表工委主持。',
    ordinal: 1,
    items: [{ answeredBy: '周副', outcome: 'ACCEPTED', lead: town.lead.name }],
    figures: { items: 1, accepted: { part: 1, base: 1 }, heads: { part: 0 }, promises: 0 },
  })
  const [event] = await told(meetingId, 'meeting.item-minuted')
  expect(event).toMatchObject({ suggestionId, data: { ordinal: 1, itemOutcome: 'ACCEPTED' } })
  expect(await told(meetingId, 'meeting.closed')).toHaveLength(1)
  expect(await refusalOf(close(meetingId, version + 1))).toBe('move-not-open')
})

test('an item without an outcome, somebody of whom nobody knows, or an older sight keep it open', async () => {
  const { meetingId, version, itemId } = await endedMeeting(town)
  expect(await refusalOf(close(meetingId, version, town.lead))).toBe('not-found')
  expect(await refusalOf(close(meetingId, version + 1))).toBe('stale-version')
  await rows.replyMeetingItem.update({ where: { id: itemId }, data: { outcome: null } })
  expect(await refusalOf(close(meetingId, version))).toBe('meeting-items-open')
  await rows.replyMeetingItem.update({ where: { id: itemId }, data: { outcome: 'BACK_TO_WORK' } })
  const [guest] = await guestsOf(meetingId)
  const undo = { meetingId, guestId: guest?.id, reason: '登记错了' }
  await act(town.office, 'undo-sign-in', undo, day)
  expect(await refusalOf(close(meetingId, version))).toBe('meeting-attendance-open')
  expect((await meetingNow(meetingId)).state).toBe('ENDED')
  expect(await versionsOf(meetingId)).toEqual([])
  expect(await told(meetingId, 'meeting.item-minuted')).toEqual([])
})

test('two who write the words do not overwrite each other, and nobody writes them after the closing', async () => {
  const { meetingId, version } = await endedMeeting(town)
  const words = { meetingId, introduction: '甲稿', closing: '', saves: 0 }
  expect(await act(town.office, 'save-minutes', words, day)).toEqual({ saves: 1 })
  expect(await refusalOf(act(town.office, 'save-minutes', { ...words, introduction: '乙稿' }, day))).toBe(
    'stale-version',
  )
  expect(await refusalOf(act(town.lead, 'save-minutes', { ...words, saves: 1 }, day))).toBe('not-found')
  await close(meetingId, version)
  expect(await refusalOf(act(town.office, 'save-minutes', { ...words, saves: 1 }, next))).toBe('move-not-open')
  expect((await versionsOf(meetingId)).map(({ introduction }) => introduction)).toEqual(['甲稿'])
})

test('after the closing it is corrected with a reason, each time as a version beside the one that stood', async () => {
  const { meetingId, itemId, suggestionId } = await closedMeeting(town)
  const head = (await guestsOf(meetingId)).find(({ capacity }) => capacity === 'HEAD')
  const attendance = { meetingId, guestId: head?.id, presence: 'HEAD', name: '周副', post: '', reason: '局长本人到会' }
  await act(town.office, 'correct-attendance', attendance, next)
  const said = { itemId, answeredBy: '周正', answeredByPost: '局长', answeredByRank: 'HEAD', reason: '答复人登记有误' }
  const texts = { answerText: '六月底前建成。', delegateWords: '同意。' }
  await act(town.office, 'correct-meeting-item', { ...said, ...texts }, next)
  const words = { meetingId, introduction: '', closing: '请各单位抓紧落实。', reason: '补充结尾一段' }
  await act(town.office, 'correct-minutes', words, next)

  const versions = await versionsOf(meetingId)
  expect(versions.map(({ version, reason }) => [version, reason])).toEqual([
    [1, ''],
    [2, '局长本人到会'],
    [3, '答复人登记有误'],
    [4, '补充结尾一段'],
  ])
  const contents = versions.map(({ content }) => content as unknown as Minutes)
  expect(contents.map(({ figures }) => figures.heads.part)).toEqual([0, 1, 1, 1])
  expect(contents.map(({ items }) => items[0]?.answeredBy)).toEqual(['周副', '周副', '周正', '周正'])
  expect(contents.at(-1)?.closing).toBe('请各单位抓紧落实。')
  const [event] = await told(meetingId, 'meeting.item-corrected')
  expect(event).toMatchObject({ suggestionId, data: { reason: '答复人登记有误', version: 3 } })
})

test('before the closing nothing is corrected, without a change neither, and by nobody else', async () => {
  const { meetingId, itemId } = await endedMeeting(town)
  const words = { meetingId, introduction: '', closing: '改', reason: '补充结尾一段' }
  expect(await refusalOf(act(town.office, 'correct-minutes', words, day))).toBe('move-not-open')
  const other = await closedMeeting(await foundTown('商河'))
  expect(await refusalOf(act(town.office, 'correct-minutes', { ...words, meetingId: other.meetingId }, day))).toBe(
    'not-found',
  )
  const same = { itemId, answeredBy: '周副', answeredByPost: '副局长', answeredByRank: 'DEPUTY', reason: '没有变化的' }
  const texts = { answerText: '公交站已经列入本年度计划，六月底前建成。', delegateWords: '同意，请按期建成。' }
  expect(await refusalOf(act(town.office, 'correct-meeting-item', { ...same, ...texts }, day))).toBe('move-not-open')
  await close(meetingId, (await meetingNow(meetingId)).version)
  expect(await refusalOf(act(town.office, 'correct-meeting-item', { ...same, ...texts }, next))).toBe(
    'meeting-unchanged',
  )
  expect(await refusalOf(act(town.lead, 'correct-minutes', words, next))).toBe('not-found')
  expect(await versionsOf(meetingId)).toHaveLength(1)
})

test('what stands in the database is not changed there either', async () => {
  const { meetingId } = await closedMeeting(town)
  const change = rows.replyMeetingMinutes.updateMany({ where: { meetingId }, data: { closing: '另一种说法' } })
  await expect(change).rejects.toThrow('minutes that stand are not changed')
})

test('minutes of a meeting that was opened before its hour begin when it was opened', async () => {
  const { meetingId, version } = await endedMeeting(town)
  const early = { openedAt: at('2022-05-20T08:10:00+08:00'), endedAt: at('2022-05-20T08:50:00+08:00') }
  await rows.replyMeeting.update({ where: { id: meetingId }, data: early })
  await close(meetingId, version)
  const [minutes] = await versionsOf(meetingId)
  const content = minutes?.content as unknown as Minutes
  expect(new Date(content.startsAt)).toEqual(early.openedAt)
})
