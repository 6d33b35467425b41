import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { meetingCode } from '@/lib/auth/meeting-code'
import type { Minutes } from '@/lib/domain/meeting/minutes'
import { meetingUnderWay, recordItem } from '../support/in-the-room'
import { guestsOf, heldOn, invitedMeeting } from '../support/meetings'
import { closedMeeting, endedMeeting } from '../support/minutes'
import { act, at, type Person, refusalOf } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const town = await foundTown()
const rounds = [1, 2]
const next = '2022-05-23'
const both = async (...acts: Promise<unknown>[]) => (await Promise.all(acts.map(refusalOf))).toSorted()
const found = (id = '') => rows.replyMeetingItem.findUniqueOrThrow({ where: { id } })
const versionsOf = (meetingId: string) =>
  rows.replyMeetingMinutes.findMany({ where: { meetingId }, orderBy: { version: 'asc' } })
const promised = (meetingItemId = '') => rows.commitment.count({ where: { meetingItemId } })
const promises = (of: Town) => [
  { unitId: of.transport.id, text: '十月底前建成投用', responsiblePerson: '李强', money: '', dueOn: '2022-10-31' },
]
/** A meeting of a town of its own: two at once would call the same people to two rooms. */
const apart = async <Made extends object>(make: (of: Town) => Promise<Made>) => {
  const of = await foundTown()
  return { of, ...(await make(of)) }
}

describe('two clerks at once', () => {
  test.each(rounds)('write one item: the second loses nothing of the first (%i)', async () => {
    const { items } = await meetingUnderWay(town)
    const write = (answerText: string) => recordItem(town, items[0], { answerText, promises: promises(town) })
    expect(await both(write('下月开工。'), write('明年开工。'))).toEqual(['stale-version', undefined])
    expect([(await found(items[0]?.id)).version, await promised(items[0]?.id)]).toEqual([2, 1])
  })

  test.each(rounds)('write an item and end the meeting without it: one of the two happens (%i)', async () => {
    const { meetingId, items } = await meetingUnderWay(town)
    const end = act(town.office, 'end-meeting', { meetingId, notReached: [items[0]?.id] }, heldOn)
    const [refused] = await both(recordItem(town, items[0]), end)
    const { outcome, version } = await found(items[0]?.id)
    expect([refused, outcome]).toEqual(
      outcome === 'ACCEPTED' ? ['not-reached-changed', 'ACCEPTED'] : ['stale-version', 'POSTPONED'],
    )
    expect(version).toBe(2)
  })

  test.each(rounds)('close it and add to an item: the minutes say what stands (%i)', async () => {
    const { of, meetingId, version, itemId } = await apart(endedMeeting)
    await both(
      act(of.office, 'close-meeting', { meetingId, version }, next),
      recordItem(of, { id: itemId, version: 1 }, { answerText: '另外补装两盏路灯。' }, next),
    )
    const [{ content } = { content: null }] = await versionsOf(meetingId)
    const { items } = content as unknown as Minutes
    expect(items.map(({ answerText }) => answerText)).toEqual([(await found(itemId)).answerText])
  })

  test.each(rounds)(
    'close it and take back that somebody came: nobody is left of whom one does not know (%i)',
    async () => {
      const { of, meetingId, version } = await apart(endedMeeting)
      const [guest] = await guestsOf(meetingId)
      const undo = { meetingId, guestId: guest?.id, reason: '登记错了' }
      const [refused] = await both(
        act(of.office, 'close-meeting', { meetingId, version }, next),
        act(of.office, 'undo-sign-in', undo, next),
      )
      expect(['move-not-open', 'meeting-attendance-open']).toContain(refused)
      const { presence } = await rows.replyMeetingGuest.findUniqueOrThrow({ where: { id: guest?.id ?? '' } })
      expect(presence === null).toBe(refused === 'meeting-attendance-open')
    },
  )

  test.each(rounds)('correct what is closed: each is a version of its own (%i)', async () => {
    const { of, meetingId, itemId } = await apart(closedMeeting)
    const reason = '补记当场的话。'
    const words = { answeredBy: '周副', answeredByPost: '副局长', answeredByRank: 'DEPUTY', answerText: '年内建成。' }
    const answers = await both(
      act(of.office, 'correct-minutes', { meetingId, introduction: '开场。', closing: '', reason }, next),
      act(of.office, 'correct-meeting-item', { itemId, ...words, delegateWords: '同意。', reason }, next),
    )
    expect(answers).toEqual([undefined, undefined])
    const versions = await versionsOf(meetingId)
    expect(versions.map(({ version }) => version)).toEqual([1, 2, 3])
    expect(versions.at(-1)).toMatchObject({
      introduction: '开场。',
      content: { items: [{ answerText: '年内建成。' }] },
    })
  })
})

describe('at the door at once', () => {
  const morning = at(`${heldOn}T08:40:00+08:00`)
  const came = (meetingId: string) => rows.event.count({ where: { subjectId: meetingId, type: 'meeting.signed-in' } })

  test.each(rounds)('two clerks tick one guest, who scans as well: he came once (%i)', async () => {
    const { of, meetingId } = await apart(invitedMeeting)
    const guestId = (await guestsOf(meetingId)).find(({ capacity }) => capacity === 'DELEGATE')?.id
    const tick = (by: Person) => act(by, 'sign-in-guest', { meetingId, guestId, presence: 'PRESENT' }, morning)
    const code = meetingCode(meetingId, morning)
    const scan = () => act(of.lead, 'sign-in-by-code', { meetingId, code, post: '' }, morning)
    const answers = await both(tick(of.office), tick(of.office), scan(), scan())
    expect(answers.every((one) => one === undefined || one === 'guest-signed-in')).toBe(true)
    expect(answers).toContain(undefined)
    expect(await came(meetingId)).toBe(1)
  })

  test.each(rounds)('two let the same person in: he stands there once (%i)', async () => {
    const { of, meetingId } = await apart(invitedMeeting)
    const admit = () => act(of.office, 'admit-guest', { meetingId, delegateId: of.stranger.delegateId }, morning)
    expect(await both(admit(), admit())).toEqual(['guest-called-already', undefined])
    expect((await guestsOf(meetingId)).filter(({ delegateId }) => delegateId === of.stranger.delegateId)).toHaveLength(
      1,
    )
  })
})

test('a record whose answer was lost is sent again under its key: it stands once, with its promise and its talk', async () => {
  const { items, suggestionIds } = await meetingUnderWay(town)
  const [item] = items
  const input = {
    ...{ itemId: item?.id, version: 1, outcome: 'ACCEPTED', answeredByUnitId: town.transport.id, answeredBy: '王志刚' },
    ...{ answeredByPost: '局长', answeredByRank: 'HEAD', answerText: '', delegateWords: '同意。' },
    ...{ promises: promises(town), doneAt: at(heldOn).getTime() },
  }
  const key = randomUUID()
  const send = (on: string, more: object = {}) =>
    act(town.office, 'record-meeting-item', { ...input, ...more }, on, key)
  const once = await send(heldOn)
  expect(await Promise.all([send(heldOn), send('2022-05-21')])).toEqual([once, once])
  expect(await refusalOf(send('2022-05-21', { answerText: '另一种说法。' }))).toBe('key-reused')
  expect((await found(item?.id)).version).toBe(2)
  expect([await promised(item?.id), await rows.contact.count({ where: { meetingItemId: item?.id } })]).toEqual([1, 1])
  const told = { suggestionId: suggestionIds[0], type: { in: ['meeting.item-answered', 'meeting.promised'] } }
  expect(await rows.event.count({ where: told })).toBe(2)
})
