import { describe, expect, test } from 'vitest'
import { getRoomLive } from '@/lib/queries/meeting-room-live'
import { meetingUnderWay, recordItem } from '../support/in-the-room'
import { eventsOf } from '../support/ledger'
import { heldOn, invitedMeeting, itemsOf } from '../support/meetings'
import { act, at, type Person, refusalOf, see } from '../support/people'
import { eventTypesOf, rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const held = heldOn
const underWay = (count?: number) => meetingUnderWay(town, count)
const record = (item: Parameters<typeof recordItem>[1], more?: object, on?: string, by?: Person) =>
  recordItem(town, item, more, on, by)
const typesOf = (suggestionId = '') => eventTypesOf(suggestionId)

test('it is opened by the office on its day, and by nobody else', async () => {
  const { meetingId } = await invitedMeeting(town)
  expect(await refusalOf(act(town.office, 'open-meeting', { meetingId }, '2022-05-19'))).toBe('meeting-not-today')
  for (const person of [town.lead, town.transport.head, town.leader])
    expect(await refusalOf(act(person, 'open-meeting', { meetingId }, held))).toBe('not-found')
  await act(town.office, 'open-meeting', { meetingId }, held)
  expect(await rows.replyMeeting.findUniqueOrThrow({ where: { id: meetingId } })).toMatchObject({ state: 'UNDER_WAY' })
  expect(await eventsOf(meetingId)).toContain('meeting.opened')
  expect(await refusalOf(act(town.office, 'open-meeting', { meetingId }, held))).toBe('move-not-open')
})

describe('one item', () => {
  test('is recorded as it was said, at the time at which it was said, and stands in the log of contacts', async () => {
    const { items, suggestionIds } = await underWay()
    const [item] = items
    const doneAt = at(held).getTime() + 7 * 60_000
    await record(item, { doneAt }, '2022-05-21')
    const kept = await rows.replyMeetingItem.findUniqueOrThrow({ where: { id: item?.id } })
    expect(kept).toMatchObject({ outcome: 'ACCEPTED', answeredBy: '王志刚', version: 2, recordedAt: new Date(doneAt) })
    const contacts = await rows.contact.findMany({ where: { meetingItemId: item?.id }, include: { met: true } })
    expect(contacts).toMatchObject([
      { way: 'REPLY_MEETING', stage: 'AFTER', place: '第一会议室', met: [{ confirmedAt: null }] },
    ])
    expect(contacts[0]?.contactedOn.toISOString().slice(0, 10)).toBe(held)
    expect(await typesOf(suggestionIds[0])).toEqual(
      expect.arrayContaining(['assignment.contact-logged', 'meeting.item-answered']),
    )
  })

  test('written down the days after, was said on the day of the meeting', async () => {
    const { meetingId } = await invitedMeeting(town, undefined, { from: '18:00', to: '19:00', place: '第二会议室' })
    await act(town.office, 'open-meeting', { meetingId }, '2022-05-23')
    await rows.replyMeetingGuest.updateMany({
      where: { meetingId, capacity: 'DELEGATE' },
      data: { presence: 'PRESENT' },
    })
    const [item] = await itemsOf(meetingId)
    const promise = { text: '十月底前建成投用', responsiblePerson: '李强', money: '', dueOn: '2022-10-31' }
    const promises = [{ ...promise, unitId: town.transport.id }]
    await record(item, { doneAt: at('2022-05-23').getTime(), promises }, '2022-05-23')
    const { contactedOn } = await rows.contact.findFirstOrThrow({ where: { meetingItemId: item?.id ?? '' } })
    const { openedOn } = await rows.commitment.findFirstOrThrow({ where: { meetingItemId: item?.id ?? '' } })
    expect([contactedOn, openedOn]).toEqual([new Date(held), new Date(held)])
  })

  test('written by two clerks is refused to the second, who loses nothing of the first', async () => {
    const { items } = await underWay()
    await record(items[0])
    expect(await refusalOf(record(items[0], { answerText: '另一种说法。' }))).toBe('stale-version')
    expect(await rows.replyMeetingItem.findUniqueOrThrow({ where: { id: items[0]?.id } })).toMatchObject({
      answerText: '下月开工。',
      version: 2,
    })
  })

  test('corrected, corrects the talk while the delegate has not answered, and not afterwards', async () => {
    const { items } = await underWay()
    await record(items[0])
    await record({ id: items[0]?.id ?? '', version: 2 }, { delegateWords: '同意，但要公示进度。' })
    const contact = await rows.contact.findFirstOrThrow({ where: { meetingItemId: items[0]?.id } })
    expect(contact).toMatchObject({ delegateView: '同意，但要公示进度。', version: 2 })
    await act(town.lead, 'confirm-contact', { contactId: contact.id, version: 2 }, held)
    await record({ id: items[0]?.id ?? '', version: 3 }, { delegateWords: '第三种说法。' })
    expect(await rows.contact.findMany({ where: { meetingItemId: items[0]?.id } })).toMatchObject([
      { delegateView: '同意，但要公示进度。', version: 2 },
    ])
  })

  test('puts promises on the ledger, of which the unit hears', async () => {
    const { items, suggestionIds } = await underWay()
    const promise = { text: '十月底前建成投用', responsiblePerson: '李强', money: '40 万元', dueOn: '2022-10-31' }
    const promises = [{ ...promise, unitId: town.transport.id }]
    await record(items[0], { promises })
    expect(await rows.commitment.findMany({ where: { meetingItemId: items[0]?.id } })).toMatchObject([
      { text: '十月底前建成投用', money: '40 万元', suggestionId: suggestionIds[0], unitId: town.transport.id },
    ])
    expect(await typesOf(suggestionIds[0])).toContain('meeting.promised')
    expect(
      await rows.deadline.findMany({ where: { suggestionId: suggestionIds[0], purpose: 'commitment' } }),
    ).not.toEqual([])
  })

  test('leaves nothing behind where a promise cannot stand', async () => {
    const { items, suggestionIds } = await underWay()
    const promise = {
      text: '十月底前建成投用',
      responsiblePerson: '李强',
      dueOn: '2022-05-19',
      unitId: town.transport.id,
    }
    expect(await refusalOf(record(items[0], { promises: [promise] }))).toBe('commitment-in-past')
    const foreign = { ...promise, dueOn: '2022-10-31', unitId: town.housing.id }
    expect(await refusalOf(record(items[0], { promises: [foreign] }))).toBe('unit-not-assigned')
    expect(await refusalOf(record(items[0], { outcome: 'POSTPONED', promises: [foreign] }))).toBe('shape-refused')
    expect(await refusalOf(record(items[0], { delegateWords: '' }))).toBe('shape-refused')
    expect(await rows.replyMeetingItem.findUniqueOrThrow({ where: { id: items[0]?.id } })).toMatchObject({ version: 1 })
    expect(await rows.commitment.count({ where: { suggestionId: suggestionIds[0] } })).toBe(0)
    expect(await rows.contact.count({ where: { meetingItemId: items[0]?.id } })).toBe(0)
  })

  test('sent back is the wish of the delegate: the status stays, and his words go with what his rating opens', async () => {
    const { items, suggestionIds } = await underWay()
    const [suggestionId] = suggestionIds
    await record(items[0], { outcome: 'BACK_TO_WORK', delegateWords: '路灯还差两盏，要求补装。' })
    expect(await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })).toMatchObject({
      status: 'REPLIED',
    })
    expect(await rows.againRequest.count({ where: { suggestionId } })).toBe(0)
    const marks = { attitude: 'SATISFIED', process: 'SATISFIED', result: 'DISSATISFIED', resultReason: '还差两盏。' }
    await act(town.lead, 'rate-suggestion', { suggestionId, ...marks }, held)
    expect(await rows.againRequest.findMany({ where: { suggestionId } })).toMatchObject([
      { ordinal: 1, words: '路灯还差两盏，要求补装。' },
    ])
  })

  test('is for the office alone', async () => {
    const { items } = await underWay()
    for (const person of [town.lead, town.transport.head, town.leader, town.government])
      expect(await refusalOf(record(items[0], {}, held, person))).toBe('not-found')
  })
})

test('the room tells how many have rated, and never what', async () => {
  const { meetingId, suggestionIds } = await underWay()
  const marks = { attitude: 'SATISFIED', process: 'SATISFIED', result: 'DISSATISFIED', resultReason: '还差两盏。' }
  await act(town.lead, 'rate-suggestion', { suggestionId: suggestionIds[0], ...marks }, held)
  const live = await see(town.office, getRoomLive, meetingId, held)
  expect(live.items).toMatchObject([{ rated: 1, opensRating: true }])
  expect(JSON.stringify(live)).not.toContain('SATISFIED')
})
