import type { OpeningRule } from '@/lib/domain/station/opening'
import type { Words } from './catalogue'
import { fill } from './fill'

/** 单月15日 9:00—11:00；遇休息日顺延到下一个工作日 */
export function openingText(rule: OpeningRule, words: Words): string {
  const { opening } = words.stations
  const facts = {
    months: opening.months[rule.months],
    day: openingDayText(rule.on, words),
    from: rule.opensAt,
    to: rule.closesAt,
  }
  return fill(opening.text, facts)
}

/** 15日, 第一个星期二 */
export function openingDayText(on: string, { stations: { opening } }: Words): string {
  if (on.startsWith('D')) return fill(opening.date, { date: on.slice(1) })
  const [nth = '1', weekday = '1'] = on.slice(1).split('-')
  const facts = { nth: opening.nth[Number(nth) - 1] ?? '', weekday: opening.weekdays[Number(weekday) - 1] ?? '' }
  return fill(opening.weekday, facts)
}
