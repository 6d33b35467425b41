import { type Actor, isStaff } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import type { EventType } from '@/lib/domain/events'
import { concealedName } from '@/lib/domain/suggestion/secrecy'
import { voiceMovesOpenTo, voicePolicy } from '@/lib/domain/voice/policy'
import type { VoiceItem, VoiceMove } from '@/lib/domain/voice/voice'
import { open } from '@/lib/store/tx'
import { readVoice } from '@/lib/store/voice-items'
import { Prisma } from '@/prisma/generated/client'
import type { Query } from './query'
import { type ReportLink, reportsOf } from './reports-of'
import { visibleTo } from './visible-to'
import { keepsOrigin } from './voice-origin'

type Resident = { readonly name: string; readonly phone: string }

type Stands = {
  readonly delegate: string | null
  readonly delegation: string | null
  readonly activity: string | null
  readonly station: string | null
  readonly category: string | null
  readonly enteredBy: string | null
  /** the suggestion that it went into, where whoever looks may open it */
  readonly suggestion: { readonly id: string; readonly title: string; readonly numberText: string | null } | null
  readonly happenings: readonly {
    id: string
    type: EventType
    at: string
    by: string | null
    data: Record<string, unknown>
  }[]
}

export type VoiceView = Stands & {
  readonly voice: VoiceItem
  /** null: whoever looks must not know, or there is nobody to know */
  readonly resident: Resident | null
  /** there is somebody whose name and phone are kept from whoever looks */
  readonly isResidentKept: boolean
  readonly moves: readonly VoiceMove[]
  /** special reports that rest on it, and whether whoever looks may put it into one */
  readonly reports: { readonly found: readonly ReportLink[]; readonly mayAdd: boolean }
}

/** Whose it became is the delegate's to keep [SD 11]. */
const toldBy = (actor: Actor): Prisma.Sql => Prisma.sql`CASE WHEN e.data ? 'name' AND EXISTS (SELECT FROM suggestion s
    WHERE s.id = v.suggestion_id AND ${keepsOrigin(actor)}) THEN e.data - 'delegateIds' || jsonb_build_object('name', ${concealedName}::text) ELSE e.data END`

/** One voice with all it became. */
export const getVoice: Query<string, VoiceView> = async ({ tx, actor }, voiceId) => {
  const voice = await readVoice(tx, voiceId)
  authorize(actor, voicePolicy.view, voice)
  const [row] = await open(tx).$queryRaw<(Stands & { resident: Resident })[]>`
    SELECT vd.name AS delegate, vg.name AS delegation, va.name AS activity, vs.name AS station, vc.name AS category, vp.name AS "enteredBy",
      json_build_object('name', v.resident_name, 'phone', v.resident_phone) AS resident,
      (SELECT json_build_object('id', s.id, 'title', s.title, 'numberText', s.number_text) FROM suggestion s
        WHERE s.id = v.suggestion_id AND ${visibleTo(actor)} AND NOT ${keepsOrigin(actor)}) AS suggestion,
      (SELECT coalesce(json_agg(json_build_object('id', e.id, 'type', e.type, 'at', e.at, 'by', e.actor_name, 'data', ${toldBy(actor)}) ORDER BY e.sequence DESC), '[]')
        FROM event e WHERE e.congress_id = v.congress_id AND e.subject_id = v.id AND e.suggestion_id IS NULL) AS happenings
    FROM voice_item v LEFT JOIN activity va ON va.id = v.activity_id LEFT JOIN liaison_station vs ON vs.id = v.station_id
      LEFT JOIN delegate vd ON vd.id = v.delegate_id LEFT JOIN delegation vg ON vg.id = vd.delegation_id
      LEFT JOIN category vc ON vc.id = v.category_id LEFT JOIN person vp ON vp.id = v.entered_by_id
    WHERE v.id = ${voiceId}::uuid`
  const { resident, ...stands } = row as Stands & { resident: Resident }
  const isKnown = resident.name !== '' || resident.phone !== ''
  const maySee = voicePolicy.seeResident(actor, voice)
  return {
    ...stands,
    voice,
    resident: isKnown && maySee ? resident : null,
    isResidentKept: isKnown && !maySee,
    moves: voiceMovesOpenTo(actor, voice),
    reports: {
      found: await reportsOf({ tx, actor }, { voiceItemId: voiceId }),
      mayAdd: isStaff(actor) && voice.number !== null,
    },
  }
}
