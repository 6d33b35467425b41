import type { Explanation } from '@/lib/domain/deadlines/explain'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { hasArticle, lengthText, sourceOf } from './told-turns'

/** Why this day, in one sentence. */
export function whySentence({ clock, turns, ...counted }: Explanation, words: Words): string {
  const { parts, joint, stop } = words.explanation
  const text = (day: LocalDate) => dayText(day, words.language)
  const start = fill(parts.start, { day: text(clock.startedOn), event: words.limits.starts[clock.limit.startsWith] })
  const said = clock.statedOn ? [parts.stated] : [start, clauseOf({ clock }, words)]

  const days = turns.reduce((sum, turn) => sum + (turn.kind === 'PAUSED' ? turn.days : 0), 0)
  if (days > 0) said.push(fill(parts.paused, { days }))
  const extended = turns.findLast((turn, place) => turn.kind === 'EXTENDED' && turn.day !== turns[place - 1]?.day)
  if (extended?.kind === 'EXTENDED') said.push(fill(parts.extended, { day: text(extended.until) }))
  if (clock.cap && turns.some(({ kind }) => kind === 'CAPPED'))
    said.push(fill(parts.capped, { length: lengthText(clock.cap, words) }))
  if (counted.pausedSince) said.push(fill(parts.standing, { day: text(counted.pausedSince) }))
  const nominal = turns.at(-1)?.day
  if (nominal && nominal < counted.dueOn) said.push(parts.moved)
  said.push(fill(parts.end, { day: text(counted.dueOn) }))
  if (counted.provisional) said.push(parts.provisional)
  return `${said.join(joint)}${stop}`
}

function clauseOf({ clock }: Pick<Explanation, 'clock'>, words: Words): string {
  const { parts } = words.explanation
  return fill(hasArticle(clock.limit) ? parts.clause : parts.own, sourceOf(clock.limit, words))
}
