import { expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { announce, ensureCanPublish, stateOf, type YearPublication } from '@/lib/domain/performance/publishing'
import { Refusal } from '@/lib/domain/refusal'
import { calendar } from '@/prisma/demo/days'

const standing: YearPublication = {
  ...{ id: 'p', congressId: 'c', year: 2022, version: 1, publishAt: null },
  ...{ announcedOn: localDate('2022-12-28'), lookUntil: localDate('2023-01-05') },
}
const refused = (work: () => unknown) => {
  try {
    work()
    return null
  } catch (error) {
    return error instanceof Refusal ? error.code : error
  }
}
const today = localDate('2022-12-28')

test('delegates look a year over for five working days, holidays between them not counted', () => {
  expect(announce(null, { year: 2022, workingDays: 5 }, today, calendar)).toBe('2023-01-05')
})

test('a year that has not begun, or is on its way out already, is not announced', () => {
  expect(refused(() => announce(null, { year: 2023, workingDays: 5 }, today, calendar))).toBe(
    'performance-year-outside',
  )
  expect(refused(() => announce(standing, { year: 2022, workingDays: 5 }, today, calendar))).toBe(
    'performance-announced',
  )
})

test('it is published the day after the last day of looking, while nobody waits for an answer', () => {
  const on = (day: string, open = 0) => refused(() => ensureCanPublish(standing, open, localDate(day)))
  expect(on('2023-01-05')).toBe('performance-look-first')
  expect(on('2023-01-06')).toBeNull()
  expect(on('2023-01-06', 1)).toBe('performance-objections-open')
  expect(refused(() => ensureCanPublish(null, 0, today))).toBe('performance-not-announced')
  const out = { ...standing, publishAt: new Date('2023-01-06T01:00:00Z') }
  expect(refused(() => ensureCanPublish(out, 0, localDate('2023-01-09')))).toBe('performance-published')
})

test('it becomes public by the clock alone', () => {
  const fixed = { ...standing, publishAt: new Date('2023-01-10T01:00:00Z') }
  const day = localDate('2023-01-10')
  expect(stateOf(fixed, new Date('2023-01-10T00:59:59Z'), day)).toBe('FIXED')
  expect(stateOf(fixed, new Date('2023-01-10T01:00:00Z'), day)).toBe('PUBLISHED')
  expect(stateOf(standing, new Date(), localDate('2023-01-05'))).toBe('LOOKED_OVER')
  expect(stateOf(standing, new Date(), localDate('2023-01-06'))).toBe('READY')
  expect(stateOf(null, new Date(), today)).toBe('NONE')
})
