import { type LocalDate, yearOf } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type { VoiceChannel, VoiceItem, VoiceSource, VoiceState } from '@/lib/domain/voice/voice'
import { Prisma } from '@/prisma/generated/client'
import { maybeDayToStore } from './days'
import { takePaperNumbers } from './paper-counter'
import { open, type Tx } from './tx'

/** A voice `v` with all that decides who sees it. */
export const voicesJoined = Prisma.sql`voice_item v LEFT JOIN activity va ON va.id = v.activity_id LEFT JOIN liaison_station vs ON vs.id = v.station_id
  LEFT JOIN delegate vd ON vd.id = v.delegate_id LEFT JOIN unit vu ON vu.id = v.unit_id`

/** Somebody has looked at it and taken it in: what counts, and what others than its keepers see. */
export const isTakenIn = Prisma.sql`v.state NOT IN ('UNCHECKED', 'SET_ASIDE')`

/** The delegation that it belongs to, over the same. */
export const delegationOfVoice = Prisma.sql`coalesce(va.delegation_id, vs.delegation_id, vd.delegation_id)`

const voiceColumns = Prisma.sql`v.id, v.congress_id AS "congressId", v.year, v.number, v.channel, v.activity_id AS "activityId", v.station_id AS "stationId",
  v.source, v.delegate_id AS "delegateId", ${delegationOfVoice} AS "delegationId", v.title, v.text, v.place, v.category_id AS "categoryId",
  v.received_on::text AS "receivedOn", v.entered_by_id AS "enteredById", v.receipt_hash IS NOT NULL AS "hasReceipt", v.state, v.ending,
  v.ending_reason AS "endingReason", v.ending_ground AS "endingGround", v.unit_id AS "unitId", vu.name AS "unitName", vu.kind AS "unitKind",
  v.suggestion_id AS "suggestionId", (SELECT s.status FROM suggestion s WHERE s.id = v.suggestion_id) AS "suggestionStatus",
  v.hotline_number AS "hotlineNumber", v.decided_on::text AS "decidedOn", v.due_on::text AS "dueOn", v.due_is_provisional AS "dueIsProvisional",
  v.answer_text AS "answerText", v.answered_on::text AS "answeredOn", v.first_answered_on::text AS "firstAnsweredOn", v.result, v.told_on::text AS "toldOn", v.told_way AS "toldWay", v.version`

/** Holds the voice until commit, so two clerks cannot decide it twice. */
export async function lockVoice(tx: Tx, id: string): Promise<VoiceItem> {
  await open(tx).$queryRaw`SELECT v.id FROM voice_item v WHERE v.id = ${id}::uuid FOR UPDATE`
  return readVoice(tx, id)
}

/** Those that became this draft, or were merged into this suggestion. */
export async function lockVoicesOf(tx: Tx, suggestionId: string): Promise<VoiceItem[]> {
  const held = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT v.id FROM voice_item v WHERE v.suggestion_id = ${suggestionId}::uuid ORDER BY v.id FOR UPDATE`
  const voices: VoiceItem[] = []
  for (const { id } of held) voices.push(await readVoice(tx, id))
  return voices
}

export async function readVoice(tx: Tx, id: string): Promise<VoiceItem> {
  const [voice] = await open(tx).$queryRaw<VoiceItem[]>`
    SELECT ${voiceColumns} FROM ${voicesJoined} WHERE v.id = ${id}::uuid`
  if (!voice) throw new Refusal('not-found')
  return voice
}

/** The resident's name and phone are written here and read by the query that may show them, nowhere else. */
export type NewVoice = {
  readonly channel: VoiceChannel
  readonly activityId: string | null
  readonly stationId: string | null
  readonly source: VoiceSource
  readonly residentName: string
  readonly residentPhone: string
  readonly delegateId: string | null
  readonly title: string
  readonly text: string
  readonly place: string
  readonly categoryId: string | null
  readonly receivedOn: LocalDate
  /** OPEN has its number at once; UNCHECKED gets one when somebody has looked at it */
  readonly state: Extract<VoiceState, 'UNCHECKED' | 'OPEN'>
}

type Entering = {
  readonly congressId: string
  readonly receivedAt: Date
  /** null: by a resident himself at the door */
  readonly enteredById: string | null
}

export type AddedVoice = { readonly id: string; readonly year: number; readonly number: number | null }

/** In the order given, with the next numbers of their years. */
export async function addVoices(tx: Tx, voices: readonly NewVoice[], entering: Entering): Promise<AddedVoice[]> {
  const numbered = await withNumbers(tx, entering.congressId, voices)
  return open(tx).$queryRaw<AddedVoice[]>`
    INSERT INTO voice_item (congress_id, year, number, channel, activity_id, station_id, source, resident_name, resident_phone, delegate_id, title, text,
      place, category_id, received_on, received_at, entered_by_id, state)
    SELECT ${entering.congressId}::uuid, r.year, r.number, r.channel, r."activityId", r."stationId", r.source, r."residentName", r."residentPhone",
      r."delegateId", r.title, r.text, r.place, r."categoryId", r."receivedOn", ${entering.receivedAt}, ${entering.enteredById}::uuid, r.state
      FROM jsonb_to_recordset(${JSON.stringify(numbered)}::jsonb) AS r(year int, number int, channel text, "activityId" uuid, "stationId" uuid, source text,
        "residentName" text, "residentPhone" text, "delegateId" uuid, title text, text text, place text, "categoryId" uuid, "receivedOn" date, state text)
    RETURNING id, year, number`
}

async function withNumbers(tx: Tx, congressId: string, voices: readonly NewVoice[]) {
  const dated = voices.map((voice) => ({
    ...voice,
    year: yearOf(voice.receivedOn),
    number: null as number | null,
  }))
  for (const year of new Set(dated.map((voice) => voice.year))) {
    const taken = dated.filter((voice) => voice.year === year && voice.state === 'OPEN')
    if (taken.length === 0) continue
    const first = await takePaperNumbers(tx, { congressId, kind: 'VOICE', year }, taken.length)
    for (const [place, voice] of taken.entries()) voice.number = first + place
  }
  return dated
}

/** Somebody has looked at what came in at a door. */
export async function giveNumber(tx: Tx, voice: VoiceItem): Promise<number> {
  return takePaperNumbers(tx, { congressId: voice.congressId, kind: 'VOICE', year: voice.year })
}

export type Resident = Pick<NewVoice, 'residentName' | 'residentPhone'>

/** Everything that a decision, an answer or a word to whoever raised it changes. */
export async function saveVoice(tx: Tx, voice: VoiceItem, resident: Partial<Resident> = {}): Promise<void> {
  const { id, number, state, ending, endingReason, endingGround, unitId, suggestionId, hotlineNumber } = voice
  const { title, text, place, categoryId, source, delegateId, dueIsProvisional, answerText, result, toldWay, version } =
    voice
  const days = {
    decidedOn: maybeDayToStore(voice.decidedOn),
    dueOn: maybeDayToStore(voice.dueOn),
    answeredOn: maybeDayToStore(voice.answeredOn),
    firstAnsweredOn: maybeDayToStore(voice.firstAnsweredOn),
    toldOn: maybeDayToStore(voice.toldOn),
  }
  const decision = { ending, endingReason, endingGround, unitId, suggestionId, hotlineNumber, dueIsProvisional }
  const data = {
    number,
    state,
    source,
    delegateId,
    title,
    text,
    place,
    categoryId,
    ...decision,
    answerText,
    result,
    toldWay,
    version,
    ...days,
    ...resident,
  }
  await open(tx).voiceItem.update({ where: { id }, data, select: { id: true } })
}
