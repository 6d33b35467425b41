import { expect, test } from 'vitest'
import { guestsOf, invitedMeeting } from '../support/meetings'
import { act } from '../support/people'
import { rows } from '../support/rows'
import { dayAt, openedStation } from '../support/stations'
import { foundTown } from '../support/town'

test('whose mandate ends is on no list of what is to come after his last day, and stays on those before it', async () => {
  const town = await foundTown()
  const { delegateId } = town.lead
  const { meetingId } = await invitedMeeting(town)
  const station = await openedStation(town)
  const [before, after] = [await dayAt(town, station, '2022-05-10'), await dayAt(town, station, '2022-06-15')]
  const end = { ground: 'RESIGNED', lastDay: '2022-05-12', decision: '区人大常委会公告〔2022〕9号' }
  await act(town.office, 'end-mandate', { delegateId, ...end }, '2022-05-13')
  const duties = await rows.activityDelegate.findMany({ where: { delegateId } })
  expect(duties.map(({ activityId }) => activityId)).toEqual([before])
  expect(await rows.activity.findUniqueOrThrow({ where: { id: after } })).toMatchObject({ state: 'PLANNED' })
  expect((await guestsOf(meetingId)).some((guest) => guest.delegateId === delegateId)).toBe(false)
})
