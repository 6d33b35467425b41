import type { Actor } from '@/lib/domain/access/actor'
import type { VoiceChannel } from '@/lib/domain/voice/voice'
import { open } from '@/lib/store/tx'
import { voicesJoined } from '@/lib/store/voice-items'
import { Prisma } from '@/prisma/generated/client'
import type { Reading } from './query'
import { type Concealing, concealed, wordsToConceal } from './secrecy'
import { visibleTo } from './visible-to'
import { voicesVisibleTo } from './voices-visible-to'

/** What a report rests on: numbers and titles, never who a resident is. */
export type ReportItem = {
  kind: 'VOICE' | 'SUGGESTION'
  id: string
  year: number
  numberText: string
  title: string
  channel: VoiceChannel | null
  /** whoever looks may open it, too */
  opens: boolean
}

/** A title, or the beginning of what was said. */
const voiceTitle = Prisma.sql`coalesce(nullif(v.title, ''), left(v.text, 60))`

export async function reportItems({ tx, actor }: Reading, reportId: string): Promise<ReportItem[]> {
  return asItems(
    await open(tx).$queryRaw<Found[]>`
      SELECT x.* FROM (
        SELECT m.ordinal, ${voiceItem(actor)} FROM special_report_item m JOIN ${voicesJoined} ON v.id = m.voice_item_id WHERE m.report_id = ${reportId}::uuid
        UNION ALL
        SELECT m.ordinal, ${suggestionItem(actor)} FROM special_report_item m JOIN suggestion s ON s.id = m.suggestion_id
          JOIN session n ON n.id = s.session_id WHERE m.report_id = ${reportId}::uuid) x ORDER BY x.ordinal`,
  )
}

/** The items that the address of a draft names; what is no record is left out. */
export async function itemsNamed({ tx, actor }: Reading, marks: readonly string[]): Promise<ReportItem[]> {
  const idsOf = (kind: string) => marks.filter((mark) => mark.startsWith(kind)).map((mark) => mark.slice(2))
  return asItems(
    await open(tx).$queryRaw<Found[]>`
      SELECT ${voiceItem(actor)} FROM ${voicesJoined} WHERE v.id::text = ANY(${idsOf('v')}) AND v.number IS NOT NULL
      UNION ALL
      SELECT ${suggestionItem(actor)} FROM suggestion s JOIN session n ON n.id = s.session_id
       WHERE s.id::text = ANY(${idsOf('s')}) AND s.registered_on IS NOT NULL`,
  )
}

export type Found = ReportItem & Concealing
export const asItems = (rows: readonly Found[]): ReportItem[] => rows.map((row) => concealed(row))

export const voiceItem = (
  actor: Actor,
): Prisma.Sql => Prisma.sql`'VOICE' AS kind, v.id, v.year, v.number::text AS "numberText",
  ${voiceTitle} AS title, v.channel, ${voiceIsOpenTo(actor)} AS opens, NULL::text[] AS conceal`

export const suggestionItem = (
  actor: Actor,
): Prisma.Sql => Prisma.sql`'SUGGESTION' AS kind, s.id, n.year, coalesce(s.number_text, '') AS "numberText",
  s.title, NULL::text AS channel, coalesce(${visibleTo(actor)}, false) AS opens, ${wordsToConceal(actor)} AS conceal`

const voiceIsOpenTo = (actor: Actor): Prisma.Sql => Prisma.sql`coalesce(${voicesVisibleTo(actor)}, false)`
