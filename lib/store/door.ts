import type { DoorItem } from '@/lib/domain/door/item'
import { Refusal } from '@/lib/domain/refusal'
import { open, type Tx } from './tx'

type Hash = Uint8Array<ArrayBuffer>

export type EnteredDoor = {
  readonly stationId: string
  readonly congressId: string
  readonly congress: string
  readonly timeZone: string
}

/** The database finds the station behind a code and enters its congress; null where no door has it. */
export async function enterDoor(tx: Tx, code: string): Promise<EnteredDoor | null> {
  const [row] = await open(tx).$queryRaw<
    { entered: EnteredDoor | null }[]
  >`SELECT access.enter_door(${code}) AS entered`
  return row?.entered ?? null
}

export type EnteredReceipt = { readonly voiceId: string; readonly congressId: string; readonly timeZone: string }

export async function enterReceipt(tx: Tx, receiptHash: Hash): Promise<EnteredReceipt | null> {
  const [row] = await open(tx).$queryRaw<{ entered: EnteredReceipt | null }[]>`
    SELECT access.enter_door_receipt(${receiptHash}) AS entered`
  return row?.entered ?? null
}

/** Whether this form has come back before, and whether with the same words. */
export async function sentBefore(tx: Tx, formHash: Hash, textHash: Hash): Promise<'NOT' | 'SAME' | 'OTHER'> {
  const [row] = await open(tx).$queryRaw<{ same: boolean }[]>`
    SELECT text_hash = ${textHash} AS same FROM door_receipt WHERE form_hash = ${formHash}`
  if (!row) return 'NOT'
  return row.same ? 'SAME' : 'OTHER'
}

