import { describe, expect, test } from 'vitest'
import { getMeetingScreen } from '@/lib/queries/get-meeting-screen'
import { called, meetingUnderWay, recordItem } from '../support/in-the-room'
import { heldOn, itemsOf } from '../support/meetings'
import { act, type Person, refusalOf, see } from '../support/people'
import { eventTypesOf, rows } from '../support/rows'
import { foundTown } from '../support/town'

const typesOf = (suggestionId = '') => eventTypesOf(suggestionId)
const town = await foundTown()
const held = heldOn
const underWay = (count?: number) => meetingUnderWay(town, count)
const record = (item: Parameters<typeof recordItem>[1], more?: object, on?: string, by?: Person) =>
  recordItem(town, item, more, on, by)

describe('ending', () => {
  test('puts off what was not reached, by name', async () => {
    const { meetingId, items, suggestionIds } = await underWay(2)
    await record(items[0])
    const end = (notReached: unknown[], by: Person = town.office) =>
      act(by, 'end-meeting', { meetingId, notReached }, held)
    expect(await refusalOf(end([]))).toBe('not-reached-changed')
    expect(await refusalOf(end([items[1]?.id], town.lead))).toBe('not-found')
    await end([items[1]?.id])
    expect(await itemsOf(meetingId)).toMatchObject([{ outcome: 'ACCEPTED' }, { outcome: 'POSTPONED', version: 2 }])
    expect(await rows.replyMeeting.findUniqueOrThrow({ where: { id: meetingId } })).toMatchObject({ state: 'ENDED' })
    expect(await typesOf(suggestionIds[1])).toContain('meeting.item-postponed')
  })

  test('an answer that arrives late is not taken over what another clerk put off; over it knowingly it is', async () => {
    const { meetingId, items } = await underWay()
    await act(town.office, 'end-meeting', { meetingId, notReached: [items[0]?.id] }, held)
    expect(await refusalOf(record(items[0]))).toBe('stale-version')
    await record({ id: items[0]?.id ?? '', version: 2 })
    expect(await itemsOf(meetingId)).toMatchObject([{ outcome: 'ACCEPTED', version: 3 }])
  })

  test('what went to another meeting meanwhile is answered there', async () => {
    const { meetingId, items, suggestionIds } = await underWay()
    await act(town.office, 'end-meeting', { meetingId, notReached: [items[0]?.id] }, held)
    await called(town, suggestionIds)
    expect(await refusalOf(record({ id: items[0]?.id ?? '', version: 2 }))).toBe('meeting-item-elsewhere')
  })
})

describe('the hall', () => {
  test('sees what is called', async () => {
    const { meetingId, items } = await underWay(2)
    const screen = () => see(town.leader, getMeetingScreen, meetingId, held)
    expect(await screen()).toMatchObject({ total: 2, done: 0, current: { position: 1 }, next: { position: 2 } })
    await act(town.office, 'call-meeting-item', { itemId: items[1]?.id }, held)
    expect(await screen()).toMatchObject({ current: { position: 2 }, next: { position: 1 } })
    expect(await refusalOf(act(town.lead, 'call-meeting-item', { itemId: items[1]?.id }, held))).toBe('not-found')
  })

  test('reads no title that is not public and no name that is kept, whoever opens the screen', async () => {
    const { meetingId, suggestionIds } = await underWay()
    await rows.suggestion.update({ where: { id: suggestionIds[0] }, data: { publicity: 'NONE', secrecy: true } })
    expect((await see(town.office, getMeetingScreen, meetingId, held)).current).toMatchObject({
      title: null,
      lead: null,
    })
  })
})
