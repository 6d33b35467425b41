import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { askedByRating, pendingAgain } from '@/lib/domain/rating/again'
import { rate } from '@/lib/domain/rating/rate'
import { signersOf } from '@/lib/domain/rating/seal'
import { conclude, track } from '@/lib/domain/suggestion/closing'
import { handleAgain } from '@/lib/domain/suggestion/handling-again'
import { dayToStore, maybeDayToStore } from '@/lib/store/days'
import { momentAt } from '../days'
import type { UnitCode } from '../types'
import type { Verdict } from '../verdicts'
import { rules } from '../world'
import { assignmentOf, type Case, headOf, leadOf, note, officerOf } from './case'
import { isOnPaper, readTwice } from './paper'

export function judge(one: Case, verdict: Verdict, at: Date): void {
  const { attitude, process, result } = verdict
  const rated = rate(one.suggestion, verdict, momentAt(at))
  one.suggestion = rated.suggestion
  const { round, delegateId, ratedOn } = rated.rating
  const row = { id: one.world.newId(at), congressId: one.suggestion.congressId, suggestionId: one.suggestion.id }
  const onPaper = isOnPaper(one)
  const ratedAt = onPaper ? readTwice(one, rated.rating, verdict) : at
  const source = onPaper ? 'PAPER' : 'ONLINE'
  one.book.ratings.push({ ...row, ...verdict, source, round, delegateId, ratedAt, ratedOn: dayToStore(ratedOn) })
  askAgain(one, ratedAt)
  const who = onPaper ? ({ by: one.world.colleague, role: 'DELEGATE_OFFICE' } as const) : leadOf(one)
  note(one, 'suggestion.rated', who, ratedAt, { round, attitude, process, result })
  judgeBeside(one, verdict, at)
}

/** Every other co-signer says what he thinks, too; it stands beside the official rating. */
function judgeBeside(one: Case, verdict: Verdict, at: Date): void {
  const besides = signersOf(one.suggestion).filter((id) => id !== one.suggestion.leadDelegateId)
  for (const [place, delegateId] of besides.entries()) {
    const who = [...one.world.delegates.values()].find(({ id }) => id === delegateId)
    if (place % 2 > 0 || !who) continue
    const later = new Date(at.getTime() + (place + 1) * 15 * 60_000)
    const rated = rate(one.suggestion, verdict, momentAt(later), delegateId)
    one.suggestion = rated.suggestion
    const { round, ratedOn, attitude, process, result } = rated.rating
    const row = { id: one.world.newId(later), congressId: one.suggestion.congressId, suggestionId: one.suggestion.id }
    const days = { ratedAt: later, ratedOn: dayToStore(ratedOn) }
    one.book.ratings.push({ ...row, ...verdict, round, delegateId, ...days })
    const told = { round, attitude, process, result, name: who.person.name }
    note(one, 'rating.given-beside', { by: who.person, role: 'DELEGATE' }, later, told)
  }
}

/** A dissatisfied rating asks for another round by itself. */
function askAgain(one: Case, at: Date): void {
  const asked = askedByRating(one.suggestion, momentAt(at), rules)
  if (!asked) return
  const id = one.world.newId(at)
  const { id: suggestionId, congressId } = one.suggestion
  const days = { askedOn: dayToStore(momentAt(at).today), decideBy: dayToStore(asked.decideBy) }
  one.book.againRequests.push({ id, congressId, suggestionId, ...asked, ...days, askedAt: at })
  const request = { id, ...asked, decision: null, insistBy: null }
  one.suggestion = { ...one.suggestion, againRequests: [...one.suggestion.againRequests, request] }
}

export function sendRoundAgain(one: Case, reason: string, at: Date): void {
  const moment = momentAt(at)
  const row = one.book.againRequests.find(({ id }) => id === pendingAgain(one.suggestion)?.id)
  if (row) {
    const decided = { decidedAt: at, decidedOn: dayToStore(moment.today), decidedById: one.world.officer.id }
    Object.assign(row, { decision: 'CONFIRMED', ...decided })
  }
  const { suggestion, round } = handleAgain(one.suggestion, reason, moment, rules)
  one.suggestion = suggestion
  note(one, 'suggestion.handled-again', officerOf(one), at, { reason, round: round.number, dueOn: round.dueOn })
}

export type Promised = {
  readonly text: string
  readonly dueOn: LocalDate
  /** said face to face at the reply meeting; otherwise it stands in the signed reply */
  readonly inTheHall: boolean
}

