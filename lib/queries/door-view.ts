import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import { nextOpening, type OpeningRule, readOpening } from '@/lib/domain/station/opening'
import { isOpenOn, type StationKind } from '@/lib/domain/station/station'
import type { VoiceEnding, VoiceState } from '@/lib/domain/voice/voice'
import { readCalendar } from '@/lib/store/calendar'
import { type EnteredDoor, enterDoor } from '@/lib/store/door'
import { open, type Tx } from '@/lib/store/tx'

export type DoorView = {
  readonly congress: string
  readonly name: string
  readonly kind: StationKind
  readonly place: string
  readonly phone: string
  readonly isOpen: boolean
  readonly rule: OpeningRule | null
  /** the next day on which delegates are there, and whose names they bear; names of delegates are public, telephones are not */
  readonly next: { readonly day: LocalDate; readonly delegates: readonly string[] } | null
}

type Row = Pick<DoorView, 'name' | 'kind' | 'place' | 'phone'> & {
  opening: string
  validFrom: LocalDate
  validTo: LocalDate | null
  planned: DoorView['next']
}

type Clock = (timeZone: string) => Moment

/** What stands at the door for anybody; null where no door has this code. */
export async function readDoor(tx: Tx, code: string, clock: Clock): Promise<DoorView | null> {
  const door = await enterDoor(tx, code)
  return door && readEntered(tx, door, clock(door.timeZone))
}

async function readEntered(tx: Tx, { stationId, congress }: EnteredDoor, { today }: Moment): Promise<DoorView> {
  const [row] = await open(tx).$queryRaw<Row[]>`
    SELECT s.name, s.kind, s.place, s.phone, s.opening, s.valid_from::text AS "validFrom", s.valid_to::text AS "validTo",
      (SELECT json_build_object('day', a.held_on, 'delegates', ARRAY(SELECT d.name FROM activity_delegate m JOIN delegate d ON d.id = m.delegate_id
          WHERE m.activity_id = a.id AND m.part = 'ON_DUTY' ORDER BY d.name, d.id))
        FROM activity a WHERE a.station_id = s.id AND a.kind = 'STATION_DAY' AND a.state = 'PLANNED' AND a.held_on >= ${today}::date
        ORDER BY a.held_on, a.id LIMIT 1) AS planned
    FROM liaison_station s WHERE s.id = ${stationId}::uuid`
  const { opening, validFrom, validTo, planned, ...facts } = row as Row
  const rule = readOpening(opening)
  const ruled = rule && !planned ? nextOpening(rule, today, await readCalendar(tx)) : null
  const next = planned ?? (ruled && { day: ruled.day, delegates: [] })
  return { congress, ...facts, isOpen: isOpenOn({ validFrom, validTo }, today), rule, next }
}

export type ReceiptView = {
  readonly station: string
  readonly sentOn: LocalDate
  readonly state: VoiceState
  readonly ending: VoiceEnding | null
  /** of whoever it was passed to */
  readonly unit: string | null
  /** what was written for the resident, and nothing else of what the house knows */
  readonly answer: string
}

export async function readReceiptView(tx: Tx, voiceId: string): Promise<ReceiptView | null> {
  const [row] = await open(tx).$queryRaw<ReceiptView[]>`
    SELECT s.name AS station, v.received_on::text AS "sentOn", v.state, v.ending, (SELECT u.name FROM unit u WHERE u.id = v.unit_id) AS unit,
      i.resident_text AS answer
    FROM door_item i JOIN voice_item v ON v.id = i.voice_id JOIN liaison_station s ON s.id = i.station_id WHERE i.voice_id = ${voiceId}::uuid`
  return row ?? null
}
