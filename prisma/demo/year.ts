import { addDays, localDate } from '@/lib/domain/deadlines/local-date'
import { type NumberOf, reply } from './answering'
import type { Book } from './book'
import { type Course, coursesOfTheYear } from './course'
import { at, clock, workingDaysAfter } from './days'
import { concludeCourse, rateAndFollow, secondRound } from './endings'
import { assist, consult, lengthen, meet } from './hearing'
import { partOf, visitorsIn } from './letters'
import { type Away, cameFor, delegatesAway } from './meeting-presence'
import { documentNumbers } from './numbering'
import { afterViews } from './phrases'
import type { Case } from './steps/case'
import { putAway } from './steps/closing'
import { signFor, talk } from './steps/handling'
import { assign, coSign, draft, enter, handIn, type Paper, type Part } from './steps/intake'
import { workTogether } from './together'
import { type Verdicts, verdictsOn } from './verdicts'
import { categoryKey, known, type World } from './world'

/** The year 2022, suggestion by suggestion. */
export function playYear(world: World, book: Book): void {
  const courses = coursesOfTheYear()
  const verdicts = verdictsOn(courses)
  const numberOf = documentNumbers(courses)
  const away = delegatesAway(courses)
  for (const course of courses) playCourse(world, book, course, { verdicts, numberOf, away })
}

type Known = { verdicts: Verdicts; numberOf: NumberOf; away: ReadonlyMap<string, Away> }

function playCourse(world: World, book: Book, course: Course, { verdicts, numberOf, away }: Known): void {
  const { written } = course
  const one = begin(world, book, course)
  for (const unit of written.leads) meet(one, course, unit)
  assist(one, course)
  if (written.extended) lengthen(one, course)
  consult(one, course)
  workTogether(one, course)
  const first = written.firstRound
  reply(one, course, {
    round: 1,
    letter: first?.answerClass ?? written.answerClass,
    answers: first?.answers ?? written.asks.map(([, answer]) => answer),
    numberOf,
    heardOn: course.beforeOn,
  })
  const verdict = verdicts.get(course)
  answerFaceToFace(one, course, first ? 'DISSATISFIED' : (verdict?.result ?? 'NONE'), away)
  if (first) secondRound(one, course, numberOf)
  if (verdict) rateAndFollow(one, course, verdict)
  else concludeCourse(one, course)
  putAway(one)
}

function answerFaceToFace(
  one: Case,
  { written, meeting, chance, number, lead }: Course,
  mark: keyof typeof afterViews,
  away: ReadonlyMap<string, Away>,
): void {
  const on = localDate(meeting.heldOn)
  const inPlace = away.has(lead.name)
  const said = { on, stage: 'AFTER' as const, way: 'REPLY_MEETING' as const, place: meeting.place, inPlace }
  for (const unit of written.leads) {
    const { name, post } = cameFor(unit, meeting)
    const [, beside] = visitorsIn(unit, written.category, number)
    const people = [{ name, post, isHead: true }, ...(beside ? [beside] : [])]
    const heard = { people, delegateView: chance.pick(afterViews[mark]) }
    talk(one, unit, { ...said, ...heard }, at(on, clock(16, 0) + chance.below(80)))
  }
}

function begin(world: World, book: Book, course: Course): Case {
  const { written, number, chance, submittedOn } = course
  const lead = known(world.delegates, course.lead.name)
  const categoryId = known(world.categories, categoryKey(2022, written.category))
  const { title, situation, analysis } = written
  const paper: Paper = {
    ...{ title, situation, analysis, categoryId, year: 2022 },
    asks: written.asks.map(([ask]) => ask),
    isBill: written.bill ?? false,
    period: written.between ? 'INTER_SESSION' : 'IN_SESSION',
  }
  const draftedOn = addDays(submittedOn, -chance.between(3, 15))
  const one = draft(world, book, lead, paper, at(draftedOn, clock(19, 30) + chance.below(90), number % 60))
  const coSigners = course.coSigners.map(({ name }) => known(world.delegates, name))
  coSign(one, coSigners, at(addDays(submittedOn, -1), clock(20, 0) + chance.below(60)))
  handIn(one, paper, at(submittedOn, clock(9, 0) + ((number - 1) % 40) * 11))
  enter(one, number, categoryId, at(course.registeredOn, clock(9, 0) + ((number - 1) % 25) * 19))
  assign(one, partsOf(course), at(course.assignedOn, clock(9, 30), number * 3))
  for (const { unit } of partsOf(course)) {
    const days = chance.pick([0, 0, 1, 1, 2, 3])
    signFor(one, unit, at(workingDaysAfter(course.assignedOn, days), clock(10, 0) + chance.below(390)))
  }
  return one
}

function partsOf({ written }: Course): Part[] {
  const { leads, assist: assisting = [], separate } = written
  const alone = leads.length === 1 && assisting.length === 0
  const role = separate ? 'SEPARATE' : alone ? 'SOLE' : 'LEAD'
  return [
    ...leads.map((unit) => ({ unit, role, part: leads.length > 1 ? partOf(written, unit) : null }) as const),
    ...assisting.map((unit) => ({ unit, role: 'ASSIST', part: null }) as const),
  ]
}
