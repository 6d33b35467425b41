import { owesReply } from '../assignment/assignment'
import { addMonths, type LocalDate } from '../deadlines/local-date'
import type { PartFact, PartRound } from './facts'

type Says = (part: PartFact, asOf: LocalDate) => boolean

export const isImported = ({ isImported: taken = false }: PartFact): boolean => taken
export const firstRound = ({ rounds: [round] }: PartFact): PartRound | undefined => round

export const answers: Says = owesReply
export const assists: Says = (part) => !owesReply(part)

/** 已答复: the unit's own first reply is out, whatever the others owe. */
export const replied: Says = (part) => owesReply(part) && Boolean(firstRound(part)?.repliedOn)

/** Replied by a unit that works here, so that it would be known. */
export const repliedHere: Says = (part, asOf) => replied(part, asOf) && !isImported(part)

const isPast = (round: PartRound | undefined, asOf: LocalDate): boolean => round !== undefined && round.dueOn < asOf

/** What can be judged: replied, or its last day has passed. */
export const due: Says = (part, asOf) => owesReply(part) && (replied(part, asOf) || isPast(firstRound(part), asOf))

export const onTime = (round: PartRound | undefined): boolean =>
  Boolean(round?.repliedOn && round.repliedOn <= round.dueOn)

/** Rounds in which its reply came late, or is. */
export const lateRounds = (part: PartFact, asOf: LocalDate): readonly PartRound[] =>
  owesReply(part) ? part.rounds.filter((round) => (round.repliedOn || isPast(round, asOf)) && !onTime(round)) : []

const monthsOf = (part: PartFact, months: 3 | 6): LocalDate =>
  (months === 3 ? part.threeMonthsOn : part.sixMonthsOn) ?? addMonths(part.assignedOn, months)

/** Replied, or so many months are over. */
export const isPastMonths =
  (months: 3 | 6): Says =>
  (part, asOf) =>
    owesReply(part) && (replied(part, asOf) || monthsOf(part, months) < asOf)

export const repliedWithin =
  (months: 3 | 6): Says =>
  (part) => {
    const repliedOn = firstRound(part)?.repliedOn
    return Boolean(repliedOn && repliedOn <= monthsOf(part, months))
  }

export const latestReply = ({ rounds }: PartFact): PartRound | undefined =>
  rounds.findLast(({ repliedOn }) => repliedOn !== null)

type Marks = NonNullable<PartRound['rating']>

export const firstRating = (part: PartFact): Marks | null => firstRound(part)?.rating ?? null

/** The last word given stands until there is a newer one. */
export const finalRating = ({ rounds }: PartFact): Marks | null =>
  rounds.findLast(({ rating }) => rating !== null)?.rating ?? null
