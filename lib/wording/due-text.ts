import { daysBetween, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { type Due, urgency } from '@/lib/domain/deadlines/urgency'
import type { Words } from './catalogue'
import { fill } from './fill'

/** 正常 还有 40 天 · 临期 今天到期 · 逾期 2 天 · 已暂停 5 天 */
export function dueText(due: Due, today: LocalDate, { due: words, urgency: names }: Words['states']): string {
  const kind = urgency(due, today)
  const left = daysBetween(today, due.dueOn)
  const stood = kind === 'PAUSED' && due.pausedSince ? daysBetween(due.pausedSince, today) : null
  if (stood !== null && stood <= 0) return names.PAUSED
  return fill(words.state, { state: names[kind], detail: detailOf(stood, left, words) })
}

function detailOf(stood: number | null, left: number, words: Words['states']['due']): string {
  if (stood !== null) return fill(words.stood, { days: stood })
  if (left === 0) return words.today
  return left > 0 ? fill(words.later, { days: left }) : fill(words.past, { days: -left })
}
