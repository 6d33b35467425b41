import { type Assignment, isInForce, owesReply } from '../assignment/assignment'
import { isUnderReview } from '../assignment/status'
import { addMonths, type LocalDate } from '../deadlines/local-date'
import { Refusal } from '../refusal'
import type { Suggestion } from '../suggestion/suggestion'
import { isOver } from '../suggestion/workflow'
import type { Answer } from './answers'

type Handled = Pick<Suggestion, 'assignments'>

const answering = ({ assignments }: Handled): Assignment[] => assignments.filter(isInForce).filter(owesReply)

/** Only where several units answer may one leave an ask to another. */
export const isShared = (suggestion: Handled): boolean => answering(suggestion).length > 1

const isOut = ({ reply }: Assignment): boolean => reply !== null && (reply.signedAt !== null || isUnderReview(reply))

/** The numbered asks that nobody would answer if this unit left these to the others: all of whom have written already. */
export function asksOfNobody(suggestion: Suggestion, assignment: Assignment, notOurs: readonly number[]): number[] {
  const others = answering(suggestion).filter(({ id }) => id !== assignment.id)
  if (!others.every(isOut)) return []
  return notOurs.filter((ordinal) => others.every(({ reply }) => reply?.notOurs.includes(ordinal)))
}

export function ensureEveryAskIsSomebodys(
  suggestion: Suggestion,
  assignment: Assignment,
  notOurs: readonly number[],
): void {
  const asks = asksOfNobody(suggestion, assignment, notOurs)
  if (asks.length === 0) return
  const units = answering(suggestion).map(({ unitName }) => unitName)
  throw new Refusal('asks-of-nobody', { asks: asks.join('、'), units: units.join('、') })
}

/** What nobody who has signed answers, and the units that have not signed yet; nothing before the first signature. */
export type AwaitedAnswers = { readonly asks: readonly number[]; readonly units: readonly string[] }

export function awaitedAnswers(suggestion: Suggestion): AwaitedAnswers | null {
  const [signed, missing] = [true, false].map((isSigned) =>
    answering(suggestion).filter(({ reply }) => Boolean(reply?.signedAt) === isSigned),
  ) as [Assignment[], Assignment[]]
  if (isOver(suggestion.status) || signed.length === 0 || missing.length === 0) return null
  const asks = Array.from({ length: suggestion.askCount }, (_, place) => place + 1).filter((ordinal) =>
    signed.every(({ reply }) => reply?.notOurs.includes(ordinal)),
  )
  return asks.length > 0 ? { asks, units: missing.map(({ unitName }) => unitName) } : null
}

/** Every ask has its row, numbered ones first; nothing is left to others where there are none; dates lie ahead. */
export function ensureAnswersFit(suggestion: Suggestion, answers: readonly Answer[], today: LocalDate): void {
  const { askCount } = suggestion
  const missing = Array.from({ length: Math.max(askCount, 1) }, (_, place) => place + 1).filter(
    (ordinal) => !answers.some((answer) => answer.ordinal === ordinal),
  )
  if (missing.length > 0) throw new Refusal('asks-missing', { asks: missing.join('、') })
  for (const [place, answer] of answers.entries()) ensureRowFits(suggestion, answer, place + 1, answers.length)
  if (answers.every(({ notOurs }) => notOurs)) throw new Refusal('nothing-answered')
  for (const answer of answers) ensureDay(answer, today)
}

function ensureRowFits(suggestion: Suggestion, { ordinal, asked, notOurs }: Answer, place: number, rows: number): void {
  const isNumbered = ordinal <= suggestion.askCount
  const isWhole = suggestion.askCount === 0 && rows === 1
  if (ordinal !== place || (isNumbered && asked !== '')) throw new Refusal('asks-changed')
  if (!isNumbered && !isWhole && asked === '') throw new Refusal('ask-not-worded', { ask: ordinal })
  if (notOurs && !(isNumbered && isShared(suggestion))) throw new Refusal('ask-not-shared', { ask: ordinal })
}

const longestPromise = { months: 120 }

function ensureDay({ ordinal, notOurs, meaning, dueOn }: Answer, today: LocalDate): void {
  if (notOurs || !dueOn || (meaning !== 'IN_PROGRESS' && meaning !== 'PLANNED')) return
  if (dueOn < today) throw new Refusal('promise-in-past', { ask: ordinal, day: dueOn })
  const latest = addMonths(today, longestPromise.months)
  if (dueOn > latest) throw new Refusal('promise-too-far', { ask: ordinal, day: dueOn, latest })
}
