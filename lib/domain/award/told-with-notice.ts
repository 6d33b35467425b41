import type { Actor } from '../access/actor'
import type { LocalDate } from '../deadlines/local-date'
import { instantAt } from '../deadlines/wall-clock'

/** Nobody hears of a list before eight in the morning of the first day of its notice. */
export const toldWithNotice = (noticeFrom: LocalDate | null, { congress }: Actor, today: LocalDate) =>
  noticeFrom !== null && noticeFrom > today ? { tellFrom: instantAt(congress.timeZone, noticeFrom, 8) } : {}
