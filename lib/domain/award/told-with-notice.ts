import type { Actor } from '@/lib/domain/access/actor'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { instantAt } from '@/lib/domain/deadlines/wall-clock'
import type { Moment } from '@/lib/domain/moment'

/** Nobody hears of a list before the first day of its notice. */
export const toldWithNotice = (noticeFrom: LocalDate | null, { congress }: Actor, { today }: Moment) =>
  noticeFrom !== null && noticeFrom > today ? { tellFrom: instantAt(congress.timeZone, noticeFrom, 8) } : {}
