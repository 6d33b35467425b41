import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { DoorItem } from '@/lib/domain/door/item'
import type { DoorSign } from '@/lib/domain/door/suspicion'
import { Refusal } from '@/lib/domain/refusal'
import { stationPolicy } from '@/lib/domain/station/policy'
import { open } from '@/lib/store/tx'
import type { Query } from './query'

export type DoorItemView = DoorItem & {
  readonly id: string
  readonly year: number
  readonly number: number | null
  readonly text: string
  readonly place: string
  readonly stationId: string
  readonly station: string
  readonly receivedOn: LocalDate
  readonly signs: readonly DoorSign[]
  readonly repeats: number
  readonly reason: string
  /** of whoever it was passed to; a word to start from, never shown to the resident by itself */
  readonly answerText: string
  readonly residentText: string
  readonly toldOn: LocalDate | null
}

/** One thing that a resident sent in, for whoever lets it in and answers him. */
export const getDoorItem: Query<string, DoorItemView> = async ({ tx, actor }, id) => {
  const [item] = await open(tx).$queryRaw<DoorItemView[]>`
    SELECT v.id, v.id AS "voiceId", v.state, v.year, v.number, v.text, v.place, v.received_on::text AS "receivedOn", v.answer_text AS "answerText",
      v.told_on::text AS "toldOn", i.signs, i.repeats, i.set_aside_reason AS reason, i.resident_text AS "residentText",
      l.id AS "stationId", l.name AS station, l.delegation_id AS "delegationId"
    FROM door_item i JOIN voice_item v ON v.id = i.voice_id JOIN liaison_station l ON l.id = i.station_id WHERE i.voice_id = ${id}::uuid`
  if (!item) throw new Refusal('not-found')
  authorize(actor, stationPolicy.keep, item)
  return item
}
