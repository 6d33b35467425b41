import { daysBetween, type LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

/** 评价期限6月8日，还有 3 天。 Past the day it may still be rated. */
export function ratedUntil(until: LocalDate, today: LocalDate, { ratings, states, language }: Words): string {
  const days = daysBetween(today, until)
  const { later, today: now, past } = states.due
  const left =
    days > 0 ? fill(later, { days }) : days === 0 ? now : `${states.urgency.OVERDUE} ${fill(past, { days: -days })}`
  return fill(ratings.until, { day: dayText(until, language), left })
}
