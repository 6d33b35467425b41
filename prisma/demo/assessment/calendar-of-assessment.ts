import { lastDayToObject } from '@/lib/domain/assessment/objection'
import { addDays, type LocalDate, localDate } from '@/lib/domain/deadlines/local-date'
import { at, calendar, clock, workingDaysAfter } from '../days'

const days = (first: string, count: number): LocalDate[] =>
  Array.from({ length: count }, (_, place) => workingDaysAfter(addDays(localDate(first), -1), place + 1))

const shownOn = localDate('2022-12-14')

/** How the annual assessment of 2022 went, day by day. */
export const year = 2022
export const name = '2022年度代表建议办理工作考核'
export const adoptedOn = localDate('2022-03-18')
export const writtenAt = at(localDate('2022-03-07'), clock(9, 40))
export const adoptedAt = at(adoptedOn, clock(16, 20))
export const openedAt = at(localDate('2022-11-01'), clock(9, 30))
export const namedAt = at(localDate('2022-11-02'), clock(10, 0))
export const selfFrom = at(localDate('2022-11-07'), clock(8, 50))
export const selfDueOn = localDate('2022-11-18')
export const selfDays = days('2022-11-14', 5)
export const judgingFrom = at(localDate('2022-11-21'), clock(8, 50))
export const markDays = days('2022-11-28', 10)
export const marksDueOn = localDate('2022-12-10')
export const countsUntil = localDate('2022-12-10')
export const metOn = localDate('2022-12-12')
export const checkingFrom = at(shownOn, clock(9, 0))
export const checkUntil = lastDayToObject(shownOn, calendar)
export const objectionDays = days('2022-12-15', 3)
export const answeredOn = localDate('2022-12-21')
export const frozenAt = at(localDate('2022-12-28'), clock(15, 30))
