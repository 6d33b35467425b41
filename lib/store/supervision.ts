import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { type HeadInPerson, noHeadAsked } from '@/lib/domain/supervision/head-in-person'
import type { PlannedCheckpoint } from '@/lib/domain/supervision/plan'
import type { NamedHead, Supervised, Supervision } from '@/lib/domain/supervision/supervision'
import { Prisma } from '@/prisma/generated/client'
import { dayToStore } from './days'
import { isHeadNow, isMetByHead } from './heard'
import { open, type Tx } from './tx'

export type By = { readonly moment: Moment; readonly personId: string }

/** Of `suggestion s` the key supervision in force; the newest charge holds, and the meeting's own decision before there is one. */
export const keyInForce = Prisma.sql`key_nomination k LEFT JOIN LATERAL (SELECT h.* FROM supervision_charge h WHERE h.nomination_id = k.id
  ORDER BY h.charged_at DESC, h.id DESC LIMIT 1) c ON true`

const inForce = Prisma.sql`k.outcome = 'FIXED' AND k.revoked_at IS NULL`

/** Null while it is not, or no longer, a key suggestion. */
export async function readSupervision(tx: Tx, suggestionId: string): Promise<Supervision | null> {
  const [row] = await open(tx).$queryRaw<Supervision[]>`
    SELECT k.id AS "nominationId", k.decided_on::text AS "fixedOn", k.leader_id AS "leaderId", coalesce(c.supervisor_ids, '{}') AS "supervisorIds",
      coalesce(c.heads, '[]') AS heads, coalesce((SELECT max(l.version) FROM supervision_plan l WHERE l.nomination_id = k.id), 0) AS "planVersion",
      (SELECT coalesce(json_agg(json_build_object('id', x.id, 'assignmentId', x.assignment_id, 'dueOn', x.due_on, 'reachedOn', x.reached_on,
          'replacedOn', x.replaced_on) ORDER BY x.due_on, x.id), '[]')
        FROM supervision_plan l JOIN supervision_checkpoint x ON x.plan_id = l.id WHERE l.nomination_id = k.id) AS checkpoints,
      (SELECT coalesce(json_agg(json_build_object('id', v.id, 'struckAt', v.struck_at) ORDER BY v.id), '[]')
        FROM supervision_visit v WHERE v.nomination_id = k.id) AS visits,
      (SELECT coalesce(json_agg(json_build_object('id', o.id, 'assignmentId', o.assignment_id, 'dueOn', o.due_on,
          'answers', (SELECT coalesce(json_agg(json_build_object('id', w.id, 'ordinal', w.ordinal, 'kind', w.kind, 'answeredOn', w.answered_on,
              'expectedOn', w.expected_on, 'verdict', w.verdict) ORDER BY w.ordinal), '[]') FROM supervision_answer w WHERE w.opinion_id = o.id))
          ORDER BY o.id), '[]') FROM supervision_opinion o WHERE o.nomination_id = k.id) AS opinions,
      (SELECT coalesce(json_agg(json_build_object('id', t.id, 'ordinal', t.ordinal, 'decision', t.decision) ORDER BY t.ordinal), '[]')
        FROM supervision_report t WHERE t.nomination_id = k.id) AS reports
    FROM ${keyInForce} WHERE k.suggestion_id = ${suggestionId}::uuid AND ${inForce}`
  return row ?? null
}

export async function superviseOf(tx: Tx, suggestion: Suggestion): Promise<Supervised> {
  const supervision = await readSupervision(tx, suggestion.id)
  if (!supervision) throw new Refusal('key-not-fixed')
  return { suggestion, supervision }
}

/** Whether the main head of a unit has done his part of a key suggestion in the running round. */
export async function readHeadInPerson(tx: Tx, { id, round }: Suggestion, assignmentId: string): Promise<HeadInPerson> {
  const [row] = await open(tx).$queryRaw<(Omit<HeadInPerson, 'head'> & { heads: NamedHead[] })[]>`
    SELECT true AS "isKey", (SELECT coalesce(jsonb_agg(e.head), '[]') FROM assignment b CROSS JOIN LATERAL jsonb_array_elements(coalesce(c.heads, '[]')) e(head)
        WHERE b.id = ${assignmentId}::uuid AND ${isHeadNow}) AS heads,
      EXISTS (SELECT FROM contact k WHERE k.assignment_id = ${assignmentId}::uuid AND k.round = ${round} AND ${isMetByHead}) AS met,
      EXISTS (SELECT FROM head_contact_waiver v WHERE v.assignment_id = ${assignmentId}::uuid AND v.round = ${round}) AS waived
    FROM ${keyInForce} WHERE k.suggestion_id = ${id}::uuid AND ${inForce}
      AND NOT EXISTS (SELECT FROM supervision_report t WHERE t.nomination_id = k.id AND t.decision = 'CLOSED')`
  if (!row) return noHeadAsked
  const { heads, ...facts } = row
  return { ...facts, head: heads.find((one) => one.assignmentId === assignmentId) ?? null }
}

