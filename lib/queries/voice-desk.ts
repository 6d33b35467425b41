import { authorize } from '@/lib/domain/access/policy'
import type { UnitKind } from '@/lib/domain/assignment/assignment'
import { Refusal } from '@/lib/domain/refusal'
import { voicePolicy } from '@/lib/domain/voice/policy'
import { open } from '@/lib/store/tx'
import { readVoice } from '@/lib/store/voice-items'
import { Prisma } from '@/prisma/generated/client'
import { foundBy } from './found-by-words'
import type { Choosable } from './get-co-signing'
import type { Query, Reading } from './query'
import { visibleTo } from './visible-to'

export type UnitChoice = { readonly id: string; readonly name: string; readonly kind: UnitKind }
export type MergeCandidate = { readonly id: string; readonly numberText: string; readonly title: string }
export type VoiceDesk = {
  readonly units: readonly UnitChoice[]
  readonly delegates: readonly Choosable[]
  readonly candidates: readonly MergeCandidate[]
}

const mostCandidates = 12

/** What the office chooses from: units in force, delegates in office, and suggestions that are found by number or words. */
export const getVoiceDesk: Query<{ voiceId: string; find: string }, VoiceDesk> = async (reading, { voiceId, find }) => {
  const { tx, actor, moment } = reading
  const voice = await readVoice(tx, voiceId)
  authorize(actor, voicePolicy.pass, voice)
  const [row] = await open(tx).$queryRaw<VoiceDesk[]>`
    SELECT (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.name, 'kind', u.kind) ORDER BY u.kind = 'TOWN', u.name), '[]') FROM unit u
        WHERE u.valid_from <= ${moment.today}::date AND (u.valid_to IS NULL OR u.valid_to >= ${moment.today}::date)) AS units,
      (SELECT coalesce(json_agg(json_build_object('id', d.id, 'name', d.name, 'delegation', g.name) ORDER BY g.ordinal, d.name, d.id), '[]')
        FROM delegate d LEFT JOIN delegation g ON g.id = d.delegation_id WHERE d.mandate_from <= ${moment.today}::date
         AND (d.mandate_to IS NULL OR d.mandate_to >= ${moment.today}::date)) AS delegates,
      ${candidatesFor(reading, find)} AS candidates`
  if (!row) throw new Refusal('not-found')
  return row
}

/** The newest first; without a word nothing is looked for. */
function candidatesFor({ actor }: Reading, find: string): Prisma.Sql {
  if (find === '') return Prisma.sql`'[]'::json`
  return Prisma.sql`(SELECT coalesce(json_agg(f), '[]') FROM (SELECT s.id, s.number_text AS "numberText", s.title FROM suggestion s
    WHERE ${visibleTo(actor)} AND s.number_text IS NOT NULL AND s.status NOT IN ('NOT_ACCEPTED', 'WITHDRAWN', 'SPLIT', 'REJOINED', 'ARCHIVED')
      AND ${foundBy(actor, find)}
    ORDER BY s.submitted_on DESC NULLS LAST, s.id LIMIT ${mostCandidates}) f)`
}
