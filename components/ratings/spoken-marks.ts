import type { AskMark, Marks, MarksPart } from '@/lib/domain/rating/marks'
import { type RatingAspect, ratingAspects } from '@/lib/domain/rating/rating'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** 满意；没有意见的一栏是一条横线. */
export function spokenPart(part: MarksPart, marks: Marks, words: Words): string {
  const { states, common, timeline } = words
  if (part === 'asks') return spokenAsks(marks.asks, words) || timeline.missing
  if (part === 'sharesWords') return marks.sharesWords ? common.yes : common.no
  const value = marks[part]
  if (Array.isArray(value)) return spokenCodes(aspectOf(part), value, words) || timeline.missing
  if (ratingAspects.includes(part as RatingAspect))
    return value ? states.rating[value as never] : words.ratings.notAsked
  return (value as string) || timeline.missing
}

export function spokenCodes(aspect: RatingAspect, codes: readonly string[], { ratings, common }: Words): string {
  const known = ratings.codes[aspect] as Record<string, string>
  return codes.map((code) => known[code] ?? code).join(common.listComma)
}

export const spokenAsks = (asks: readonly AskMark[], { states, common }: Words): string =>
  asks
    .toSorted((one, other) => one.ordinal - other.ordinal)
    .map(({ ordinal, mark }) => `${ordinal}. ${states.rating[mark]}`)
    .join(common.listComma)

/** 态度满意，过程满意，结果不满意. */
export function spokenMarks(marks: Pick<Marks, RatingAspect>, { handlingAgain, states, ratings }: Words): string {
  const { attitude, process, result } = marks
  return fill(handlingAgain.desk.marks, {
    attitude: states.rating[attitude],
    process: process ? states.rating[process] : ratings.notAsked,
    result: states.rating[result],
  })
}

const aspectOf = (part: MarksPart): RatingAspect => ratingAspects.find((aspect) => part.startsWith(aspect)) ?? 'result'