export type NewCharge = {
  readonly leaderId: string | null
  readonly governmentLeader: string
  readonly supervisingOffice: string
  readonly contact: string
  readonly supervisorIds: readonly string[]
  readonly heads: readonly NamedHead[]
  readonly reason: string
}

/** The nomination keeps a copy, for lists and for those who are told. */
export async function addCharge(
  tx: Tx,
  { suggestion, supervision }: Supervised,
  charge: NewCharge,
  by: By,
): Promise<void> {
  const { nominationId } = supervision
  const { heads, supervisorIds, ...said } = charge
  await open(tx).supervisionCharge.create({
    data: {
      ...{ congressId: suggestion.congressId, nominationId, ...said, supervisorIds: [...supervisorIds] },
      heads: heads.map((one) => ({ ...one })),
      ...{ chargedAt: by.moment.now, chargedOn: dayToStore(by.moment.today), chargedById: by.personId },
    },
    select: { id: true },
  })
  const { leaderId, governmentLeader, supervisingOffice } = charge
  await open(tx).keyNomination.update({
    where: { id: nominationId },
    data: { leaderId, governmentLeader, supervisingOffice },
    select: { id: true },
  })
}

/** Who heads which of these units now, by name. */
export async function readHeads(
  tx: Tx,
  wanted: readonly { assignmentId: string; personId: string }[],
): Promise<NamedHead[]> {
  const rows = await open(tx).$queryRaw<NamedHead[]>`
    SELECT r."assignmentId", r."personId", p.name
      FROM jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) AS r("assignmentId" uuid, "personId" uuid) JOIN person p ON p.id = r."personId"
      JOIN assignment a ON a.id = r."assignmentId" AND a.ended_on IS NULL AND a.role <> 'ASSIST'
     WHERE EXISTS (SELECT FROM role_grant g WHERE g.person_id = p.id AND g.role = 'UNIT_HEAD' AND g.unit_id = a.unit_id AND g.revoked_at IS NULL)`
  if (rows.length !== wanted.length) throw new Refusal('head-not-of-unit')
  return rows
}

/** Those who may supervise hold an office of the committee now. */
export async function ensureOfCommittee(tx: Tx, personIds: readonly string[]): Promise<void> {
  const wanted = [...new Set(personIds)]
  const [row] = await open(tx).$queryRaw<{ count: number }[]>`
    SELECT count(DISTINCT g.person_id)::int AS count FROM role_grant g WHERE g.person_id = ANY(${wanted}::uuid[])
       AND g.role IN ('COMMITTEE_LEADER', 'DELEGATE_OFFICE') AND g.revoked_at IS NULL`
  if (row?.count !== wanted.length) throw new Refusal('not-found')
}

export type NewPlan = {
  readonly goal: string
  readonly reason: string
  readonly checkpoints: readonly PlannedCheckpoint[]
}

/** What was reached stays reached; what was open gives way to the new plan. */
export async function addPlan(tx: Tx, { suggestion, supervision }: Supervised, plan: NewPlan, by: By): Promise<number> {
  const { congressId } = suggestion
  const { nominationId, planVersion } = supervision
  const adopted = { adoptedAt: by.moment.now, adoptedOn: dayToStore(by.moment.today), adoptedById: by.personId }
  await open(tx).supervisionCheckpoint.updateMany({
    where: { plan: { nominationId }, reachedOn: null, replacedOn: null },
    data: { replacedOn: dayToStore(by.moment.today) },
  })
  const { goal, reason, checkpoints } = plan
  const version = planVersion + 1
  const { id: planId } = await open(tx).supervisionPlan.create({
    data: { congressId, nominationId, version, goal, reason, ...adopted },
    select: { id: true },
  })
  await open(tx).supervisionCheckpoint.createMany({
    data: checkpoints.map(({ dueOn, ...one }, ordinal) => ({
      ...{ congressId, planId, ordinal: ordinal + 1, ...one },
      dueOn: dayToStore(dueOn),
    })),
  })
  return version
}

export async function saveReached(
  tx: Tx,
  id: string,
  { reachedOn, text }: { reachedOn: LocalDate; text: string },
  { moment, personId }: By,
): Promise<void> {
  await open(tx).supervisionCheckpoint.update({
    where: { id },
    data: {
      ...{ reachedOn: dayToStore(reachedOn), reachedText: text },
      ...{ toldAt: moment.now, toldOn: dayToStore(moment.today), toldById: personId },
    },
    select: { id: true },
  })
}

export async function addHeadWaiver(
  tx: Tx,
  { congressId, round }: Suggestion,
  assignmentId: string,
  reason: string,
  { moment, personId }: By,
): Promise<void> {
  await open(tx).headContactWaiver.create({
    data: {
      ...{ congressId, assignmentId, round, reason },
      ...{ waivedAt: moment.now, waivedOn: dayToStore(moment.today), waivedById: personId },
    },
    select: { round: true },
  })
}
