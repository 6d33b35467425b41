import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { type LookRemark, type LookSetting, usualLook } from '@/lib/domain/suggestion/looking'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

export async function readLookSetting(tx: Tx): Promise<LookSetting> {
  const [own] = await open(tx).$queryRaw<LookSetting[]>`SELECT is_on AS "isOn", days FROM first_look_setting`
  return own ?? usualLook
}

export type LookChange = LookSetting & {
  readonly congressId: string
  readonly reason: string
  readonly changedById: string
  readonly changedAt: Date
}

export async function saveLookSetting(tx: Tx, { congressId, ...change }: LookChange): Promise<void> {
  await open(tx).firstLookSetting.upsert({
    where: { congressId },
    create: { congressId, ...change },
    update: change,
    select: { congressId: true },
  })
}

/** Somebody who can still sign in holds the office. */
export async function hasLiaisonOfficer(tx: Tx, delegationId: string | null): Promise<boolean> {
  if (delegationId === null) return false
  const [row] = await open(tx).$queryRaw<{ held: boolean }[]>`
    SELECT EXISTS (SELECT FROM role_grant g JOIN account a ON a.person_id = g.person_id AND a.disabled_at IS NULL
      WHERE g.delegation_id = ${delegationId}::uuid AND g.revoked_at IS NULL) AS held`
  return row?.held ?? false
}

export async function addLook(tx: Tx, suggestion: Suggestion, today: LocalDate): Promise<void> {
  const { id: suggestionId, congressId, delegationId, firstLook } = suggestion
  if (!firstLook || !delegationId) return
  const days = { askedAt: firstLook.askedAt, askedOn: dayToStore(today), untilOn: dayToStore(firstLook.untilOn) }
  await open(tx).firstLook.create({ data: { congressId, suggestionId, delegationId, ...days }, select: { id: true } })
}

export type LookEnd = {
  readonly today: LocalDate
  /** null where silence ended it */
  readonly endedById: string | null
  readonly remarks?: readonly LookRemark[]
  readonly opinion?: string
}

export async function endLook(tx: Tx, { id, firstLook }: Suggestion, end: LookEnd): Promise<void> {
  if (!firstLook) return
  const { outcome, endedAt, version } = firstLook
  const { today, endedById, remarks = [], opinion = '' } = end
  await open(tx).firstLook.update({
    where: { suggestionId: id },
    data: { outcome, endedAt, version, endedOn: dayToStore(today), endedById, remarks: [...remarks], opinion },
    select: { id: true },
  })
}

/** The next suggestion whose delegation has let its last day pass, held until commit. */
export async function holdNextUnlooked(tx: Tx, today: LocalDate, after: string | null): Promise<string | null> {
  const [row] = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT s.id FROM first_look k JOIN suggestion s ON s.id = k.suggestion_id AND s.status = 'DELEGATION_REVIEW'
     WHERE k.outcome IS NULL AND k.until_on < ${today}::date AND (${after}::uuid IS NULL OR s.id > ${after}::uuid)
     ORDER BY s.id LIMIT 1 FOR UPDATE OF s SKIP LOCKED`
  return row?.id ?? null
}
