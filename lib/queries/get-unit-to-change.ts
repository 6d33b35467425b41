import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { unitActs } from '@/lib/domain/unit/acts'
import { unitPolicy } from '@/lib/domain/unit/policy'
import { open } from '@/lib/store/tx'
import { readUnit, type UnitView } from './get-unit'
import type { Query } from './query'

export type OtherUnit = {
  readonly id: string
  readonly name: string
  readonly openWork: number
  readonly people: number
}

export type UnitToChange = {
  readonly unit: Omit<UnitView, 'changes' | 'mayKeep'>
  readonly others: readonly OtherUnit[]
  readonly today: LocalDate
  /** a change of it waits for its day already */
  readonly isPlanned: boolean
}

/** What the office looks at before it decides: the open work, the people, and who could go on. */
export const getUnitToChange: Query<{ unitId: string; act: string }, UnitToChange> = async (
  { tx, actor, moment },
  { unitId, act },
) => {
  authorize(actor, unitPolicy.keep, null)
  const unit = await readUnit(tx, unitId, moment.today)
  if (!unit.isInForce || !unitActs.some((one) => one === act)) throw new Refusal('not-found')
  const others = await open(tx).$queryRaw<OtherUnit[]>`
    SELECT u.id, u.name, (SELECT count(*)::int FROM assignment a WHERE a.unit_id = u.id AND a.ended_on IS NULL) AS "openWork",
      (SELECT count(*)::int FROM role_grant g WHERE g.unit_id = u.id AND g.revoked_at IS NULL) AS people
      FROM unit u WHERE u.id <> ${unitId}::uuid AND u.valid_to IS NULL AND u.valid_from <= ${moment.today}::date ORDER BY u.name, u.id`
  const [waiting] = await open(tx).$queryRaw<{ planned: boolean }[]>`
    SELECT EXISTS (SELECT FROM unit_change c WHERE c.carried_out_at IS NULL AND c.undone_at IS NULL
      AND (${unitId}::uuid = ANY(c.unit_ids) OR c.successor_id = ${unitId}::uuid)) AS planned`
  return { unit, others, today: moment.today, isPlanned: waiting?.planned ?? false }
}

/** The form for a new unit needs the day alone. */
export const getToOpenUnit: Query<null, { readonly today: LocalDate }> = async ({ actor, moment }) => {
  authorize(actor, unitPolicy.keep, null)
  return { today: moment.today }
}
