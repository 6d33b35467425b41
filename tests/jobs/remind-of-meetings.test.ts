import { expect, test } from 'vitest'
import { remindOfMeetingsIn } from '@/lib/jobs/remind-of-meetings'
import { invitedMeeting } from '../support/meetings'
import { endedMeeting } from '../support/minutes'
import { act } from '../support/people'
import { clock } from '../support/reminding'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const run = ({ congressId }: Town, day: string, time?: string) => remindOfMeetingsIn(congressId, clock(day, time))
const told = async ({ congressId }: Town) =>
  (await rows.event.findMany({ where: { congressId, type: 'meeting.close-asked' }, orderBy: { sequence: 'asc' } })).map(
    ({ data }) => data as { step: number; roles: string[] },
  )

test('a meeting of Friday that is not closed by Wednesday reminds on Thursday, and every third working day, until it is', async () => {
  const town = await foundTown()
  const { meetingId, version } = await endedMeeting(town)
  for (const day of ['2022-05-20', '2022-05-23', '2022-05-25']) expect(await run(town, day), day).toBe(0)
  expect(await run(town, '2022-05-26', '03:00'), 'at night').toBe(0)
  await Promise.all(Array.from({ length: 4 }, () => run(town, '2022-05-26')))
  expect(await run(town, '2022-05-27')).toBe(0)
  expect(await run(town, '2022-05-28'), 'Saturday').toBe(0)
  expect(await run(town, '2022-05-31')).toBe(1)
  // 3 June is the Dragon Boat holiday: the working days go on with the sixth.
  expect(await run(town, '2022-06-06')).toBe(1)
  expect(await told(town)).toMatchObject([
    { step: 1, roles: ['DELEGATE_OFFICE'] },
    { step: 2, roles: ['DELEGATE_OFFICE'] },
    { step: 3, roles: ['DELEGATE_OFFICE', 'COMMITTEE_LEADER'] },
  ])
  await act(town.office, 'close-meeting', { meetingId, version }, '2022-06-06')
  expect(await run(town, '2022-06-10')).toBe(0)
})

test('one that nobody opened or ended is late as well; one that is only planned was not held', async () => {
  const town = await foundTown()
  const { meetingId } = await invitedMeeting(town)
  expect(await run(town, '2022-05-26')).toBe(1)
  await rows.replyMeeting.update({ where: { id: meetingId }, data: { state: 'PLANNED', invitedAt: null } })
  expect(await run(town, '2022-05-31')).toBe(0)
})
