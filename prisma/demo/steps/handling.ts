import type { ContactStage, ContactWay } from '@/lib/domain/assignment/contact'
import { askExtension, consentToExtension } from '@/lib/domain/assignment/extension'
import { acknowledge, giveOpinion, withAssignment } from '@/lib/domain/assignment/handling'
import { lastDayToConfirm } from '@/lib/domain/contact/confirming'
import type { ContactFault, ContactPerson } from '@/lib/domain/contact/contact'
import { delegatesMet, logContact } from '@/lib/domain/contact/logging'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { HandlingRound, Suggestion } from '@/lib/domain/suggestion/suggestion'
import { dayToStore } from '@/lib/store/days'
import { calendar, clock, momentAt, at as onDay, workingDaysAfter } from '../days'
import type { UnitCode } from '../types'
import { rules } from '../world'
import { assignmentOf, type Case, clerkOf, leadOf, note, officerOf } from './case'

export function signFor(one: Case, unit: UnitCode, at: Date): void {
  const assignment = assignmentOf(one, unit)
  one.suggestion = acknowledge(one.suggestion, assignment, momentAt(at))
  const data = { unit: assignment.unitName }
  note(one, 'assignment.acknowledged', clerkOf(one, unit), at, data, assignment.id)
}

export type Talk = {
  on: LocalDate
  stage: ContactStage
  way: ContactWay
  place: string
  people: readonly ContactPerson[]
  delegateView: string
  /** a co-signer heard it in the lead delegate's place */
  inPlace?: boolean
}

/** The day of the talk is one thing, the time at which it was written down another. */
export function talk(one: Case, unit: UnitCode, { on, inPlace = false, ...said }: Talk, enteredAt: Date): void {
  const assignment = assignmentOf(one, unit)
  const moment = momentAt(enteredAt)
  one.suggestion = logContact(one.suggestion, assignment, { contactedOn: on, stage: said.stage }, moment)
  const id = one.world.newId(enteredAt)
  const who = clerkOf(one, unit)
  one.book.contacts.push({
    id,
    congressId: one.suggestion.congressId,
    assignmentId: assignment.id,
    round: one.suggestion.round,
    contactedOn: dayToStore(on),
    enteredAt,
    enteredById: who.by.id,
    ...said,
    people: said.people.map((person) => ({ ...person })),
    confirmBy: dayToStore(lastDayToConfirm(moment.today, calendar)),
  })
  const coSignerIds = inPlace ? one.suggestion.coSigners.slice(0, 1).map(({ delegateId }) => delegateId) : []
  const delegateIds = delegatesMet(one.suggestion, { leadMet: !inPlace, coSignerIds })
  for (const delegateId of delegateIds)
    one.book.contactDelegates.push({ congressId: one.suggestion.congressId, contactId: id, delegateId })
  const { stage, way } = said
  const data = { unit: assignment.unitName, contactId: id, contactedOn: on, stage, way, delegateIds }
  note(one, 'assignment.contact-logged', who, enteredAt, data, assignment.id)
}

export function opine(one: Case, unit: UnitCode, text: string, at: Date): void {
  const assignment = assignmentOf(one, unit)
  one.suggestion = giveOpinion(one.suggestion, assignment)
  const who = clerkOf(one, unit)
  one.book.opinions.push({
    id: one.world.newId(at),
    congressId: one.suggestion.congressId,
    assignmentId: assignment.id,
    round: one.suggestion.round,
    text,
    givenAt: at,
    givenOn: dayToStore(momentAt(at).today),
    givenById: who.by.id,
  })
  note(one, 'assignment.opinion-given', who, at, { unit: assignment.unitName }, assignment.id)
}

export function askLonger(one: Case, unit: UnitCode, asked: { until: LocalDate; reason: string }, at: Date): void {
  const assignment = assignmentOf(one, unit)
  const moment = momentAt(at)
  one.suggestion = askExtension(one.suggestion, assignment, asked.until, moment, rules)
  const who = clerkOf(one, unit)
  one.book.extensions.push({
    id: one.world.newId(at),
    congressId: one.suggestion.congressId,
    assignmentId: assignment.id,
    round: one.suggestion.round,
    reason: asked.reason,
    askedAt: at,
    askedOn: dayToStore(moment.today),
    askedById: who.by.id,
    requestedDueOn: dayToStore(asked.until),
  })
  note(one, 'assignment.extension-asked', who, at, { unit: assignment.unitName, ...asked }, assignment.id)
}