export function keepTrack(one: Case, unit: UnitCode, promised: Promised, at: Date): void {
  const { unitId, unitName, reply } = assignmentOf(one, unit)
  const moment = momentAt(at)
  one.suggestion = track(one.suggestion, [unitId], moment)
  const row = {
    id: one.world.newId(at),
    congressId: one.suggestion.congressId,
    suggestionId: one.suggestion.id,
    unitId,
  }
  const made = promised.inTheHall ? null : madeInReply(one, reply?.id)
  const days = { dueOn: dayToStore(promised.dueOn), openedOn: made?.signedOn ?? dayToStore(moment.today) }
  one.book.commitments.push({ ...row, text: promised.text, ...days, ...made?.from })
  const replyId = made?.from.replyId ?? null
  const facts = { id: row.id, unitId, dueOn: promised.dueOn, closedOn: null, replyId, claim: null }
  one.suggestion = { ...one.suggestion, commitments: [...one.suggestion.commitments, facts] }
  if (made)
    note(one, 'commitment.made', headOf(one, unit), made.signedAt, { unit: unitName, count: 1 }, made.from.replyId)
  note(one, 'suggestion.tracked', officerOf(one), at, { commitments: 1 })
}

/** The first answer of the signed reply that names a day. */
function madeInReply({ book }: Case, replyId: string | undefined) {
  const reply = book.replies.find(({ id }) => id === replyId)
  const answer = book.answers.find((row) => row.replyId === replyId && row.dueOn)
  if (!replyId || !answer || !(reply?.signedAt instanceof Date)) return null
  const { ordinal, money, responsiblePerson } = answer
  const { signedAt } = reply
  const signedOn = dayToStore(momentAt(signedAt).today)
  return { signedOn, signedAt, from: { replyId, ordinal, money, responsiblePerson } }
}

export function close(one: Case, because: string | null, at: Date): void {
  one.suggestion = conclude(one.suggestion, momentAt(at))
  note(one, 'suggestion.concluded', officerOf(one), at, because ? { note: because } : {})
}

/** The last word on a suggestion: its facts and derived states become rows. */
export function putAway(one: Case): void {
  const { suggestion, book, draft } = one
  for (const row of book.assignments) {
    const fact = suggestion.assignments.find(({ id }) => id === row.id)
    if (fact) Object.assign(row, assignmentFacts(fact))
  }
  for (const { number, openedOn, firstDueOn, dueOn, dueIsProvisional, basis, reason, closedOn } of suggestion.rounds)
    book.rounds.push({
      id: one.world.newId(new Date(`${openedOn}T00:00:00Z`)),
      congressId: suggestion.congressId,
      suggestionId: suggestion.id,
      ...{ number, basis, reason, dueIsProvisional },
      openedOn: dayToStore(openedOn),
      firstDueOn: dayToStore(firstDueOn),
      dueOn: dayToStore(dueOn),
      closedOn: maybeDayToStore(closedOn),
    })
  book.suggestions.push({ ...draft, ...suggestionFacts(suggestion) })
}

type Facts = Case['suggestion']

const assignmentFacts = (fact: Facts['assignments'][number]) => ({
  status: fact.status,
  assignedOn: dayToStore(fact.assignedOn),
  dueOn: dayToStore(fact.dueOn),
  dueIsProvisional: fact.dueIsProvisional,
  firstOpenedAt: fact.firstOpenedAt,
  acknowledgedAt: fact.acknowledgedAt,
  acknowledgedOn: maybeDayToStore(fact.acknowledgedOn),
})

const suggestionFacts = (fact: Facts) => ({
  status: fact.status,
  leadDelegateId: fact.leadDelegateId,
  enteredById: fact.enteredById,
  round: fact.round,
  number: fact.number,
  numberText: fact.numberText,
  categoryId: fact.categoryId,
  submittedAt: fact.submittedAt,
  submittedOn: maybeDayToStore(fact.submittedOn),
  sentBackAt: fact.sentBackAt,
  sentBackReason: fact.sentBackReason,
  registeredAt: fact.registeredAt,
  registeredOn: maybeDayToStore(fact.registeredOn),
  assignedOn: maybeDayToStore(fact.assignedOn),
  dueOn: maybeDayToStore(fact.dueOn),
  dueIsProvisional: fact.dueIsProvisional,
  trackedOn: maybeDayToStore(fact.trackedOn),
  concludedOn: maybeDayToStore(fact.concludedOn),
})
