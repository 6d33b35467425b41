import type { Happening } from '@/components/ui/timeline'
import type { Clock } from '@/lib/domain/deadlines/count'
import type { Explanation } from '@/lib/domain/deadlines/explain'
import type { Limit } from '@/lib/domain/deadlines/limits'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { basisText } from '@/lib/wording/basis-text'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

export const lengthText = ({ count, unit }: Pick<Limit, 'count' | 'unit'>, { limits }: Words): string =>
  fill(limits.counts[unit], { count })

type Turn = Explanation['turns'][number]

/** What moved the last day, in the order in which it happened. */
export function turnsOf(told: Explanation, words: Words): Happening[] {
  const { turns: sentences } = words.explanation
  const { clock, turns, dueOn, pausedSince, provisional } = told
  const text = (day: LocalDate) => dayText(day, words.language)
  const happening = (key: string, day: LocalDate, sentence: string): Happening => ({
    id: `${key} ${day}`,
    at: text(day),
    instant: day,
    sentence,
  })
  const nominal = turns.at(-1)?.day
  return [
    ...turns.map((turn, place) =>
      happening(`${turn.kind} ${place}`, dayOf(turn, clock), turnText(turn, turns[place - 1], told, words)),
    ),
    ...(pausedSince ? [happening('STANDING', pausedSince, sentences.STANDING)] : []),
    ...(nominal && nominal < dueOn ? [happening('MOVED', dueOn, fill(sentences.MOVED, { day: text(nominal) }))] : []),
    { ...happening('DUE', dueOn, provisional ? sentences.PROVISIONAL : sentences.DUE), tone: 'bad' },
  ]
}

function dayOf(turn: Turn, { startedOn }: Clock): LocalDate {
  if (turn.kind === 'PAUSED') return turn.from
  if (turn.kind === 'EXTENDED') return turn.agreedOn
  return turn.kind === 'CAPPED' ? turn.day : startedOn
}

function turnText(turn: Turn, before: Turn | undefined, { clock }: Explanation, words: Words): string {
  const { turns: sentences } = words.explanation
  const text = (day: LocalDate) => dayText(day, words.language)
  switch (turn.kind) {
    case 'COUNTED':
    case 'STATED':
      return beginningText(turn, clock.limit, words)
    case 'CAPPED':
      return fill(sentences.CAPPED, sourceOf(clock.cap ?? clock.limit, words))
    case 'PAUSED':
      return fill(sentences.PAUSED, { until: text(turn.until), days: turn.days, day: text(turn.day) })
    case 'EXTENDED': {
      const sentence = turn.day === before?.day ? sentences.EXTENDED_IN_VAIN : sentences.EXTENDED
      return fill(sentence, { until: text(turn.until), day: text(turn.day) })
    }
  }
}

function beginningText({ kind, day }: Pick<Turn, 'kind' | 'day'>, limit: Limit, words: Words): string {
  const { turns: sentences } = words.explanation
  const facts = {
    ...sourceOf(limit, words),
    event: words.limits.starts[limit.startsWith],
    force: words.limits.forces[limit.force],
    day: dayText(day, words.language),
  }
  if (kind === 'STATED') return fill(sentences.STATED, facts)
  return fill(hasArticle(limit) ? sentences.COUNTED : sentences.OWN, facts)
}

/** Whether the number is somebody's law. */
export const hasArticle = ({ basis }: Limit): boolean => basis.includes(' ')

export const sourceOf = (limit: Limit, words: Words) => ({
  basis: basisText(limit.basis, words.deadlines),
  length: lengthText(limit, words),
})
