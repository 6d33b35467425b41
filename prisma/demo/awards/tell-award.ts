import { type AwardCall, type Candidate, standingOf } from '@/lib/domain/award/award'
import type { EventType } from '@/lib/domain/events'
import { callFacts, candidateFacts } from '@/lib/wording/awardee'
import { tellerOf } from '../assessment/told'
import type { Book, Somebody } from '../book'
import * as day from './calendar-of-awards'
import type { DemoNominee } from './nominees'

const roles = {
  OFFICE: 'DELEGATE_OFFICE',
  GROUP: 'ASSESSOR',
  UNIT: 'UNIT_HEAD',
  DELEGATION: 'DELEGATION_OFFICER',
} as const

export type Hearers = {
  readonly officer: Somebody
  /** whom the call asks to nominate */
  readonly asked: object
  readonly unitIds: readonly string[]
}

/** Writes down what happened to the call as its commands would have. */
export function tellAward(book: Book, call: AwardCall, nominees: readonly DemoNominee[], hearers: Hearers): void {
  const { officer, asked, unitIds } = hearers
  const tell = tellerOf(book, call.id)
  const facts = callFacts(call)
  const by = (type: EventType, when: Date, data: object) => tell(type, when, officer, 'DELEGATE_OFFICE', { ...data })
  by('award.called', day.calledAt, { callId: call.id, award: call.name, year: call.year, quota: call.quota, ...asked })
  const people = new Map(nominees.map(({ by: one }) => [one.id, one]))
  for (const one of call.candidates) {
    const data = { ...facts, candidateId: one.id, who: named(one), nominator: one.nominator }
    tell('award.nominated', day.nominatedFrom, people.get(one.nominatedById) ?? officer, roles[one.nominator], data)
  }
  const barred = call.candidates.filter((one) => standingOf(one) === 'BARRED')
  for (const one of barred)
    by('award.barred', day.checkedAt, { ...candidateFacts(call, one), vetoes: one.findings.map(({ veto }) => veto) })
  by('award.checked', day.checkedAt, { ...facts, count: call.candidates.length, barred: barred.length })
  for (const one of inOrder(call.candidates.filter(({ place }) => place !== null)))
    by('award.shortlisted', day.shortlistedAt, {
      ...candidateFacts(call, one),
      place: one.place,
      reason: one.placeReason,
    })
  const agreed = call.candidates.filter(({ agreed: is, followedOn }) => is && !followedOn)
  by('award.met', day.metAt, { ...facts, meeting: call.meeting, heldOn: call.metOn, count: agreed.length })
  by('award.notice-opened', day.openedAt, {
    ...facts,
    from: call.noticeFrom,
    until: call.noticeUntil,
    unitIds: [...unitIds],
  })
  tellNotice(by, call)
  if (call.decidedOn) tellDecision(by, call)
}

type By = (type: EventType, when: Date, data: object) => void

/** Without what only the whole says: the unit and the person, the title of a suggestion. */
const named = (one: Candidate): string => one.title ?? [one.unit, one.person].filter(Boolean).join(' ')

const inOrder = (candidates: readonly Candidate[]) =>
  [...candidates].sort((one, other) => (one.place ?? 0) - (other.place ?? 0))

function tellNotice(by: By, call: AwardCall): void {
  const facts = callFacts(call)
  for (const { id: objectionId, channel: channelOfObjection } of call.objections)
    by('award.objection-recorded', day.objectedAt, { ...facts, objectionId, channelOfObjection })
  for (const { id: objectionId, candidateId, outcome, raisedById } of call.objections) {
    const struck = call.candidates.find(({ id, struckOn }) => id === candidateId && struckOn)
    if (struck && outcome === 'UPHELD')
      by('award.struck', day.answeredAt, { ...candidateFacts(call, struck), reason: struck.strikeReason })
    const data = { ...facts, objectionId, outcomeOfObjection: outcome, personIds: [raisedById] }
    if (outcome) by('award.objection-answered', day.answeredAt, data)
  }
  for (const one of call.candidates.filter(({ followedOn }) => followedOn)) {
    const data = { ...candidateFacts(call, one), reason: one.followReason, until: call.noticeUntil }
    by('award.followed', day.followedAt, data)
  }
}

function tellDecision(by: By, call: AwardCall): void {
  const awarded = inOrder(call.candidates.filter(({ certificate }) => certificate !== null))
  by('award.decided', day.decidedAt, {
    ...{ ...callFacts(call), number: call.decisionNumber, decidedOn: call.decidedOn, count: awarded.length },
    unitIds: awarded.flatMap(({ unitId }) => (unitId ? [unitId] : [])),
    personIds: [...new Set(awarded.map(({ nominatedById }) => nominatedById))],
    delegateIds: [],
  })
}
