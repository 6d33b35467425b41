import { describe, expect, test } from 'vitest'
import {
  adopt,
  answeredSuggestion,
  guestsOf,
  invitedMeeting,
  itemsOf,
  plannedMeeting,
  plannedOn,
} from '../support/meetings'
import { act, refusalOf } from '../support/people'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const rounds = [1, 2]
const days = Array.from({ length: 60 }, (_, place) => new Date(Date.UTC(2022, 6, 1 + place)).toISOString().slice(0, 10))
const aDay = () => days.pop() as string
const reason = '分管负责人当天出差。'
const both = async (...acts: Promise<unknown>[]) => (await Promise.all(acts.map(refusalOf))).toSorted()
const office = (name: string, input: object) => act(town.office, name, input, plannedOn)
const eventsOf = (subjectId: string, type: string) => rows.event.count({ where: { subjectId, type } })
const standing = (suggestionId: string) =>
  rows.replyMeetingItem.findMany({ where: { suggestionId, takenOutAt: null }, select: { meetingId: true } })

const hours = { from: '09:00', to: '11:30', place: '第一会议室', host: '', remark: '' }
const change = (meetingId: string, more: object) =>
  office('change-reply-meeting', { meetingId, version: 1, despiteClashes: false, ...hours, ...more })

describe('two clerks at once', () => {
  test.each(rounds)('adopt the same plan: it stands once (%i)', async () => {
    const plan = [{ suggestionIds: [await answeredSuggestion(town)], heldOn: aDay() }]
    expect(await both(adopt(town, plan), adopt(town, plan))).toEqual(['meeting-item-elsewhere', undefined])
    expect(await standing(plan[0]?.suggestionIds[0] as string)).toHaveLength(1)
  })

  test.each(rounds)('adopt two plans that call one person to two rooms: one of them hears it (%i)', async () => {
    const heldOn = aDay()
    const plan = async (place: string) =>
      adopt(town, [{ suggestionIds: [await answeredSuggestion(town)], heldOn, place }])
    expect(await both(plan('二楼'), plan('三楼'))).toEqual(['meeting-clash', undefined])
    expect(await rows.replyMeeting.count({ where: { congressId: town.congressId, heldOn: new Date(heldOn) } })).toBe(1)
  })

  test.each(rounds)('put two meetings on the same hour: one of them hears it (%i)', async () => {
    const one = await plannedMeeting(town, undefined, { heldOn: aDay() })
    const other = await plannedMeeting(town, undefined, { heldOn: aDay() })
    const heldOn = aDay()
    expect(await both(change(one.meetingId, { heldOn }), change(other.meetingId, { heldOn, place: '二楼' }))).toEqual([
      'meeting-clash',
      undefined,
    ])
    expect(await rows.replyMeeting.count({ where: { congressId: town.congressId, heldOn: new Date(heldOn) } })).toBe(1)
  })

  test.each(rounds)('move one item to two meetings: it is on one agenda (%i)', async () => {
    const goes = await answeredSuggestion(town)
    const from = await plannedMeeting(town, [await answeredSuggestion(town), goes], { heldOn: aDay() })
    const [first, second] = [
      await plannedMeeting(town, undefined, { heldOn: aDay() }),
      await plannedMeeting(town, undefined, { heldOn: aDay() }),
    ]
    const itemId = (await itemsOf(from.meetingId)).at(-1)?.id
    const move = (toId: string) =>
      office('move-meeting-items', { moves: [{ itemId, toId }], reason, despiteClashes: false })
    expect(await both(move(first.meetingId), move(second.meetingId))).toEqual(['not-found', undefined])
    expect(await standing(goes)).toHaveLength(1)
    expect((await guestsOf(from.meetingId)).length).toBe(2)
  })

  test.each(rounds)('cancel it and open it: one of the two happens (%i)', async () => {
    const heldOn = aDay()
    const { meetingId, suggestionIds } = await invitedMeeting(town, undefined, { heldOn })
    const answers = await both(
      act(town.office, 'cancel-reply-meeting', { meetingId, version: 1, reason }, heldOn),
      act(town.office, 'open-meeting', { meetingId }, heldOn),
    )
    expect(answers).toEqual(['move-not-open', undefined])
    const { state } = await rows.replyMeeting.findUniqueOrThrow({ where: { id: meetingId } })
    expect(await standing(suggestionIds[0] as string)).toHaveLength(state === 'CANCELLED' ? 0 : 1)
  })

  test.each(rounds)('invite, and remind: everybody hears it once (%i)', async () => {
    const { meetingId } = await plannedMeeting(town, undefined, { heldOn: aDay() })
    const invite = () => office('send-invitations', { meetingId })
    expect(await both(invite(), invite())).toEqual(['nobody-to-invite', undefined])
    const remind = () => act(town.office, 'remind-invited', { meetingId }, '2022-05-13')
    expect(await both(remind(), remind())).toEqual(['reminded-today', undefined])
    expect([await eventsOf(meetingId, 'meeting.invited'), await eventsOf(meetingId, 'meeting.reminded')]).toEqual([
      1, 1,
    ])
  })
})
