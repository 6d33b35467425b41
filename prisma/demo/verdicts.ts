import type { conductMarks } from '@/lib/domain/rating/rating'
import { chanceOf } from './chance'
import type { Course } from './course'
import { attitudeReasons, resultReasons } from './phrases'

type Mark = (typeof conductMarks)[number]

export type Verdict = {
  attitude: Mark
  process: Mark
  result: Mark
  attitudeReason: string | null
  resultReason: string | null
  resultCodes?: string[]
}

/** What the delegates thought of the replies; absent for those who never returned the form. */
export type Verdicts = ReadonlyMap<Course, Verdict>

const marks = { attitude: 'SATISFIED', process: 'SATISFIED', result: 'SATISFIED' } as const
const content: Verdict = { ...marks, attitudeReason: null, resultReason: null }
const silent = 6
const half = 'BASICALLY_SATISFIED' satisfies Mark

export function verdictsOn(courses: readonly Course[]): Verdicts {
  const chance = chanceOf('what the delegates thought')
  const answered = (letters: string) =>
    chance.shuffled(courses.filter(({ written }) => letters.includes(written.answerClass) && !written.firstRound))
  const [solved, open, refused] = [answered('A'), answered('B'), answered('CD')]
  const lukewarm = [...refused, ...open.slice(0, resultReasons.open.length)]
  const quiet = new Set(solved.slice(0, silent))
  const verdicts = new Map(courses.filter((course) => !quiet.has(course)).map((course) => [course, content]))
  for (const [place, course] of lukewarm.entries()) {
    const reasons = place < refused.length ? resultReasons.refused : resultReasons.open
    const resultReason = reasons[(place < refused.length ? place : place - refused.length) % reasons.length] ?? null
    verdicts.set(course, { ...content, result: half, resultReason })
  }
  for (const [place, course] of [...refused.slice(0, 2), ...open.slice(-2)].entries()) {
    const known = verdicts.get(course) ?? content
    verdicts.set(course, { ...known, attitude: half, process: half, attitudeReason: attitudeReasons[place] ?? null })
  }
  return withSecondLooks(courses, verdicts)
}

/** Of those handled again one stayed lukewarm. */
function withSecondLooks(courses: readonly Course[], verdicts: Map<Course, Verdict>): Verdicts {
  const again = courses.filter(({ written }) => written.firstRound)
  const doubtful = again.find(({ written }) => written.from === 'cuizhai')
  if (doubtful) {
    const resultReason = '这回说了实话，检查码要等全区推开才算数。'
    verdicts.set(doubtful, { ...content, result: half, resultReason })
  }
  return verdicts
}
