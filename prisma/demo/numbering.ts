import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { chanceOf } from './chance'
import type { Course } from './course'
import { workingDaysAfter } from './days'
import type { UnitCode } from './types'
import { unitOf } from './units'

/** The second reply to those who were not content falls in the middle of June, within its month. */
export const secondReplyOn = ({ number }: Course): LocalDate =>
  workingDaysAfter('2022-06-14' as LocalDate, 1 + (number % 3))

const key = (course: Course, unit: UnitCode, round: number) => `${course.number} ${unit} ${round}`

/** Each unit numbers its letters of the year in the order of signing; other letters take the numbers between. */
export function documentNumbers(courses: readonly Course[]): (course: Course, unit: UnitCode, round: number) => string {
  const signed = courses.flatMap((course) =>
    course.written.leads.flatMap((unit) => [
      { course, unit, round: 1, on: course.repliedOn },
      ...(course.written.firstRound ? [{ course, unit, round: 2, on: secondReplyOn(course) }] : []),
    ]),
  )
  signed.sort((left, right) =>
    left.on === right.on ? left.course.number - right.course.number : left.on < right.on ? -1 : 1,
  )
  const chance = chanceOf('numbers of letters')
  const last = new Map<UnitCode, number>()
  const given = new Map<string, string>()
  for (const { course, unit, round } of signed) {
    const next = (last.get(unit) ?? chance.between(3, 11)) + chance.between(1, 3)
    last.set(unit, next)
    given.set(key(course, unit, round), `${unitOf(unit).prefix}〔2022〕${next}号`)
  }
  return (course, unit, round) => given.get(key(course, unit, round)) ?? ''
}
