import { type Actor, delegationsOf, heads, isStaff } from '@/lib/domain/access/actor'
import type { AwardCall } from '@/lib/domain/award/award'
import { leadsGroup } from '@/lib/domain/award/policy'
import { suggestionsBehind } from '@/lib/domain/award/vetoes'
import { frozenBands, vetoGround } from '@/lib/store/award-ground'
import { open } from '@/lib/store/tx'
import type { Reading } from './query'

export type AwardNominee = { readonly id: string; readonly name: string; readonly band: number | null }

/** Whom whoever looks may still nominate. Suggestions come from the facts: solved, and confirmed by the delegate. */
export async function awardNominees(reading: Reading, call: AwardCall): Promise<readonly AwardNominee[]> {
  if (call.kind === 'SUGGESTION') return suggestions(reading, call)
  const units = await unitsFor(reading, call)
  const taken = call.candidates.flatMap(({ unitId, isTakenBack }) => (unitId && !isTakenBack ? [unitId] : []))
  const left = call.kind === 'UNIT' ? units.filter(({ id }) => !taken.includes(id)) : units
  if (left.length === 0) return []
  const bands = await frozenBands(reading.tx, call.assessmentId)
  return left
    .map(({ id, name }) => ({ id, name, band: bands.get(id) ?? null }))
    .sort((one, other) => (one.band ?? 99) - (other.band ?? 99))
}

type Unit = { id: string; name: string; leaderId: string | null }

async function unitsFor({ tx, actor }: Reading, { kind, assessmentId }: AwardCall): Promise<Unit[]> {
  const units = await open(tx).$queryRaw<Unit[]>`
    SELECT x.unit_id AS id, u.name, m.person_id AS "leaderId" FROM assessment_unit x JOIN unit u ON u.id = x.unit_id
      LEFT JOIN assessment_member m ON m.assessment_id = x.assessment_id AND m.group_no = x.group_no AND m.leads AND m.taken_out_at IS NULL
     WHERE x.assessment_id = ${assessmentId}::uuid ORDER BY u.name, u.id`
  return units.filter((unit) => isStaff(actor) || mayFor(actor, kind, unit))
}

const mayFor = (actor: Actor, kind: AwardCall['kind'], { id, leaderId }: Unit): boolean =>
  kind === 'UNIT' ? leadsGroup(actor, leaderId) : heads(actor, id)

async function suggestions({ tx, actor }: Reading, { assessmentId, candidates }: AwardCall): Promise<AwardNominee[]> {
  const delegations = delegationsOf(actor)
  if (!isStaff(actor) && delegations.length === 0) return []
  const ground = await vetoGround(tx, assessmentId)
  const solved = ground.facts.flatMap((facts) => suggestionsBehind(facts, ground.measured('solvedConfirmed', facts)))
  const taken = candidates.flatMap(({ suggestionId, isTakenBack }) => (isTakenBack ? [] : [suggestionId]))
  const ids = [...new Set(solved.map(({ suggestionId }) => suggestionId))].filter((id) => !taken.includes(id))
  const rows = await open(tx).$queryRaw<{ id: string; name: string }[]>`
    SELECT s.id, concat(s.number_text, ' ', s.title) AS name FROM suggestion s WHERE s.id = ANY(${ids}::uuid[])
      AND coalesce(s.publicity, s.publicity_wish) <> 'NONE' AND (${isStaff(actor)}::boolean OR s.delegation_id = ANY(${delegations}::uuid[]))
     ORDER BY s.number_text, s.id`
  return rows.map((row) => ({ ...row, band: null }))
}
