import type { ReturnDecision, ReturnGround, ReturnStage } from '@/lib/domain/assignment/return-stage'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import type { NewAssignment } from '@/lib/domain/suggestion/assigning'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { addAssignments } from './assignments'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

export type NewReturn = {
  readonly assignmentId: string
  readonly ordinal: number
  readonly stage: ReturnStage
  readonly ground: ReturnGround
  readonly reason: string
  readonly proposedUnitId: string
}

type Act = { readonly moment: Moment; readonly personId: string }
/** The system where nobody did it. */
type ActOfAnybody = { readonly moment: Moment; readonly personId: string | null }

export async function addReturn(tx: Tx, { id, congressId }: Suggestion, asked: NewReturn, act: Act): Promise<void> {
  const by = { askedAt: act.moment.now, askedOn: dayToStore(act.moment.today), askedById: act.personId }
  await open(tx).returnRequest.create({
    data: { congressId, suggestionId: id, ...asked, ...by },
    select: { id: true },
  })
}

export type DecidedReturn = {
  readonly decision: ReturnDecision
  readonly decisionReason: string | null
  readonly minutesNumber: string | null
  readonly minutes: string | null
  readonly successorId: string | null
}

export async function saveReturnDecision(tx: Tx, id: string, decided: DecidedReturn, act: ActOfAnybody): Promise<void> {
  const { now, today } = act.moment
  await open(tx).returnRequest.update({
    where: { id },
    data: { ...decided, decidedAt: now, decidedOn: dayToStore(today), decidedById: act.personId },
    select: { id: true },
  })
}

const withoutWords = { decisionReason: null, minutesNumber: null, minutes: null, successorId: null }

/** The unit has acknowledged what it had objected to. */
export const withdrawReturn = (tx: Tx, id: string, act: Act): Promise<void> =>
  saveReturnDecision(tx, id, { decision: 'WITHDRAWN', ...withoutWords }, act)

/** Those that the act has left nothing to decide. */
export async function lapseReturns(tx: Tx, before: Suggestion, after: Suggestion, act: ActOfAnybody): Promise<void> {
  for (const { id, pendingReturn } of before.assignments) {
    const isOver = after.assignments.find((one) => one.id === id)?.pendingReturn === null
    if (pendingReturn && isOver)
      await saveReturnDecision(tx, pendingReturn.id, { decision: 'LAPSED', ...withoutWords }, act)
  }
}

/** In the place of the one it relieves, with the same part. */
export async function addSuccessor(
  tx: Tx,
  suggestion: Suggestion,
  relievedId: string,
  added: Omit<NewAssignment, 'part'>,
  { now }: Moment,
): Promise<string> {
  const { part } = await open(tx).assignment.findUniqueOrThrow({ where: { id: relievedId }, select: { part: true } })
  const [id] = await addAssignments(tx, suggestion, [{ ...added, part }], now)
  return id as string
}

/** As the ledger counts it; null where it has no such line. */
export async function lastDayToObject(tx: Tx, assignmentId: string): Promise<LocalDate | null> {
  const [line] = await open(tx).$queryRaw<{ day: LocalDate }[]>`
    SELECT due_on::text AS day FROM deadline WHERE assignment_id = ${assignmentId}::uuid AND purpose = 'object'`
  return line?.day ?? null
}
