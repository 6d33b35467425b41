import { expect, test } from 'vitest'
import { answeredSuggestion, guestsOf, invitedMeeting, itemsOf } from '../support/meetings'
import { act } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()

test('what its delegate withdraws leaves the agenda by itself, with the head who came for nothing else', async () => {
  const [stays, goes] = [await answeredSuggestion(town), await assigned(town, [{ unit: town.court, role: 'SOLE' }])]
  const status = 'IN_PROGRESS'
  await rows.assignment.updateMany({ where: { suggestionId: goes }, data: { status, acknowledgedAt: new Date() } })
  await rows.suggestion.update({ where: { id: goes }, data: { status } })
  const { meetingId } = await invitedMeeting(town, [stays, goes], { heldOn: '2022-07-20' })
  await act(
    town.lead,
    'ask-withdrawal',
    { suggestionId: goes, words: '情况已经变化，不再提出这件建议。' },
    '2022-05-13',
  )
  expect((await itemsOf(meetingId)).map(({ suggestionId }) => suggestionId)).toEqual([stays])
  expect((await guestsOf(meetingId)).map(({ delegateId, unitId }) => delegateId ?? unitId).toSorted()).toEqual(
    [town.lead.delegateId, town.transport.id].toSorted(),
  )
  const { data } = await rows.event.findFirstOrThrow({
    where: { subjectId: meetingId, type: 'meeting.item-taken-out' },
  })
  expect(data).toMatchObject({ unitIds: [town.court.id], delegateIds: [town.lead.delegateId] })
})
