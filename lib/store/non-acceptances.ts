import { dueOn } from '@/lib/domain/deadlines/due'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { requiredLimit } from '@/lib/domain/deadlines/rules'
import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import type {
  NotAcceptedGround,
  ObjectionDecision,
  RefusalOutcome,
  Suggestion,
} from '@/lib/domain/suggestion/suggestion'
import { readRules } from './calendar'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

type Act = { readonly moment: Moment; readonly personId: string }

/** As the congress's rules have it today. */
export async function lastDayToObjectFrom(tx: Tx, today: LocalDate): Promise<LocalDate> {
  const rules = await readRules(tx)
  return dueOn(requiredLimit(rules, 'object-to-non-acceptance', today), today, rules.calendar).day
}

export type NewNonAcceptance = {
  readonly ground: NotAcceptedGround
  readonly reason: string
  readonly outcome: RefusalOutcome
  readonly unitId: string | null
  readonly lastDayToObject: LocalDate
}

export async function addNonAcceptance(
  tx: Tx,
  { id, congressId }: Suggestion,
  { lastDayToObject, ...refused }: NewNonAcceptance,
  { moment, personId }: Act,
): Promise<void> {
  const days = { refusedOn: dayToStore(moment.today), lastDayToObject: dayToStore(lastDayToObject) }
  await open(tx).nonAcceptance.create({
    data: { congressId, suggestionId: id, ...refused, ...days, refusedAt: moment.now, refusedById: personId },
    select: { id: true },
  })
}

export async function saveObjection(tx: Tx, id: string, objection: string, { now, today }: Moment): Promise<void> {
  await open(tx).nonAcceptance.update({
    where: { id },
    data: { objection, objectedAt: now, objectedOn: dayToStore(today) },
    select: { id: true },
  })
}

export type KeptDecision = {
  readonly decision: ObjectionDecision
  readonly decisionReason: string
  readonly minutesNumber: string | null
  readonly minutes: string | null
}

export async function saveObjectionDecision(tx: Tx, id: string, decided: KeptDecision, act: Act): Promise<void> {
  const { now, today } = act.moment
  await open(tx).nonAcceptance.update({
    where: { id },
    data: { ...decided, decidedAt: now, decidedOn: dayToStore(today), decidedById: act.personId },
    select: { id: true },
  })
}

export type Letter = {
  readonly suggestionId: string
  readonly unitId: string
  readonly unit: string
  readonly isRead: boolean
}

/** 转来信, held until commit; a refusal that was lifted is a letter no longer. */
export async function lockLetter(tx: Tx, id: string): Promise<Letter> {
  const [letter] = await open(tx).$queryRaw<Letter[]>`
    SELECT n.suggestion_id AS "suggestionId", n.unit_id AS "unitId", u.name AS unit, n.read_at IS NOT NULL AS "isRead"
      FROM non_acceptance n JOIN unit u ON u.id = n.unit_id WHERE n.id = ${id}::uuid AND n.decision IS DISTINCT FROM 'LIFTED' FOR UPDATE OF n`
  if (!letter) throw new Refusal('not-found')
  return letter
}

export async function saveLetterRead(tx: Tx, id: string, { moment, personId }: Act): Promise<void> {
  await open(tx).nonAcceptance.update({
    where: { id },
    data: { readAt: moment.now, readById: personId },
    select: { id: true },
  })
}
