import { addDays, type LocalDate } from '../deadlines/local-date'
import { Refusal } from '../refusal'

/** Days after the meeting within which its list is entered; the clock runs from the day of entry. */
const entryDays = 30
/** The longest that opinions are asked for, in days. */
const longestRound = 60

export function ensureHeld(heldOn: LocalDate, today: LocalDate): void {
  const earliest = addDays(today, -entryDays)
  if (heldOn > today || heldOn < earliest) throw new Refusal('meeting-outside', { earliest, latest: today })
}

export function ensureAnswerDay(answerBy: LocalDate, today: LocalDate): void {
  const latest = addDays(today, longestRound)
  if (answerBy < today || answerBy > latest) throw new Refusal('answer-day-outside', { earliest: today, latest })
}
