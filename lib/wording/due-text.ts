import type { Words } from './catalogue'
import { fill } from './fill'

/** 还有 3 天 · 今天到期 · 超期 2 天 */
export function dueText(daysLeft: number, words: Words['states']): string {
  if (daysLeft === 0) return words.due.today
  return daysLeft > 0 ? fill(words.due.later, { days: daysLeft }) : fill(words.due.past, { days: -daysLeft })
}
