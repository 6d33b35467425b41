import { yearsInARow } from '@/lib/domain/likeness/raised-years'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** 连续 3 年提出; the years where there is a gap; nothing where it repeats nothing. */
export function raisedText(years: readonly number[], { merging, common }: Words): string | null {
  if (years.length === 0) return null
  if (years.length === 1) return merging.marks.REPEATED
  const count = yearsInARow(years)
  return count === years.length
    ? fill(merging.raisedInARow, { count })
    : fill(merging.raisedYears, { years: years.join(common.listComma) })
}
