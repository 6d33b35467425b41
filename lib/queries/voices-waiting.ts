import { isStaff, mandatesOf, unitsOf } from '@/lib/domain/access/actor'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { VoiceEnding, VoiceState } from '@/lib/domain/voice/voice'
import { open } from '@/lib/store/tx'
import { isTakenIn, voicesJoined } from '@/lib/store/voice-items'
import { Prisma } from '@/prisma/generated/client'
import { isUntold } from './list-voices'
import type { Reading } from './query'

export type WaitingVoice = {
  readonly id: string
  readonly year: number
  readonly number: number
  readonly title: string
  readonly text: string
  readonly state: VoiceState
  readonly ending: VoiceEnding | null
  readonly receivedOn: LocalDate
  readonly dueOn: LocalDate | null
}

export type VoicesWaiting = {
  readonly open: number
  readonly overdue: number
  readonly untold: number
  /** passed to a unit of whoever looks, the nearest day first; or raised by him, the newest first */
  readonly first: readonly WaitingVoice[]
  readonly total: number
}

const firstFew = 6

/** On a home: what waits for the office, for the unit, or what became of the delegate's own. */
export async function voicesWaiting({ tx, actor, moment }: Reading): Promise<VoicesWaiting> {
  const [units, mandates] = [unitsOf(actor), mandatesOf(actor)]
  const isUnit = units.length > 0
  const mine = isUnit
    ? Prisma.sql`v.state = 'PASSED' AND v.unit_id = ANY(${units}::uuid[])`
    : Prisma.sql`${isTakenIn} AND v.delegate_id = ANY(${mandates}::uuid[])`
  const order = isUnit ? Prisma.sql`v.due_on, v.id` : Prisma.sql`v.received_at DESC, v.id`
  const late = Prisma.sql`v.state = 'PASSED' AND v.due_on < ${moment.today}::date`
  const counted = (which: Prisma.Sql) =>
    isStaff(actor) ? Prisma.sql`(SELECT count(*)::int FROM voice_item v WHERE ${which})` : Prisma.sql`0`
  const [row] = await open(tx).$queryRaw<VoicesWaiting[]>`
    SELECT ${counted(Prisma.sql`v.state = 'OPEN'`)} AS open, ${counted(isUntold)} AS untold,
      ${isUnit ? Prisma.sql`(SELECT count(*)::int FROM voice_item v WHERE ${mine} AND ${late})` : counted(late)} AS overdue,
      (SELECT count(*)::int FROM voice_item v WHERE ${mine}) AS total,
      (SELECT coalesce(json_agg(f), '[]') FROM (SELECT v.id, v.year, v.number, v.title, left(v.text, 60) AS text, v.state, v.ending, v.received_on AS "receivedOn",
          v.due_on AS "dueOn" FROM ${voicesJoined} WHERE ${mine} ORDER BY ${order} LIMIT ${firstFew}) f) AS first`
  return row ?? { open: 0, overdue: 0, untold: 0, total: 0, first: [] }
}
