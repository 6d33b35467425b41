import { expect, test } from 'vitest'
import { getMeetingRecord } from '@/lib/queries/get-meeting-record'
import { getReplyMeeting } from '@/lib/queries/get-reply-meeting'
import { listReplyMeetings } from '@/lib/queries/list-reply-meetings'
import { called, meetingUnderWay, recordItem } from '../support/in-the-room'
import {
  adopt,
  answeredSuggestion,
  guestsOf,
  heldOn,
  invitedMeeting,
  itemsOf,
  plannedMeeting,
  plannedOn,
} from '../support/meetings'
import { closedMeeting, endedMeeting } from '../support/minutes'
import { act, at, refusalOf, see } from '../support/people'
import { assigned, replyOf } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const reason = '分管负责人当天出差。'
const next = '2022-05-23'
const days = Array.from({ length: 20 }, (_, place) => new Date(Date.UTC(2022, 6, 1 + place)).toISOString().slice(0, 10))
const aDay = () => days.pop() as string
const office = (name: string, input: object, on = plannedOn) => refusalOf(act(town.office, name, input, on))

/** Of the second session of the same term. */
async function ofAnotherSession(): Promise<string> {
  const { termId, congressId } = town
  const suggestionId = await answeredSuggestion(town)
  const span = { opensOn: new Date('2022-06-01'), closesOn: new Date('2022-06-03') }
  const key = { termId_number: { termId, number: 2 } }
  const create = { termId, congressId, number: 2, year: 2022, ...span }
  const { id: sessionId } = await rows.session.upsert({ where: key, create, update: {} })
  await rows.suggestion.update({ where: { id: suggestionId }, data: { sessionId } })
  return suggestionId
}

test('what is of another session is on no agenda of this one, by whichever way', async () => {
  const foreign = await ofAnotherSession()
  const own = await answeredSuggestion(town)
  expect(await refusalOf(adopt(town, [{ suggestionIds: [own, foreign], heldOn: aDay() }]))).toBe('not-found')
  const here = await plannedMeeting(town, [own], { heldOn: aDay() })
  const put = { meetingId: here.meetingId, version: 1, suggestionId: foreign, calling: 'LEAD', despiteClashes: false }
  expect(await office('put-on-agenda', put)).toBe('meeting-other-session')
  const { sessionId } = await rows.suggestion.findUniqueOrThrow({ where: { id: foreign } })
  const { meetingIds } = await adopt(town, [{ suggestionIds: [foreign], heldOn: aDay() }], { sessionId })
  const [item] = await itemsOf(meetingIds[0] as string)
  const moves = [{ itemId: item?.id, toId: here.meetingId }]
  expect(await office('move-meeting-items', { moves, reason, despiteClashes: false })).toBe('meeting-other-session')
  expect((await itemsOf(here.meetingId)).map(({ suggestionId }) => suggestionId)).toEqual([own])
})

test('nothing is put on, and nothing cancelled, over what another clerk has changed', async () => {
  const { meetingId } = await plannedMeeting(town, undefined, { heldOn: aDay() })
  const put = { meetingId, version: 1, calling: 'LEAD', despiteClashes: false }
  expect(await office('put-on-agenda', { ...put, suggestionId: await answeredSuggestion(town) })).toBeUndefined()
  const late = { ...put, suggestionId: await answeredSuggestion(town) }
  expect(await office('put-on-agenda', late)).toBe('stale-version')
  expect(await office('cancel-reply-meeting', { meetingId, version: 1, reason })).toBe('stale-version')
  expect(await itemsOf(meetingId)).toHaveLength(2)
})

test('what is put off here and there is written down at either; what stands open at another is answered there', async () => {
  const { meetingId, items, suggestionIds } = await meetingUnderWay(town)
  const [item] = items
  await act(town.office, 'end-meeting', { meetingId, notReached: [item?.id] }, heldOn)
  const second = await called(town, suggestionIds)
  const over = { id: item?.id ?? '', version: 2 }
  expect(await refusalOf(recordItem(town, over))).toBe('meeting-item-elsewhere')
  const [there] = await itemsOf(second)
  await act(town.office, 'open-meeting', { meetingId: second }, heldOn)
  await act(town.office, 'end-meeting', { meetingId: second, notReached: [there?.id] }, heldOn)
  expect(await refusalOf(recordItem(town, over))).toBeUndefined()
})

test('what is not closed is not corrected, and what is closed is not written anew', async () => {
  const { meetingId, itemId } = await endedMeeting(await foundTown()).then(async () => endedMeeting(town))
  const [guest] = await guestsOf(meetingId)
  const tick = { meetingId, guestId: guest?.id, reason: '登记错了。' }
  const words = { itemId, answeredBy: '林副', answeredByPost: '', answeredByRank: 'DEPUTY', answerText: '', reason }
  const corrections = async () => [
    await office('correct-attendance', { ...tick, presence: 'ABSENT' }, next),
    await office('correct-meeting-item', { ...words, delegateWords: '同意。' }, next),
    await office('correct-minutes', { meetingId, introduction: '开场。', closing: '', reason }, next),
  ]
  expect(await corrections()).toEqual(['move-not-open', 'move-not-open', 'move-not-open'])
  expect(await rows.replyMeetingMinutes.count({ where: { meetingId } })).toBe(0)

  const { version } = await rows.replyMeeting.findUniqueOrThrow({ where: { id: meetingId } })
  await act(town.office, 'close-meeting', { meetingId, version }, next)
  const admit = { meetingId, delegateId: town.stranger.delegateId }
  expect(await office('admit-guest', admit, next)).toBe('move-not-open')
  expect(await office('undo-sign-in', tick, next)).toBe('move-not-open')
  expect(await office('call-meeting-item', { itemId }, next)).toBe('move-not-open')
  expect(await corrections()).toEqual([undefined, undefined, undefined])
})

