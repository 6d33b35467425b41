import { addDays, type LocalDate } from '../deadlines/local-date'
import { addWorkingDays, type WorkingCalendar } from '../deadlines/working-days'
import { Refusal } from '../refusal'
import { ensureOpen } from '../workflow'
import { type AwardCall, type Candidate, nextOnList, standing } from './award'
import { type CallMove, type CallState, callWorkflow } from './workflow'

const open = (call: AwardCall, move: CallMove): void => ensureOpen(callWorkflow, call.state, move)

function ensureBetween(day: LocalDate, earliest: LocalDate, latest: LocalDate): void {
  if (day < earliest || day > latest) throw new Refusal('award-day-outside', { earliest, latest })
}

/** The meeting agrees to some of the shortlist, as many as can be commended at most; the others follow in their order. */
export function agree(call: AwardCall, agreed: readonly string[], heldOn: LocalDate, today: LocalDate): Candidate[] {
  open(call, 'meet')
  const listed = standing(call, 'SHORTLISTED')
  if (listed.length === 0) throw new Refusal('award-nobody-shortlisted')
  ensureBetween(heldOn, call.checkedOn ?? call.calledOn, today)
  if (agreed.length > call.quota) throw new Refusal('award-over-quota', { quota: call.quota })
  if (agreed.some((id) => listed.every((one) => one.id !== id))) throw new Refusal('award-agreed-outside')
  return listed.filter(({ id }) => agreed.includes(id)).map((one) => ({ ...one, agreed: true }))
}

const farthestNotice = 60

/** 公示期: its first day counts when it is a working day. */
export const lastDayOfNotice = (from: LocalDate, days: number, calendar: WorkingCalendar): LocalDate =>
  addWorkingDays(addDays(from, -1), days, calendar)

export function openNotice(call: AwardCall, from: LocalDate, today: LocalDate, calendar: WorkingCalendar) {
  open(call, 'openNotice')
  ensureBetween(from, today, addDays(today, farthestNotice))
  return {
    state: 'NOTIFIED' as CallState,
    noticeFrom: from,
    noticeUntil: lastDayOfNotice(from, call.noticeDays, calendar),
  }
}

/** Only who stands in the notice can be objected to, and while it runs. */
export function ensureObjectable(call: AwardCall, candidateId: string, on: LocalDate): Candidate {
  open(call, 'object')
  const { noticeFrom, noticeUntil } = call
  if (noticeFrom && on < noticeFrom) throw new Refusal('award-day-outside', { earliest: noticeFrom, latest: on })
  if (noticeUntil && on > noticeUntil) throw new Refusal('award-notice-over', { until: noticeUntil })
  return ensureNoticed(call, candidateId)
}

function ensureNoticed(call: AwardCall, candidateId: string): Candidate {
  const found = standing(call, 'AGREED').find(({ id }) => id === candidateId)
  if (!found) throw new Refusal('award-not-eligible')
  return found
}

export function strike(call: AwardCall, candidateId: string, reason: string, today: LocalDate): Candidate {
  open(call, 'strike')
  return { ...ensureNoticed(call, candidateId), struckOn: today, strikeReason: reason }
}

/** Whoever follows is public for as many days as the others. */
export function follow(
  call: AwardCall,
  candidateId: string,
  reason: string,
  today: LocalDate,
  calendar: WorkingCalendar,
): { candidate: Candidate; noticeUntil: LocalDate } {
  open(call, 'follow')
  const next = nextOnList(call)
  if (next?.id !== candidateId) throw new Refusal('award-not-next')
  if (standing(call, 'AGREED').length >= call.quota) throw new Refusal('award-over-quota', { quota: call.quota })
  const from = call.noticeFrom && call.noticeFrom > today ? call.noticeFrom : today
  const own = lastDayOfNotice(from, call.noticeDays, calendar)
  const noticeUntil = call.noticeUntil && call.noticeUntil > own ? call.noticeUntil : own
  return { candidate: { ...next, agreed: true, followedOn: today, followReason: reason }, noticeUntil }
}

/** After the last day of the notice, when every objection has its answer; certificates are numbered in the order of the list. */
export function decide(call: AwardCall, decidedOn: LocalDate, today: LocalDate): Candidate[] {
  open(call, 'decide')
  const until = call.noticeUntil ?? today
  if (today <= until) throw new Refusal('award-notice-not-over', { until })
  const waiting = call.objections.filter(({ outcome }) => outcome === null).length
  if (waiting > 0) throw new Refusal('award-objections-open', { count: waiting })
  const left = standing(call, 'AGREED')
  if (left.length === 0) throw new Refusal('award-nobody-left')
  ensureBetween(decidedOn, addDays(until, 1), today)
  return left.map((one, place) => ({ ...one, certificate: place + 1 }))
}

export const ensureStoppable = (call: AwardCall): void => open(call, 'stop')
