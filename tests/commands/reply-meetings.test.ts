import { expect, test } from 'vitest'
import { getReplyMeeting } from '@/lib/queries/get-reply-meeting'
import { listReplyMeetings } from '@/lib/queries/list-reply-meetings'
import {
  adopt,
  answeredSuggestion,
  guestsOf,
  heldOn,
  invitedMeeting,
  itemsOf,
  plannedMeeting,
  plannedOn,
  sendOut,
} from '../support/meetings'
import { refusalOf, see } from '../support/people'
import { eventTypesOf, rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const none = { page: undefined }

test('a plan that is adopted is a meeting with its agenda in order, the delegates and the heads of the units', async () => {
  const first = await answeredSuggestion(town)
  const second = await answeredSuggestion(town)
  const { meetingId } = await plannedMeeting(town, [second, first])
  expect((await itemsOf(meetingId)).map(({ suggestionId, position }) => [suggestionId, position])).toEqual([
    [second, 1],
    [first, 2],
  ])
  const called = (await guestsOf(meetingId)).map(({ capacity, delegateId, unitId }) => [capacity, delegateId ?? unitId])
  expect(called).toEqual([
    ['DELEGATE', town.lead.delegateId],
    ['HEAD', town.transport.id],
  ])
  expect(await eventTypesOf(first)).toContain('meeting.item-planned')
})

test('before invitations are out it is the committee’s own; then whoever is called sees it', async () => {
  const { meetingId } = await plannedMeeting(town, undefined, { from: '14:00', to: '15:00', place: '二楼' })
  const seenBy = async () => {
    const seen = []
    for (const person of [town.office, town.leader, town.lead, town.transport.clerk, town.stranger, town.court.head]) {
      const opens = (await refusalOf(see(person, getReplyMeeting, meetingId, plannedOn))) === undefined
      const listed = (await see(person, listReplyMeetings, none, plannedOn)).rows.some(({ id }) => id === meetingId)
      expect(listed).toBe(opens)
      if (opens) seen.push(person.name)
    }
    return seen
  }
  expect(await seenBy()).toEqual([town.office.name, town.leader.name])
  await sendOut(meetingId)
  expect(await seenBy()).toEqual([town.office.name, town.leader.name, town.lead.name, town.transport.clerk.name])
})

test('nobody is called to two rooms at once, unless the office has seen it', async () => {
  const day = '2022-06-01'
  await plannedMeeting(town, undefined, { heldOn: day })
  const wanted = {
    suggestionIds: [await answeredSuggestion(town)],
    heldOn: day,
    from: '11:00',
    to: '12:00',
    place: '三楼',
  }
  const before = await rows.replyMeeting.count({ where: { congressId: town.congressId } })
  expect(await refusalOf(adopt(town, [wanted]))).toBe('meeting-clash')
  expect(await rows.replyMeeting.count({ where: { congressId: town.congressId } })).toBe(before)
  expect(await refusalOf(adopt(town, [{ ...wanted, from: '11:30' }]))).toBeUndefined()
  const again = { ...wanted, suggestionIds: [await answeredSuggestion(town)] }
  expect(await refusalOf(adopt(town, [again], { despiteClashes: true }))).toBeUndefined()
})

test('a suggestion is answered at one meeting, in a state in which it can be, on a day to come, by the office', async () => {
  const { suggestionIds } = await plannedMeeting(town, undefined, { heldOn: '2022-06-02' })
  expect(await refusalOf(adopt(town, [{ suggestionIds, heldOn: '2022-06-03' }]))).toBe('meeting-item-elsewhere')
  const other = [await answeredSuggestion(town)]
  expect(await refusalOf(adopt(town, [{ suggestionIds: other, heldOn: '2022-05-11' }]))).toBe('meeting-in-past')
  expect(await refusalOf(adopt(town, [{ suggestionIds: other, from: '10:00', to: '10:00' }]))).toBe(
    'meeting-hours-turned',
  )
  expect(await refusalOf(adopt(town, [{ suggestionIds: other }], {}, town.leader))).toBe('not-found')
  await rows.suggestion.update({ where: { id: other[0] }, data: { status: 'ARCHIVED', archivedOn: new Date(heldOn) } })
  expect(await refusalOf(adopt(town, [{ suggestionIds: other }]))).toBe('meeting-item-not-answerable')
})

test('whose name is kept is not put beside others, and stands unnamed on the screens of those who must not know', async () => {
  const secret = await answeredSuggestion(town)
  await rows.suggestion.update({ where: { id: secret }, data: { secrecyWish: true } })
  const open = await answeredSuggestion(town)
  expect(await refusalOf(adopt(town, [{ suggestionIds: [secret, open], heldOn: '2022-06-06' }]))).toBe(
    'meeting-secret-apart',
  )
  const { meetingId } = await invitedMeeting(town, [secret], { heldOn: '2022-06-06' })
  const shown = JSON.stringify(await see(town.transport.head, getReplyMeeting, meetingId, plannedOn))
  expect(shown).toContain('×××')
  expect(shown).not.toContain(town.lead.name)
  expect(shown).not.toContain(town.lead.delegateId)
  expect(JSON.stringify(await see(town.office, getReplyMeeting, meetingId, plannedOn))).toContain(town.lead.name)
})
