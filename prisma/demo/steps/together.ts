import { createHash } from 'node:crypto'
import { type OpinionOutcome, waiveOpinion } from '@/lib/domain/assignment/assist-opinion'
import { dayToStore } from '@/lib/store/days'
import { momentAt } from '../days'
import type { UnitCode } from '../types'
import { assignmentOf, type Case, clerkOf, headOf, note } from './case'

type Between = { lead: UnitCode; assist: UnitCode }

export function settleOpinion(
  one: Case,
  { lead, assist }: Between,
  { outcome, reason }: { outcome: OpinionOutcome; reason: string },
  at: Date,
): void {
  const [ofLead, ofAssist] = [assignmentOf(one, lead), assignmentOf(one, assist)]
  const given = one.book.opinions.find(({ assignmentId }) => assignmentId === ofAssist.id)
  if (!given) return
  const who = clerkOf(one, lead)
  Object.assign(given, { outcome, outcomeReason: reason, settledAt: at, settledById: who.by.id })
  const data = { unit: ofAssist.unitName, lead: ofLead.unitName, adopted: outcome, reason }
  note(one, 'opinion.settled', who, at, data, ofAssist.id)
}

/** The month is over and nothing has come: the head of the lead goes on without it. */
export function goOnWithout(one: Case, { lead, assist }: Between, reason: string, at: Date): void {
  const pair = { lead: assignmentOf(one, lead), assist: assignmentOf(one, assist) }
  one.suggestion = waiveOpinion(one.suggestion, pair)
  const who = headOf(one, lead)
  const { congressId, round } = one.suggestion
  const waived = { waivedAt: at, waivedOn: dayToStore(momentAt(at).today), waivedById: who.by.id }
  const between = { assignmentId: pair.assist.id, leadAssignmentId: pair.lead.id }
  one.book.opinionWaivers.push({ congressId, round, reason, ...between, ...waived })
  const data = { unit: pair.assist.unitName, lead: pair.lead.unitName, reason }
  note(one, 'opinion.waived', who, at, data, pair.assist.id)
}

export function tellProgress(one: Case, unit: UnitCode, text: string, at: Date): void {
  const assignment = assignmentOf(one, unit)
  const who = clerkOf(one, unit)
  const { id: suggestionId, congressId, round } = one.suggestion
  const posted = { postedAt: at, postedOn: dayToStore(momentAt(at).today), postedById: who.by.id }
  const id = one.world.newId(at)
  one.book.progress.push({ id, congressId, suggestionId, assignmentId: assignment.id, round, text, ...posted })
  note(one, 'progress.posted', who, at, { unit: assignment.unitName, reason: text }, assignment.id)
}

/** Among the units that handle it; whoever is called is told. */
export function noteAmongUnits(one: Case, from: UnitCode, to: UnitCode, text: string, at: Date): void {
  const assignment = assignmentOf(one, from)
  const [who, called] = [clerkOf(one, from), clerkOf(one, to).by]
  const { id: suggestionId, congressId } = one.suggestion
  one.book.notes.push({
    ...{ id: one.world.newId(at), congressId, suggestionId, level: 'HANDLERS', assignmentId: assignment.id, text },
    ...{ mentionedIds: [called.id], writtenAt: at, writtenById: who.by.id },
  })
  const data = { name: who.by.name, personIds: [called.id], calling: [called.name] }
  note(one, 'note.handlers-written', who, at, data, assignment.id)
}

type Outside = {
  readonly addressee: string
  readonly title: string
  readonly question: string
  readonly answeredBy: string
  readonly answer: string
  readonly askedAt: Date
  readonly untilAt: Date
  readonly answeredAt: Date
}

/** Somebody without an account was asked, and has answered. */
export function askOutside(one: Case, unit: UnitCode, asked: Outside): void {
  const assignment = assignmentOf(one, unit)
  const who = clerkOf(one, unit)
  const { askedAt, untilAt, answeredAt, ...words } = asked
  const id = one.world.newId(askedAt)
  const dayOf = (moment: Date) => momentAt(moment).today
  one.book.outsideRequests.push({
    ...{ id, congressId: one.suggestion.congressId, suggestionId: one.suggestion.id, assignmentId: assignment.id },
    ...words,
    tokenHash: Uint8Array.from(createHash('sha256').update(id).digest()),
    ...{ untilOn: dayToStore(dayOf(untilAt)), askedAt, askedOn: dayToStore(dayOf(askedAt)), askedById: who.by.id },
    ...{ answeredAt, answeredOn: dayToStore(dayOf(answeredAt)) },
  })
  const data = { unit: assignment.unitName, addressee: asked.addressee, untilOn: dayOf(untilAt) }
  note(one, 'outside.asked', who, askedAt, data, assignment.id)
  note(
    one,
    'outside.answered',
    null,
    answeredAt,
    { unit: assignment.unitName, addressee: asked.addressee },
    assignment.id,
  )
}
