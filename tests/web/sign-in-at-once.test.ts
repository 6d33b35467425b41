import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { meetingCode } from '@/lib/auth/meeting-code'
import { instantNow } from '@/lib/web/this-moment'
import { hallOf } from '../support/hall'
import { post } from '../support/http'
import type { Person } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town

beforeAll(async () => {
  town = await foundTown()
})

/** As the page does: busy is asked again under the same key, anything else is an answer. */
async function tap(by: Person, meetingId: string): Promise<number> {
  const key = randomUUID()
  for (;;) {
    const input = { meetingId, code: meetingCode(meetingId, instantNow()), post: '' }
    const { status } = await post('sign-in-by-code', { by, key, input })
    if (status !== 503) return status
    await new Promise((resolve) => setTimeout(resolve, 200 + Math.random() * 400))
  }
}

test('253 people who tap at once, every fifth twice, are each signed in once and within a minute', {
  timeout: 120_000,
}, async () => {
  const { meetingId, people } = await hallOf(town, 253)
  const startsAt = new Date(instantNow().getTime() + 600_000)
  await rows.replyMeeting.update({
    where: { id: meetingId },
    data: { startsAt, endsAt: new Date(startsAt.getTime() + 7_200_000) },
  })
  const impatient = people.filter((_, place) => place % 5 === 0)
  const began = performance.now()
  const statuses = await Promise.all([...people, ...impatient].map((one) => tap(one as Person, meetingId)))
  const seconds = (performance.now() - began) / 1000
  expect(statuses.filter((status) => status !== 200)).toEqual([])
  expect(seconds).toBeLessThan(60)

  const guests = await rows.replyMeetingGuest.findMany({ where: { meetingId } })
  expect(guests).toHaveLength(253)
  expect(guests.every(({ presence, signedInWay }) => presence === 'PRESENT' && signedInWay === 'CODE')).toBe(true)
  const events = await rows.event.findMany({ where: { subjectId: meetingId, type: 'meeting.signed-in' } })
  expect(new Set(events.map(({ data }) => (data as { guestId: string }).guestId)).size).toBe(253)
  expect(events).toHaveLength(253)
})
