import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

/** Between which days a decision may begin to hold. */
export function daysToDecide(earliest: LocalDate, latest: LocalDate, { rules, language }: Words) {
  const hint = fill(rules.effectiveHint, { earliest: dayText(earliest, language), latest: dayText(latest, language) })
  return { earliest, latest, hint }
}
