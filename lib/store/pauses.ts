import type { Assignment } from '@/lib/domain/assignment/assignment'
import type { PauseGround } from '@/lib/domain/deadlines/facts'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { dayToStore, maybeDayToStore } from './days'
import { open, type Tx } from './tx'

export type NewPause = {
  readonly assignmentId: string
  readonly ground: PauseGround
  readonly reason: string
  readonly evidence: string
  readonly agreedWith: string
  readonly requestedFrom: LocalDate
  /** agreed with the request itself, where the office writes it down */
  readonly standsFrom: LocalDate | null
}

type Act = { readonly moment: Moment; readonly personId: string }

export async function addPause(tx: Tx, { congressId, round }: Suggestion, pause: NewPause, act: Act): Promise<void> {
  const { now, today } = act.moment
  const { standsFrom, requestedFrom, ...asked } = pause
  const decided = standsFrom
    ? { decision: 'CONSENTED', decidedAt: now, decidedOn: dayToStore(today), decidedById: act.personId }
    : {}
  await open(tx).pause.create({
    data: {
      congressId,
      round,
      ...asked,
      ...decided,
      requestedFrom: dayToStore(requestedFrom),
      standsFrom: maybeDayToStore(standsFrom),
      askedAt: now,
      askedOn: dayToStore(today),
      askedById: act.personId,
    },
    select: { id: true },
  })
}

export type PauseDecision = {
  readonly decision: 'CONSENTED' | 'REFUSED'
  readonly standsFrom: LocalDate | null
  readonly decisionReason: string | null
}

export async function savePauseDecision(tx: Tx, id: string, decided: PauseDecision, act: Act): Promise<void> {
  await open(tx).pause.update({
    where: { id },
    data: {
      ...decided,
      standsFrom: maybeDayToStore(decided.standsFrom),
      decidedAt: act.moment.now,
      decidedOn: dayToStore(act.moment.today),
      decidedById: act.personId,
    },
    select: { id: true },
  })
}

export type PauseEnd = { readonly runsAgainOn: LocalDate; readonly endReason: string | null }

export async function savePauseEnd(tx: Tx, id: string, end: PauseEnd, act: Act): Promise<void> {
  await open(tx).pause.update({
    where: { id },
    data: {
      runsAgainOn: dayToStore(end.runsAgainOn),
      endReason: end.endReason,
      endedAt: act.moment.now,
      endedById: act.personId,
    },
    select: { id: true },
  })
}

/** What these pauses waited for has come: the standing ones end today, those asked for lapse. */
export async function endPausesOf(tx: Tx, over: readonly Assignment[], act: Act): Promise<void> {
  for (const { standingPause, pendingPause } of over) {
    if (standingPause) await savePauseEnd(tx, standingPause.id, { runsAgainOn: act.moment.today, endReason: null }, act)
    if (pendingPause)
      await open(tx).pause.update({
        where: { id: pendingPause.id },
        data: { decision: 'LAPSED', decidedAt: act.moment.now, decidedOn: dayToStore(act.moment.today) },
        select: { id: true },
      })
  }
}
