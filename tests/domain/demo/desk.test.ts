import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { emptyBook } from '@/prisma/demo/book'
import { at, clock, momentAt } from '@/prisma/demo/days'
import { playDesk } from '@/prisma/demo/desk/play-desk'
import { buildCongress } from '@/prisma/demo/frame/congress'

function deskOf(day: string) {
  const { world } = buildCongress('01890000-0000-7000-8000-000000000000')
  const book = emptyBook()
  const moment = momentAt(at(localDate(day), clock(8, 0)))
  playDesk(world, book, moment)
  return { ...book, now: moment.now }
}

const walkable = [
  'ACKNOWLEDGED',
  'ASSIGNED',
  'DRAFT',
  'EXTENSION_REQUESTED',
  'IN_PROGRESS',
  'OFFICE_REVIEW',
  'RATED',
  'REPLIED',
  'REPLY_UNDER_REVIEW',
  'RE_HANDLING',
  'SUBMITTED',
]

describe('on whatever day it is loaded', () => {
  test.each(['2026-07-01', '2026-10-09', '2026-11-23', '2027-02-16', '2028-02-29'])('%s', (day) => {
    const { suggestions, assignments, events, opinionWaivers, now } = deskOf(day)
    expect([...new Set(suggestions.map(({ status }) => status))].sort()).toEqual(walkable)
    expect(events.filter((event) => event.at > now)).toEqual([])
    const open = assignments.filter(({ status }) => status === 'IN_PROGRESS')
    expect(open.some(({ dueOn }) => (dueOn as Date) < now)).toBe(true)
    expect(open.some(({ dueOn }) => (dueOn as Date) > now)).toBe(true)
    expect(opinionWaivers).toHaveLength(1)
  })

  test('a session that has only begun has nothing on the desk', () => {
    expect(deskOf('2023-01-09').suggestions).toEqual([])
  })

  test('numbers are given in the order of registration', () => {
    const numbered = deskOf('2026-11-23').suggestions.filter(({ number }) => number)
    numbered.sort((left, right) => Number(left.registeredAt) - Number(right.registeredAt))
    expect(numbered.map(({ number }) => number)).toEqual(numbered.map((_, place) => place + 1))
  })
})
