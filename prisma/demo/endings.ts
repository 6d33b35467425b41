import { addDays, localDate } from '@/lib/domain/deadlines/local-date'
import { type NumberOf, reply } from './answering'
import type { Course } from './course'
import { at, clock, spoken, workingDaysAfter } from './days'
import { visitorsIn } from './letters'
import { secondReplyOn } from './numbering'
import { afterViews } from './phrases'
import { confirmAsSolved, judgeAsSolved } from './steps/agreeing'
import type { Case } from './steps/case'
import { close, judge, keepTrack, sendRoundAgain } from './steps/closing'
import { talk } from './steps/handling'
import { keepPromise, reportOn } from './steps/promises'
import type { Verdict } from './verdicts'

const ratedOn = (course: Course) =>
  workingDaysAfter(
    localDate(course.meeting.heldOn),
    course.written.between || course.written.extended ? course.chance.between(1, 4) : course.chance.between(1, 9),
  )

/** Dissatisfied with the result, the suggestion goes round again: heard once more, answered within the month. */
export function secondRound(one: Case, course: Course, numberOf: NumberOf): void {
  const { written, chance, meeting } = course
  const reason = written.firstRound?.reason ?? ''
  const rated = workingDaysAfter(localDate(meeting.heldOn), chance.between(1, 2))
  const verdict: Verdict = {
    ...{ attitude: 'SATISFIED', process: 'BASICALLY_SATISFIED', result: 'DISSATISFIED' },
    ...{ attitudeReason: null, resultReason: reason, resultCodes: ['OFF_THE_POINT'] },
  }
  judge(one, verdict, at(rated, clock(20, 10) + chance.below(60)))
  const opened = workingDaysAfter(rated, 2)
  sendRoundAgain(one, '请重新核实事实，听取代表意见后逐条作答。', at(opened, clock(10, 0) + chance.below(60)))
  const heard = workingDaysAfter(opened, chance.between(2, 3))
  const [unit] = written.leads
  if (!unit) return
  const said = { people: visitorsIn(unit, written.category, course.number), delegateView: reason }
  const where = { stage: 'BEFORE' as const, way: 'VISIT' as const, place: '代表家中' }
  talk(one, unit, { on: heard, ...where, ...said }, at(heard, clock(17, 0)))
  const answers = written.asks.map(([, answer]) => answer)
  const on = secondReplyOn(course)
  reply(one, course, { round: 2, letter: written.answerClass, answers, numberOf, heardOn: heard }, on)
  const after = workingDaysAfter(on, 3)
  const view = { ...said, delegateView: chance.pick(afterViews.BASICALLY_SATISFIED) }
  const visit = { stage: 'AFTER' as const, way: 'ON_SITE' as const, place: written.site ?? '代表所在村居' }
  talk(one, unit, { on: after, ...visit, ...view }, at(after, clock(16, 50)))
}

export function rateAndFollow(one: Case, course: Course, verdict: Verdict): void {
  const { written, chance } = course
  const day = written.firstRound ? workingDaysAfter(secondReplyOn(course), chance.between(4, 7)) : ratedOn(course)
  judge(one, verdict, at(day, clock(19, 10) + chance.below(130)))
  if (written.answerClass === 'A') agree(one, course, day)
  if (written.promise) follow(one, course, workingDaysAfter(day, chance.between(2, 3)))
  else close(one, null, at(workingDaysAfter(day, chance.between(5, 12)), clock(10, 0) + chance.below(360)))
}

/** What is called solved both delegate and office agree to; some delegates say nothing, some replies the office leaves for later. */
function agree(one: Case, { written, number }: Course, ratedOn: ReturnType<typeof localDate>): void {
  for (const unit of written.leads) {
    if (number % 9 !== 4) judgeAsSolved(one, unit, true, at(ratedOn, clock(21, 40)))
    if (number % 13 !== 6) confirmAsSolved(one, unit, at(workingDaysAfter(ratedOn, 2), clock(9, 30)))
  }
}

/** What was promised for later, in the reply or in the hall, is tracked, and concluded when the promise is kept. */
function follow(one: Case, course: Course, trackedOn: ReturnType<typeof localDate>): void {
  const { written, chance } = course
  const [text = '', dueOn = '', keptOn] = written.promise ?? []
  const [unit] = written.leads
  if (!unit) return
  const promised = { text, dueOn: localDate(dueOn), inTheHall: course.number % 3 === 0 }
  keepTrack(one, unit, promised, at(trackedOn, clock(9, 40) + chance.below(300)))
  reportOn(one, unit, keptOn ? 100 : chance.between(3, 8) * 10, at(workingDaysAfter(trackedOn, 15), clock(16, 20)))
  if (!keptOn) return
  const day = workingDaysAfter(localDate(keptOn), 1)
  keepPromise(one, unit, `承诺事项已于${spoken(keptOn)}完成，请代表到现场查看。`, {
    claimed: at(localDate(keptOn), clock(9, 5)),
    verified: at(localDate(keptOn), clock(17, 30)),
    struckOff: at(day, clock(9, 10)),
  })
  close(one, `承诺事项已于${spoken(keptOn)}兑现，并向代表作了第二次答复。`, at(day, clock(10, 30) + chance.below(240)))
}

/** Silence is no consent: the form did not come back, and the figures say so. */
export function concludeCourse(one: Case, course: Course): void {
  const day = workingDaysAfter(addDays(localDate(course.meeting.heldOn), 1), course.chance.between(22, 27))
  close(one, '代表未返回测评意见，提醒两次后办结，测评计入未反馈。', at(day, clock(11, 0) + course.chance.below(200)))
}