test('nobody is let in whose mandate is over', async () => {
  const { meetingId } = await invitedMeeting(town, undefined, { heldOn: '2022-06-20' })
  await rows.delegate.update({ where: { id: town.stranger.delegateId }, data: { mandateTo: new Date('2022-06-01') } })
  const admit = { meetingId, delegateId: town.stranger.delegateId }
  const morning = '2022-06-20T08:40:00+08:00'
  expect(await refusalOf(act(town.office, 'admit-guest', admit, at(morning)))).toBe('not-found')
  await rows.delegate.update({ where: { id: town.stranger.delegateId }, data: { mandateTo: null } })
  expect(await refusalOf(act(town.office, 'admit-guest', admit, at(morning)))).toBeUndefined()
})

test('who is called no more sees the meeting no more', async () => {
  const own = await answeredSuggestion(town)
  const goes = await assigned(town, [{ unit: town.court, role: 'SOLE' }])
  await replyOf(goes, town.court)
  const { meetingId } = await invitedMeeting(town, [own, goes], { heldOn: aDay() })
  const seen = async () => {
    const listed = await see(town.court.head, listReplyMeetings, { page: undefined }, plannedOn)
    return [
      await refusalOf(see(town.court.head, getReplyMeeting, meetingId, plannedOn)),
      listed.rows.some(({ id }) => id === meetingId),
    ]
  }
  expect(await seen()).toEqual([undefined, true])
  const item = (await itemsOf(meetingId)).find(({ suggestionId }) => suggestionId === goes)
  expect(await office('take-off-agenda', { itemIds: [item?.id], reason })).toBeUndefined()
  expect(await seen()).toEqual(['not-found', false])
})

test('a title that is not for everybody is read by nobody else of the meeting', async () => {
  const own = await assigned(town, [{ unit: town.court, role: 'SOLE' }])
  await replyOf(own, town.court)
  const closed = await answeredSuggestion(town)
  await rows.suggestion.update({ where: { id: closed }, data: { title: '不宜公开的标题', publicity: 'NONE' } })
  const { meetingId } = await invitedMeeting(town, [own, closed], { heldOn: aDay() })
  const shownTo = async (by: typeof town.office) => JSON.stringify(await see(by, getReplyMeeting, meetingId, plannedOn))
  expect(await shownTo(town.court.head)).not.toContain('不宜公开的标题')
  expect(await shownTo(town.transport.head)).toContain('不宜公开的标题')
})

test('a record is the unit’s to read when the meeting has ended, and its minutes name nobody whose name is kept', async () => {
  const { meetingId, items } = await meetingUnderWay(town)
  const asked = { meetingId, itemId: items[0]?.id ?? '' }
  expect(await refusalOf(see(town.transport.clerk, getMeetingRecord, asked, heldOn))).toBe('not-found')
  expect(await refusalOf(see(town.leader, getMeetingRecord, asked, heldOn))).toBeUndefined()
  await act(town.office, 'end-meeting', { meetingId, notReached: [items[0]?.id] }, heldOn)
  expect(await refusalOf(see(town.transport.clerk, getMeetingRecord, asked, heldOn))).toBeUndefined()
})

test('minutes name neither who leads nor who co-signs where the name is kept, before the closing or after it', async () => {
  const own = await foundTown()
  const { congressId, stranger } = own
  const { meetingId, itemId, suggestionId } = await closedMeeting(own)
  const signed = { ordinal: 1, state: 'CONFIRMED', decidedAt: new Date(next), delegateId: stranger.delegateId }
  await rows.coSignature.create({ data: { congressId, suggestionId, ...signed } })
  const correct = (introduction: string) =>
    act(own.office, 'correct-minutes', { meetingId, introduction, closing: '', reason }, next)
  const named = async () => {
    const { content } = await rows.replyMeetingMinutes.findFirstOrThrow({
      where: { meetingId },
      orderBy: { version: 'desc' },
    })
    const [{ lead, coSigners }] = (content as { items: [{ lead: string | null; coSigners: string[] }] }).items
    return { lead, coSigners }
  }
  await correct('开场。')
  expect(await named()).toEqual({ lead: own.lead.name, coSigners: [stranger.name] })
  await rows.suggestion.update({ where: { id: suggestionId }, data: { secrecy: true } })
  const { item } = await see(own.office, getMeetingRecord, { meetingId, itemId }, next)
  expect(item).toMatchObject({ lead: null, coSigners: [] })
  await correct('另一种开场。')
  expect(await named()).toEqual({ lead: null, coSigners: [] })
})
