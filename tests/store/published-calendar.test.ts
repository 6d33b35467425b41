import { expect, test } from 'vitest'
import { dueOn } from '@/lib/domain/deadlines/due'
import { limitInForce } from '@/lib/domain/deadlines/limits'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { readCalendar, readRules } from '@/lib/store/calendar'
import { addCalendar } from '@/lib/store/published-calendar'
import { transactFor, transactOutside } from '@/lib/store/transact'
import { calendarRows } from '@/prisma/reference/calendar'
import { foundTown } from '../support/town'

const assigned = localDate('2022-07-01')

test('each published year comes in once', async () => {
  expect(await transactOutside('worker', (tx) => addCalendar(tx, calendarRows()))).toHaveLength(23)
  expect(await transactOutside('worker', (tx) => addCalendar(tx, calendarRows()))).toEqual([])
})

test('deadlines count by what the congress adopted', async () => {
  const town = await foundTown()
  const { limits, calendar } = await transactFor(town.congressId, readRules)
  const reply = limitInForce(limits, 'reply', assigned)
  expect(reply && dueOn(reply, assigned, calendar)).toEqual({ day: '2022-10-08', provisional: false })
})

test('a year that the software brings later is not counted by before an officer adopts it', async () => {
  const town = await foundTown('商河')
  const notice = {
    years: [{ year: 2027, source: 'notice' }],
    days: [{ day: localDate('2027-01-31'), kind: 'MAKE_UP_WORKDAY' as const, name: '春节' }],
  }
  expect(await transactOutside('worker', (tx) => addCalendar(tx, notice))).toEqual([2027])
  const calendar = await transactFor(town.congressId, readCalendar)
  expect(calendar.publishedYears.has(2026)).toBe(true)
  expect(calendar.publishedYears.has(2027)).toBe(false)
})