export function consent(one: Case, unit: UnitCode, until: LocalDate, at: Date): void {
  const assignment = assignmentOf(one, unit)
  const { suggestion, granted } = consentToExtension(one.suggestion, assignment, until, momentAt(at), rules)
  one.suggestion = extended(suggestion, assignment.id, { dueOn: granted.day, dueIsProvisional: granted.provisional })
  const who = officerOf(one)
  const row = one.book.extensions.find((extension) => extension.assignmentId === assignment.id && !extension.decision)
  Object.assign(row ?? {}, {
    decision: 'CONSENTED',
    decidedAt: at,
    decidedOn: dayToStore(momentAt(at).today),
    decidedById: who.by.id,
    grantedDueOn: dayToStore(granted.day),
  })
  const data = { unit: assignment.unitName, dueOn: granted.day }
  note(one, 'assignment.extension-consented', who, at, data, assignment.id)
}

/** What the ledger will say of it when the year is loaded: the suggestion follows the unit that was given longest. */
function extended(
  suggestion: Suggestion,
  assignmentId: string,
  clock: Pick<HandlingRound, 'dueOn' | 'dueIsProvisional'>,
): Suggestion {
  const given = withAssignment(suggestion, assignmentId, clock)
  if (given.dueOn !== null && clock.dueOn <= given.dueOn) return given
  const rounds = given.rounds.map((round) => (round.number === given.round ? { ...round, ...clock } : round))
  return { ...given, ...clock, rounds }
}

/** The lead delegate's own word, some days after he was asked; the newest entry of the unit. */
export function confirm(one: Case, unit: UnitCode, at: Date): void {
  const { assignment, contact, met } = askedOf(one, unit)
  Object.assign(met, { confirmedVersion: 1, confirmedAt: at })
  const data = {
    unit: assignment.unitName,
    contactId: String(contact.id),
    contactedOn: dayOf(contact.contactedOn),
    version: 1,
  }
  note(one, 'contact.confirmed', leadOf(one), at, data, assignment.id)
}

export type Objection = { faults: ContactFault[]; words: string; answer: string | null }

export function dispute(one: Case, unit: UnitCode, { answer, ...said }: Objection, at: Date): void {
  const { assignment, contact, met } = askedOf(one, unit)
  const answered = onDay(workingDaysAfter(momentAt(at).today, 2), clock(10, 30))
  const replied = answer ? { answer, answeredAt: answered, answeredById: clerkOf(one, unit).by.id } : {}
  one.book.contactDisputes.push({
    ...{ id: one.world.newId(at), congressId: one.suggestion.congressId, assignmentId: assignment.id },
    ...{ contactId: contact.id ?? null, version: 1, round: contact.round, delegateId: met.delegateId },
    ...{ raisedAt: at, raisedById: leadOf(one).by.id, ...said, ...replied },
  })
  const facts = { unit: assignment.unitName, contactedOn: dayOf(contact.contactedOn) }
  note(
    one,
    'contact.disputed',
    leadOf(one),
    at,
    { ...facts, contactId: String(contact.id), faults: said.faults },
    assignment.id,
  )
  if (answer)
    note(
      one,
      'contact.dispute-answered',
      clerkOf(one, unit),
      answered,
      { ...facts, delegateIds: [met.delegateId] },
      assignment.id,
    )
}

function askedOf(one: Case, unit: UnitCode) {
  const assignment = assignmentOf(one, unit)
  const contact = one.book.contacts.findLast(({ assignmentId }) => assignmentId === assignment.id)
  const met = one.book.contactDelegates.find(({ contactId }) => contactId === contact?.id)
  if (!contact || !met) throw new Error(`nobody was asked about ${unit}`)
  return { assignment, contact, met }
}

const dayOf = (day: Date | string): string => new Date(day).toISOString().slice(0, 10)