/** An item with the same words at the same station, not older than this. What is over is not joined: whoever says it again has cause to. */
export async function equalItem(tx: Tx, stationId: string, textHash: Hash, since: Date): Promise<string | null> {
  const [row] = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT i.voice_id::text AS id FROM door_item i JOIN voice_item v ON v.id = i.voice_id
     WHERE i.station_id = ${stationId}::uuid AND i.text_hash = ${textHash} AND i.sent_at >= ${since} AND v.state <> 'ENDED'
     ORDER BY i.sent_at DESC LIMIT 1`
  return row?.id ?? null
}

/** Whether what came with this form is kept as part of an item that was there before it. */
export async function joinedAnother(tx: Tx, formHash: Hash): Promise<boolean> {
  const [row] = await open(tx).$queryRaw<{ joined: boolean }[]>`
    SELECT v.receipt_hash IS DISTINCT FROM r.receipt_hash AS joined FROM door_receipt r JOIN voice_item v ON v.id = r.voice_id
     WHERE r.form_hash = ${formHash}`
  return row?.joined ?? false
}

export async function countRepeat(tx: Tx, voiceId: string): Promise<void> {
  await open(tx).doorItem.update({ where: { voiceId }, data: { repeats: { increment: 1 } }, select: { voiceId: true } })
}

type Item = {
  readonly congressId: string
  readonly voiceId: string
  readonly stationId: string
  readonly sentAt: Date
  readonly textHash: Hash
  readonly signs: readonly string[]
  readonly suspicion: number
}

export async function addDoorItem(tx: Tx, { signs, ...item }: Item): Promise<void> {
  await open(tx).doorItem.create({ data: { ...item, signs: [...signs] }, select: { voiceId: true } })
}

type Receipt = { congressId: string; voiceId: string; receiptHash: Hash; formHash: Hash; textHash: Hash; sentAt: Date }

export async function addReceipt(tx: Tx, receipt: Receipt): Promise<void> {
  await open(tx).doorReceipt.create({ data: receipt, select: { voiceId: true } })
}

/** So that whoever decides sees that somebody can ask for it. */
export async function markReceipt(tx: Tx, voiceId: string, receiptHash: Hash): Promise<void> {
  await open(tx).voiceItem.update({ where: { id: voiceId }, data: { receiptHash }, select: { id: true } })
}

/** How many wait at this station, and who looks at them: the officers of its delegation, else the office. */
export async function whoLooks(tx: Tx, stationId: string): Promise<{ waiting: number; personIds: string[] }> {
  const [row] = await open(tx).$queryRaw<{ waiting: number; officers: string[]; office: string[] }[]>`
    SELECT (SELECT count(*)::int FROM voice_item v WHERE v.station_id = ${stationId}::uuid AND v.state = 'UNCHECKED') AS waiting,
      ARRAY(SELECT g.person_id::text FROM role_grant g WHERE g.revoked_at IS NULL AND g.role = 'DELEGATION_OFFICER'
        AND g.delegation_id = (SELECT s.delegation_id FROM liaison_station s WHERE s.id = ${stationId}::uuid)) AS officers,
      ARRAY(SELECT g.person_id::text FROM role_grant g WHERE g.revoked_at IS NULL AND g.role = 'DELEGATE_OFFICE') AS office`
  const { waiting = 0, officers = [], office = [] } = row ?? {}
  return { waiting, personIds: officers.length > 0 ? officers : office }
}

export type HeldDoorItem = DoorItem & { readonly stationId: string; readonly station: string; readonly year: number }

/** All of them, or none: one that is not there is not found. Held until commit. */
export async function lockDoorItems(tx: Tx, voiceIds: readonly string[]): Promise<HeldDoorItem[]> {
  const wanted = [...new Set(voiceIds)]
  const rows = await open(tx).$queryRaw<HeldDoorItem[]>`
    SELECT v.id AS "voiceId", v.state, v.year, s.id AS "stationId", s.name AS station, s.delegation_id AS "delegationId"
    FROM voice_item v JOIN door_item i ON i.voice_id = v.id JOIN liaison_station s ON s.id = i.station_id
    WHERE v.id = ANY(${wanted}::uuid[]) ORDER BY i.sent_at, v.id FOR UPDATE OF v, i`
  if (rows.length !== wanted.length) throw new Refusal('not-found')
  return rows
}

type Look = { readonly at: Date; readonly personId: string }

export async function letIn(tx: Tx, voiceId: string, number: number, { at, personId }: Look): Promise<void> {
  await open(tx).voiceItem.update({
    where: { id: voiceId },
    data: { state: 'OPEN', number, version: { increment: 1 } },
    select: { id: true },
  })
  await look(tx, [voiceId], { lookedAt: at, lookedById: personId, setAsideReason: '' })
}

export async function setAside(tx: Tx, voiceIds: readonly string[], reason: string, { at, personId }: Look) {
  await moveTo(tx, voiceIds, 'SET_ASIDE')
  await look(tx, voiceIds, { lookedAt: at, lookedById: personId, setAsideReason: reason })
}

/** As if nobody had looked yet. */
export async function takeBack(tx: Tx, voiceIds: readonly string[]): Promise<void> {
  await moveTo(tx, voiceIds, 'UNCHECKED')
  await look(tx, voiceIds, { lookedAt: null, lookedById: null, setAsideReason: '' })
}

async function moveTo(tx: Tx, voiceIds: readonly string[], state: string): Promise<void> {
  await open(tx).voiceItem.updateMany({
    where: { id: { in: [...voiceIds] } },
    data: { state, version: { increment: 1 } },
  })
}

async function look(
  tx: Tx,
  voiceIds: readonly string[],
  data: { lookedAt: Date | null; lookedById: string | null; setAsideReason: string },
): Promise<void> {
  await open(tx).doorItem.updateMany({ where: { voiceId: { in: [...voiceIds] } }, data })
}

export async function saveResidentText(tx: Tx, voiceId: string, residentText: string, { at, personId }: Look) {
  await open(tx).doorItem.update({
    where: { voiceId },
    data: { residentText, answeredAt: at, answeredById: personId },
    select: { voiceId: true },
  })
}

/** Who asks by his receipt has been told; once. Whoever left his name is not told by another who sent the same words. */
export async function markToldByReceipt(tx: Tx, voiceId: string, receiptHash: Hash, today: string): Promise<boolean> {
  const count = await open(tx).$executeRaw`
    UPDATE voice_item SET told_on = ${today}::date, told_way = 'RECEIPT', version = version + 1
     WHERE id = ${voiceId}::uuid AND state = 'ENDED' AND told_on IS NULL
       AND (source = 'ANONYMOUS' OR receipt_hash = ${receiptHash})`
  return count === 1
}
