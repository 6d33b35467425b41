import type { LimitPurpose } from '@/lib/domain/deadlines/limits'
import { daysBetween, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { wordsFor } from './catalogue'
import { fill } from './fill'
import { dayText } from './formats'

type Late = { title: string; numberText: string | null; purpose: LimitPurpose; dueOn: LocalDate }

/** What the draft of a chasing notice says: what was due when, how late it is, what is asked. The paper is Chinese. */
export function demandText({ title, numberText, purpose, dueOn }: Late, today: LocalDate): string {
  const { chasing, limits, language } = wordsFor('zh-CN')
  const { demand } = chasing
  return fill(demand.text, {
    suggestion: numberText ? fill(demand.numbered, { title, number: numberText }) : fill(demand.named, { title }),
    purpose: limits.purposes[purpose],
    dueOn: dayText(dueOn, language),
    today: dayText(today, language),
    days: daysBetween(dueOn, today),
  })
}
