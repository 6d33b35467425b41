import { expect, test } from 'vitest'
import { dueOn } from '@/lib/domain/deadlines/due'
import { limitInForce } from '@/lib/domain/deadlines/limits'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { readCalendar, readRules } from '@/lib/store/calendar'
import { addCalendar } from '@/lib/store/published-calendar'
import { transactOutside } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { calendarRows } from '@/prisma/reference/calendar'

const inDatabase = <Result>(work: (tx: Tx) => Promise<Result>) => transactOutside('worker', work)
const assigned = localDate('2022-07-01')

test('each published year comes in once', async () => {
  expect(await inDatabase((tx) => addCalendar(tx, calendarRows()))).toHaveLength(23)
  expect(await inDatabase((tx) => addCalendar(tx, calendarRows()))).toEqual([])
})

test('deadlines count by what the database holds', async () => {
  const { limits, calendar } = await inDatabase((tx) => readRules(tx, assigned))
  const reply = limitInForce(limits, 'reply', assigned)
  expect(reply && dueOn(reply, assigned, calendar)).toEqual({ day: '2022-10-08', provisional: false })
})

test('a year that comes later settles what was provisional', async () => {
  const assignedLate = localDate('2026-10-31')
  const due = async () => {
    const { limits, calendar } = await inDatabase((tx) => readRules(tx, assignedLate))
    const reply = limitInForce(limits, 'reply', assignedLate)
    return reply && dueOn(reply, assignedLate, calendar)
  }
  expect(await due()).toEqual({ day: '2027-01-31', provisional: true })
  const notice = {
    years: [{ year: 2027, source: 'notice' }],
    days: [{ day: localDate('2027-01-31'), kind: 'MAKE_UP_WORKDAY' as const, name: '春节' }],
  }
  expect(await inDatabase((tx) => addCalendar(tx, notice))).toEqual([2027])
  expect(await due()).toEqual({ day: '2027-01-31', provisional: false })
  const calendar = await inDatabase((tx) => readCalendar(tx, assignedLate))
  expect(calendar.makeUpWorkdays.get(localDate('2027-01-31'))).toBe('春节')
})
