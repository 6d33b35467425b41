import type { Duty } from '../matters/duties'
import { mattersIn } from '../matters/matters-in'

/** Whom the words of a line call on, whoever may be asked as well among them. */
const calledOn = (line: string): ReadonlySet<Duty> => new Set(mattersIn(line).flatMap(({ matter }) => matter.duties))

/** Money and oversight are part of every matter, and a town has a hand in most. */
const everywhere: readonly Duty[] = [
  'FINANCE',
  'LOCAL_GOVERNMENT',
  'PUBLICITY',
  'POLICE',
  'EMERGENCY',
  'JUSTICE',
  'SERVICE',
]

/**
 * Asks that no one unit could answer together: groups of asks without a duty in common, asks that name no matter left aside.
 * Answers with the place of the first ask that stands apart from the first; null while there is but one matter.
 */
export function apartFrom(lines: readonly string[]): number | null {
  const named = lines
    .map((line, place) => ({ place, duties: [...calledOn(line)].filter((duty) => !everywhere.includes(duty)) }))
    .filter(({ duties }) => duties.length > 0)
  const [first, ...others] = named
  if (!first) return null
  const together = new Set(first.duties)
  let left = others
  for (;;) {
    const near = left.filter(({ duties }) => duties.some((duty) => together.has(duty)))
    if (near.length === 0) return left[0]?.place ?? null
    for (const { duties } of near) for (const duty of duties) together.add(duty)
    left = left.filter((one) => !near.includes(one))
  }
}

const between = /[；;]|(?<=建议|议案)(?=关于)|(?<!关于)关于/u

/** 关于……的建议；关于……的建议: two titles in one. */
export const titlesIn = (title: string): string[] =>
  title
    .split(between)
    .map((one) => one.trim())
    .filter((one) => one.length > 3)
