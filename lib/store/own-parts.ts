import type { Assessment } from '@/lib/domain/assessment/assessment'
import type { UnitFacts } from '@/lib/domain/assessment/facts'
import { Refusal } from '@/lib/domain/refusal'
import { Prisma } from '@/prisma/generated/client'
import { open, type Tx } from './tx'
import { readUnitFacts } from './unit-facts'

type OfUnit = { readonly assessment: Pick<Assessment, 'id' | 'year'>; readonly unitId: string }

/** Over `suggestion s`: the unit handles a part of it, and it is of the year that is assessed. */
export const isOwnPart = ({ assessment: { year }, unitId }: OfUnit): Prisma.Sql =>
  Prisma.sql`(s.session_id IN (SELECT x.id FROM session x WHERE x.year = ${year}::int) AND EXISTS (SELECT FROM assignment z
    WHERE z.suggestion_id = s.id AND z.ended_on IS NULL AND z.unit_id = ${unitId}::uuid))`

/** Which of these are the unit's own parts. */
export async function ownPartsAmong(tx: Tx, of: OfUnit, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const rows = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT s.id FROM suggestion s WHERE s.id = ANY(${[...ids]}::uuid[]) AND ${isOwnPart(of)}`
  return rows.map(({ id }) => id)
}

/** Every suggestion that a unit brings forward is one that it handles; every file one that it sent for this assessment. */
export async function ensureOwnEvidence(
  tx: Tx,
  of: OfUnit,
  named: readonly { readonly suggestionIds: readonly string[]; readonly fileIds: readonly string[] }[],
): Promise<void> {
  const suggestionIds = [...new Set(named.flatMap((one) => one.suggestionIds))]
  const fileIds = [...new Set(named.flatMap((one) => one.fileIds))]
  const [own] = await open(tx).$queryRaw<[{ parts: number; files: number }]>`
    SELECT (SELECT count(*)::int FROM suggestion s WHERE s.id = ANY(${suggestionIds}::uuid[]) AND ${isOwnPart(of)}) AS parts,
      (SELECT count(*)::int FROM assessment_file f WHERE f.id = ANY(${fileIds}::uuid[])
        AND f.assessment_id = ${of.assessment.id}::uuid AND f.unit_id = ${of.unitId}::uuid AND f.member_id IS NULL) AS files`
  if (own.parts < suggestionIds.length) throw new Refusal('assessment-not-own-part')
  if (own.files < fileIds.length) throw new Refusal('not-found')
}

/** A part, a promise or a reply meeting of this unit: what a measure can have counted of it. */
export async function ensureOwnFacts(
  tx: Tx,
  assessment: Assessment,
  unitId: string,
  factIds: readonly string[],
): Promise<void> {
  if (factIds.length === 0) return
  const own = await readFactsOf(tx, assessment, unitId)
  const known = new Set([...own.parts, ...own.promises, ...own.attendances].map(({ id }) => id))
  if (!factIds.every((id) => known.has(id))) throw new Refusal('assessment-fact-not-own')
}

export async function readFactsOf(tx: Tx, assessment: Assessment, unitId: string): Promise<UnitFacts> {
  const units = assessment.units.filter((one) => one.unitId === unitId)
  const [facts] = await readUnitFacts(tx, { ...assessment, units })
  if (!facts) throw new Refusal('not-found')
  return facts
}
