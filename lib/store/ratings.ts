import type { Actor } from '@/lib/domain/access/actor'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import { askedByRating } from '@/lib/domain/rating/again'
import type { AskMark, Marks } from '@/lib/domain/rating/marks'
import type { Rating, RatingMark } from '@/lib/domain/rating/rating'
import { Refusal } from '@/lib/domain/refusal'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { addAgainRequest } from './again-requests'
import { readRules } from './calendar'
import { dayToStore, maybeDayToStore } from './days'
import { recordEvent } from './events'
import { saveSuggestion } from './suggestions'
import { open, type Tx } from './tx'

type Given = {
  readonly suggestion: Suggestion
  readonly rating: Rating
  readonly marks: Marks
  readonly source: Source
}
type Source = 'ONLINE' | 'PAPER'

/** The rating, and what it asks for by itself. A co-signer's stands beside the official one and asks for nothing. */
export async function giveRating(tx: Tx, actor: Actor, given: Given, moment: Moment): Promise<void> {
  const { suggestion, rating, marks, source } = given
  const { id: suggestionId, congressId, leadDelegateId } = suggestion
  await open(tx).rating.create({
    data: {
      ...{ congressId, suggestionId, source, round: rating.round, delegateId: rating.delegateId },
      ...columnsOf(marks),
      ratedAt: moment.now,
      ratedOn: dayToStore(rating.ratedOn),
    },
    select: { id: true },
  })
  const isOfficial = rating.delegateId === leadDelegateId
  const asked = isOfficial ? askedByRating(suggestion, moment, await readRules(tx)) : null
  if (asked) await addAgainRequest(tx, suggestion, asked, moment)
  await saveSuggestion(tx, suggestion)
  const { attitude, process, result } = marks
  await recordEvent(tx, actor, {
    type: isOfficial ? 'suggestion.rated' : 'rating.given-beside',
    subjectId: suggestionId,
    suggestionId,
    at: moment.now,
    role: source === 'PAPER' ? 'DELEGATE_OFFICE' : 'DELEGATE',
    data: {
      ...{ round: rating.round, attitude, process, result },
      ...(isOfficial ? {} : { name: await nameOf(tx, rating.delegateId) }),
    },
  })
}

export type KeptRating = { readonly id: string; readonly name: string; readonly marks: Marks }

export async function readRating(tx: Tx, suggestionId: string, which: { round: number; delegateId: string }) {
  const row = await open(tx).rating.findFirst({
    where: { suggestionId, round: which.round, delegateId: which.delegateId },
    select: { id: true, ...marksColumns },
  })
  if (!row) throw new Refusal('rating-not-there')
  const { id, ...columns } = row
  const kept: KeptRating = { id, name: await nameOf(tx, which.delegateId), marks: marksFrom(columns) }
  return kept
}

type Change = { readonly reason: string; readonly requestedOn: LocalDate | null; readonly personId: string }

/** Both values stay. */
export async function changeRating(
  tx: Tx,
  suggestion: Suggestion,
  kept: KeptRating,
  after: Marks,
  change: Change,
  moment: Moment,
) {
  const { reason, requestedOn, personId } = change
  await open(tx).rating.update({ where: { id: kept.id }, data: columnsOf(after), select: { id: true } })
  await open(tx).ratingChange.create({
    data: {
      congressId: suggestion.congressId,
      suggestionId: suggestion.id,
      ratingId: kept.id,
      before: kept.marks,
      after,
      reason,
      requestedOn: maybeDayToStore(requestedOn),
      changedAt: moment.now,
      changedOn: dayToStore(moment.today),
      changedById: personId,
      byOffice: requestedOn !== null,
    },
    select: { id: true },
  })
}

/** A mark for an ask that is not there would be counted nowhere. */
export async function ensureAsksThere(tx: Tx, suggestionId: string, asks: readonly AskMark[]): Promise<void> {
  if (asks.length === 0) return
  const there = await open(tx).ask.findMany({ where: { suggestionId }, select: { ordinal: true } })
  const foreign = asks.find(({ ordinal }) => !there.some((ask) => ask.ordinal === ordinal))
  if (foreign) throw new Refusal('ask-not-there', { ordinal: foreign.ordinal })
}

export async function nameOf(tx: Tx, delegateId: string): Promise<string> {
  const { name } = await open(tx).delegate.findUniqueOrThrow({ where: { id: delegateId }, select: { name: true } })
  return name
}

const marksColumns = {
  attitude: true,
  process: true,
  result: true,
  attitudeReason: true,
  processReason: true,
  resultReason: true,
  attitudeCodes: true,
  processCodes: true,
  resultCodes: true,
  asks: true,
  sharesWords: true,
} as const

type Columns = { [Name in keyof typeof marksColumns]: unknown }

const marksFrom = (row: Columns): Marks => ({
  ...(row as unknown as Marks),
  process: row.process as RatingMark | null,
  attitudeReason: (row.attitudeReason as string | null) ?? '',
  processReason: (row.processReason as string | null) ?? '',
  resultReason: (row.resultReason as string | null) ?? '',
})

const columnsOf = (marks: Marks) => ({
  ...marks,
  asks: marks.asks.map(({ ordinal, mark }) => ({ ordinal, mark })),
  attitudeCodes: [...marks.attitudeCodes],
  processCodes: [...marks.processCodes],
  resultCodes: [...marks.resultCodes],
  attitudeReason: marks.attitudeReason || null,
  processReason: marks.processReason || null,
  resultReason: marks.resultReason || null,
})
