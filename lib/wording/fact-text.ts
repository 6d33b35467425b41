import type { PartFact, PartRound, PromiseFact, UnitFacts } from '@/lib/domain/assessment/facts'
import type { MeasureKey } from '@/lib/domain/assessment/measure-keys'
import { finalRating, firstRating } from '@/lib/domain/assessment/part-facts'
import type { Words } from './catalogue'
import { fill } from './fill'
import { dayText } from './formats'

/** What of a fact decides in this measure, in a few words; nothing where it is in the number itself. */
export function factText(measure: MeasureKey, id: string, facts: UnitFacts, words: Words): string {
  const { facts: said } = words.assessmentResults
  const attendance = facts.attendances.find((one) => one.id === id)
  if (attendance) return said.presences[attendance.presence]
  const promise = facts.promises.find((one) => one.id === id)
  if (promise) return promiseText(promise, words)
  const part = facts.parts.find((one) => one.id === id)
  return part ? (ofPart[measure]?.(part, words) ?? '') : ''
}

type Says = (part: PartFact, words: Words) => string

const day = (on: string, words: Words): string => dayText(on, words.language)
const joined = (parts: readonly string[], { common }: Words): string => parts.filter(Boolean).join(common.listComma)

const roundText = ({ number, dueOn, repliedOn }: PartRound, words: Words): string => {
  const { facts: said } = words.assessmentResults
  const replied = repliedOn ? fill(said.repliedOn, { day: day(repliedOn, words) }) : said.notReplied
  return fill(said.reply, { round: number, due: day(dueOn, words), replied })
}

const replies: Says = ({ rounds, extended, pausedDays }, words) => {
  const { facts: said } = words.assessmentResults
  const more = [extended ? said.extended : '', pausedDays > 0 ? fill(said.paused, { days: pausedDays }) : '']
  return joined([...rounds.map((round) => roundText(round, words)), ...more], words)
}

const within =
  (months: 'three' | 'six'): Says =>
  ({ rounds: [first], threeMonthsOn, sixMonthsOn }, words) => {
    const { facts: said } = words.assessmentResults
    const due = months === 'three' ? threeMonthsOn : sixMonthsOn
    const replied = first?.repliedOn ? fill(said.repliedOn, { day: day(first.repliedOn, words) }) : said.notReplied
    return due ? fill(said.months, { due: day(due, words), months: said[months], replied }) : replied
  }

const acknowledged: Says = ({ acknowledgeDueOn, acknowledgedOn }, words) => {
  const { facts: said } = words.assessmentResults
  const done = acknowledgedOn ? fill(said.acknowledgedOn, { day: day(acknowledgedOn, words) }) : said.notAcknowledged
  return acknowledgeDueOn ? fill(said.acknowledge, { due: day(acknowledgeDueOn, words), done }) : done
}

const assisted: Says = ({ assistDueOn, assistedOn }, words) => {
  const { facts: said } = words.assessmentResults
  const done = assistedOn ? fill(said.assistedOn, { day: day(assistedOn, words) }) : said.notAssisted
  return assistDueOn ? fill(said.assist, { due: day(assistDueOn, words), done }) : done
}

const rated =
  (which: 'FIRST' | 'FINAL'): Says =>
  (part, words) => {
    const { facts: said } = words.assessmentResults
    const { rating } = words.states
    const marks = which === 'FIRST' ? firstRating(part) : finalRating(part)
    if (marks) return fill(said.rating, { attitude: rating[marks.attitude], result: rating[marks.result] })
    return part.rounds.some(({ isSealed }) => isSealed) ? said.sealed : said.notReturned
  }

const classes: Says = ({ rounds }, words) => {
  const { facts: said } = words.assessmentResults
  const { answerClass } = words.states
  const last = rounds.findLast(({ repliedOn }) => repliedOn !== null)
  if (!last) return said.notReplied
  return joined(
    [
      last.claimed ? fill(said.claimed, { meaning: answerClass[last.claimed] }) : '',
      last.corrected ? fill(said.correctedTo, { meaning: answerClass[last.corrected] }) : '',
      last.claimed === 'SOLVED' ? (last.isAgreed ? said.agreed : said.notAgreed) : '',
    ],
    words,
  )
}

const ofPart: Partial<Record<MeasureKey, Says>> = {
  ...{ lateReplies: replies, repliedInTime: replies, rehandled: replies },
  ...{
    repliedWithinThreeMonths: within('three'),
    repliedWithinSixMonths: within('six'),
    repliesAfterSixMonths: within('six'),
  },
  ...{ acknowledgedInTime: acknowledged, lateAcknowledgements: acknowledged },
  ...{ assistedInTime: assisted, assistedTwentyDaysAhead: assisted, lateAssists: assisted },
  ...{ satisfiedFirst: rated('FIRST'), atLeastBasicFirst: rated('FIRST'), dissatisfiedFirst: rated('FIRST') },
  ...{ satisfiedFinal: rated('FINAL'), atLeastBasicFinal: rated('FINAL'), dissatisfiedFinal: rated('FINAL') },
  ...{ satisfiedWithAttitude: rated('FINAL'), ratingsReturned: rated('FINAL') },
  ...{ solvedClaimed: classes, solvedConfirmed: classes, solvedConfirmedRate: classes, classesCorrected: classes },
  metConfirmed: ({ metConfirmed }, { assessmentResults: { facts } }) => (metConfirmed ? facts.met : facts.notMet),
  contacted: ({ contacted }, { assessmentResults: { facts } }) => (contacted ? facts.contacted : facts.notContacted),
  published: ({ publishedOn }, words) => {
    const { facts: said } = words.assessmentResults
    return publishedOn ? fill(said.published, { day: day(publishedOn, words) }) : said.notPublished
  },
}

function promiseText({ dueOn, doneOn, closedOn, outcome }: PromiseFact, words: Words): string {
  const { facts: said } = words.assessmentResults
  const kept = outcome === 'NOT_KEPT' ? null : (doneOn ?? closedOn)
  const done = kept ? fill(said.keptOn, { day: day(kept, words) }) : said.notKept
  return fill(said.due, { due: day(dueOn, words), done })
}
