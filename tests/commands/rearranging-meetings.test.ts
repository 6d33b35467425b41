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
import { merge } from '../support/merging'
import { act, type Person, refusalOf } from '../support/people'
import { assigned, replyOf } from '../support/replied'
import { eventsOf, rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const why = '分管负责人当天出差。'
const days = Array.from({ length: 40 }, (_, place) => new Date(Date.UTC(2022, 6, 1 + place)).toISOString().slice(0, 10))
const aDay = () => days.pop() as string

const onAgenda = async (meetingId: string) => (await itemsOf(meetingId)).map(({ suggestionId }) => suggestionId)
const calledTo = async (meetingId: string) =>
  (await guestsOf(meetingId)).map(({ delegateId, unitId }) => delegateId ?? unitId).toSorted()
const meetingOf = (id: string) => rows.replyMeeting.findUniqueOrThrow({ where: { id } })
const itemOn = async (meetingId: string, suggestionId: string) =>
  (await itemsOf(meetingId)).find((item) => item.suggestionId === suggestionId)?.id as string
const lastEvent = async (suggestionId: string) => (await eventsOf(suggestionId)).at(-1)
const happenedTo = (subjectId: string, type: string) =>
  rows.event.findFirstOrThrow({ where: { subjectId, type }, orderBy: { sequence: 'desc' } })

const ofCourt = async () => {
  const suggestionId = await assigned(town, [{ unit: town.court, role: 'SOLE' }])
  await replyOf(suggestionId, town.court)
  return suggestionId
}

const move = (moves: { itemId: string; toId: string }[], more: object = {}, by: Person = town.office) =>
  act(by, 'move-meeting-items', { moves, reason: why, despiteClashes: false, ...more }, plannedOn)

describe('moving', () => {
  test('an item goes to another meeting with the head who answers it; who comes for nothing else is called no more', async () => {
    const [stays, goes] = [await answeredSuggestion(town), await ofCourt()]
    const { meetingId: from } = await plannedMeeting(town, [stays, goes], { heldOn: aDay() })
    const { meetingId: to } = await plannedMeeting(town, undefined, { heldOn: aDay() })
    await move([{ itemId: await itemOn(from, goes), toId: to }])
    expect(await onAgenda(from)).toEqual([stays])
    expect((await onAgenda(to)).at(-1)).toBe(goes)
    expect(await calledTo(from)).toEqual([town.lead.delegateId, town.transport.id].toSorted())
    expect(await calledTo(to)).toEqual([town.lead.delegateId, town.transport.id, town.court.id].toSorted())
    expect(await lastEvent(goes)).toMatchObject({ type: 'meeting.item-planned', subjectId: to })
  })

  test('whoever was invited hears that it moved, and why', async () => {
    const goes = await ofCourt()
    const { meetingId: from } = await invitedMeeting(town, [await answeredSuggestion(town), goes], { heldOn: aDay() })
    const { meetingId: to } = await plannedMeeting(town, undefined, { heldOn: aDay() })
    await move([{ itemId: await itemOn(from, goes), toId: to }])
    expect(await lastEvent(goes)).toMatchObject({
      type: 'meeting.item-moved',
      data: { reason: why, delegateIds: [town.lead.delegateId], unitIds: [town.court.id] },
    })
  })

  test('what is handled together goes together', async () => {
    const one = await assigned(town)
    const other = await assigned(town)
    await merge(town.office, one, other)
    for (const suggestionId of [one, other]) await replyOf(suggestionId, town.transport)
    const { meetingId: from } = await plannedMeeting(town, [one, other], { heldOn: aDay() })
    const { meetingId: to } = await plannedMeeting(town, undefined, { heldOn: aDay() })
    expect(await move([{ itemId: await itemOn(from, one), toId: to }])).toEqual({ moved: 2 })
    expect(await onAgenda(from)).toEqual([])
    expect((await onAgenda(to)).slice(-2).toSorted()).toEqual([one, other].toSorted())
  })

  test('not into a clash, not into a meeting that is over, not by anybody else; nothing is left half done', async () => {
    const day = aDay()
    const [stays, goes] = [await answeredSuggestion(town), await ofCourt()]
    const { meetingIds } = await adopt(
      town,
      [
        { suggestionIds: [stays], heldOn: day },
        { suggestionIds: [goes], heldOn: aDay(), place: '二楼' },
      ],
      { despiteClashes: true },
    )
    const [from, to] = meetingIds as [string, string]
    const { meetingId: beside } = await plannedMeeting(town, [await ofCourt()], { heldOn: aDay(), place: '三楼' })
    await rows.replyMeeting.update({
      where: { id: beside },
      data: {
        heldOn: new Date(day),
        startsAt: (await meetingOf(from)).startsAt,
        endsAt: (await meetingOf(from)).endsAt,
      },
    })
    const moves = [{ itemId: await itemOn(to, goes), toId: from }]
    expect(await refusalOf(move(moves))).toBe('meeting-clash')
    expect(await onAgenda(to)).toEqual([goes])
    expect(await refusalOf(move(moves, {}, town.leader))).toBe('not-found')
    await rows.replyMeeting.update({ where: { id: from }, data: { state: 'UNDER_WAY', openedAt: new Date() } })
    expect(await refusalOf(move(moves))).toBe('move-not-open')
    expect(await onAgenda(to)).toEqual([goes])
  })
})

test('the order is changed by whoever has it as it stands', async () => {
  const [one, other] = [await answeredSuggestion(town), await answeredSuggestion(town)]
  const { meetingId } = await plannedMeeting(town, [one, other], { heldOn: aDay() })
  const itemIds = (await itemsOf(meetingId)).map(({ id }) => id).toReversed()
  const order = (version: number, ids = itemIds, by = town.office) =>
    act(by, 'order-meeting-agenda', { meetingId, version, itemIds: ids }, plannedOn)
  expect(await refusalOf(order(1, itemIds.slice(1)))).toBe('meeting-agenda-changed')
  expect(await refusalOf(order(1, itemIds, town.leader))).toBe('not-found')
  await order(1)
  expect(await onAgenda(meetingId)).toEqual([other, one])
  expect(await refusalOf(order(1))).toBe('stale-version')
  expect(await happenedTo(meetingId, 'meeting.agenda-ordered')).toBeDefined()
})

test('one more is put on with who comes for it, and taken off again with a reason', async () => {
  const { meetingId } = await invitedMeeting(town, undefined, { heldOn: aDay() })
  const added = await ofCourt()
  const put = { meetingId, version: 1, suggestionId: added, calling: 'LEAD', despiteClashes: false }
  expect(await refusalOf(act(town.leader, 'put-on-agenda', put, plannedOn))).toBe('not-found')
  await act(town.office, 'put-on-agenda', put, plannedOn)
  expect(await calledTo(meetingId)).toContain(town.court.id)
  const again = await plannedMeeting(town, undefined, { heldOn: aDay() })
  const elsewhere = { ...put, meetingId: again.meetingId }
  expect(await refusalOf(act(town.office, 'put-on-agenda', elsewhere, plannedOn))).toBe('meeting-item-elsewhere')

  const itemId = await itemOn(meetingId, added)
  await act(town.office, 'take-off-agenda', { itemIds: [itemId], reason: why }, plannedOn)
  expect(await calledTo(meetingId)).not.toContain(town.court.id)
  expect(await lastEvent(added)).toMatchObject({ type: 'meeting.item-taken-out', data: { reason: why, unitIds: [] } })
  await act(town.office, 'put-on-agenda', elsewhere, plannedOn)
  expect(await onAgenda(again.meetingId)).toContain(added)
})

test('another hour is told to who was invited, and asked anew; another host is not', async () => {
  const { meetingId } = await invitedMeeting(town, undefined, { heldOn: aDay() })
  await rows.replyMeetingGuest.updateMany({ where: { meetingId }, data: { answer: 'COMING', answeredAt: new Date() } })
  const heldOn = aDay()
  const wanted = {
    meetingId,
    heldOn,
    from: '14:00',
    to: '16:00',
    place: '第一会议室',
    host: '吴主任',
    remark: '',
    despiteClashes: false,
  }
  const change = (version: number, more: object = {}) =>
    act(town.office, 'change-reply-meeting', { ...wanted, version, ...more }, plannedOn)
  expect(await refusalOf(change(1, { heldOn: '2022-05-01' }))).toBe('meeting-in-past')
  await change(1)
  expect(await happenedTo(meetingId, 'meeting.changed')).toMatchObject({
    data: { heldOn, hours: '14:00–16:00', delegateIds: [town.lead.delegateId], unitIds: [town.transport.id] },
  })
  expect((await guestsOf(meetingId)).map(({ answer }) => answer)).toEqual([null, null])
  await change(2, { host: '李主任' })
  expect(await happenedTo(meetingId, 'meeting.changed')).toMatchObject({ data: { delegateIds: [], unitIds: [] } })
  expect(await refusalOf(change(2))).toBe('stale-version')

  const other = await plannedMeeting(town, undefined, { heldOn: aDay() })
  const into = { ...wanted, meetingId: other.meetingId, version: 1, place: '二楼', host: '' }
  expect(await refusalOf(act(town.office, 'change-reply-meeting', into, plannedOn))).toBe('meeting-clash')
})

test('a meeting that is cancelled says why, tells who was invited once, and leaves its suggestions free', async () => {
  const { meetingId, suggestionIds } = await invitedMeeting(town, undefined, { heldOn: aDay() })
  const cancel = (by: Person) => act(by, 'cancel-reply-meeting', { meetingId, version: 1, reason: why }, plannedOn)
  expect(await refusalOf(cancel(town.leader))).toBe('not-found')
  await cancel(town.office)
  expect(await meetingOf(meetingId)).toMatchObject({ state: 'CANCELLED', cancelReason: why })
  expect(await happenedTo(meetingId, 'meeting.cancelled')).toMatchObject({
    data: { reason: why, delegateIds: [town.lead.delegateId], unitIds: [town.transport.id] },
  })
  const again = await plannedMeeting(town, suggestionIds, { heldOn: aDay() })
  expect(await onAgenda(again.meetingId)).toEqual(suggestionIds)
  expect(await refusalOf(cancel(town.office))).toBe('move-not-open')
})

test('whose name is kept is moved to no meeting of others', async () => {
  const secret = await answeredSuggestion(town)
  await rows.suggestion.update({ where: { id: secret }, data: { secrecyWish: true } })
  const { meetingId } = await plannedMeeting(town, [secret], { heldOn: aDay() })
  const { meetingId: toId } = await plannedMeeting(town, undefined, { heldOn: aDay() })
  expect(await refusalOf(move([{ itemId: await itemOn(meetingId, secret), toId }]))).toBe('meeting-secret-apart')
  expect(await onAgenda(meetingId)).toEqual([secret])
})
