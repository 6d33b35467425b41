import type { Telling } from '@/lib/domain/calendar/moves'
import { governmentKinds } from '@/lib/domain/suggestion/policy'
import type { Hearers } from '@/lib/notifications/hearers'
import { Prisma } from '@/prisma/generated/client'

/** The event of which somebody is told. */
export type TellingEvent = {
  readonly suggestionId: string | null
  readonly subjectId: string
  readonly data: {
    readonly roles?: readonly string[]
    readonly unitId?: string | null
    readonly telling?: Telling
    readonly unitIds?: readonly string[]
    readonly deciders?: string
    readonly delegateIds?: readonly string[]
    readonly isLookedAt?: boolean
    /** assigned at a meeting, with the rest of its list */
    readonly meetingId?: string
    readonly leaderId?: string | null
    readonly personIds?: readonly string[]
  }
}

const holders = Prisma.sql`SELECT g.person_id FROM role_grant g WHERE g.revoked_at IS NULL`
const inForce = (suggestionId: string | null) =>
  Prisma.sql`SELECT a.unit_id FROM assignment a WHERE a.suggestion_id = ${suggestionId}::uuid AND a.ended_on IS NULL`
const unitOf = (subjectId: string) => Prisma.sql`
  SELECT a.unit_id FROM assignment a WHERE a.id = ${subjectId}::uuid
    OR a.id IN (SELECT r.assignment_id FROM reply r WHERE r.id = ${subjectId}::uuid
      UNION ALL SELECT c.assignment_id FROM chasing_notice c WHERE c.id = ${subjectId}::uuid)`

const leadOf = ({ suggestionId }: TellingEvent) => Prisma.sql`
    SELECT d.person_id FROM delegate d JOIN suggestion s ON coalesce(s.acting_delegate_id, s.lead_delegate_id) = d.id
    WHERE s.id = ${suggestionId}::uuid AND d.end_ground IS NULL`
const signersOf = ({ suggestionId }: TellingEvent) => Prisma.sql`
    SELECT d.person_id FROM delegate d WHERE d.end_ground IS NULL AND d.id IN (
      SELECT lead_delegate_id FROM suggestion WHERE id = ${suggestionId}::uuid
      UNION SELECT delegate_id FROM co_signature WHERE suggestion_id = ${suggestionId}::uuid AND state = 'CONFIRMED')`
const unitsHandling = ({ suggestionId }: TellingEvent) =>
  Prisma.sql`${holders} AND g.unit_id IN (${inForce(suggestionId)})`
const governmentOf = ({ suggestionId }: TellingEvent) => Prisma.sql`
    ${holders} AND g.role = 'GOVERNMENT_OFFICE' AND EXISTS (
      SELECT FROM unit u WHERE u.kind = ANY(${[...governmentKinds]}) AND u.id IN (${inForce(suggestionId)}))`
const nobody = Prisma.sql`SELECT p.id AS person_id FROM person p WHERE false`

/** Who they are, as a question to the database. */
export const hearersOf: Record<Hearers, (event: TellingEvent) => Prisma.Sql> = {
  leadDelegate: leadOf,
  signers: signersOf,
  coSigners: ({ suggestionId }) => Prisma.sql`
    SELECT d.person_id FROM delegate d JOIN co_signature c ON c.delegate_id = d.id
    WHERE c.suggestion_id = ${suggestionId}::uuid AND c.state <> 'DECLINED' AND d.end_ground IS NULL`,
  /** The person whom it is about. */
  subject: ({ subjectId }) => Prisma.sql`SELECT p.id AS person_id FROM person p WHERE p.id = ${subjectId}::uuid`,
  named: ({ data: { delegateIds = [] } }) =>
    Prisma.sql`SELECT d.person_id FROM delegate d WHERE d.id = ANY(${[...delegateIds]}::uuid[]) AND d.end_ground IS NULL`,
  unitsInForce: unitsHandling,
  /** At a meeting each unit is told once, of its whole list. */
  unitsUnlessTogether: (event) => (event.data.meetingId ? nobody : unitsHandling(event)),
  governmentUnlessTogether: (event) => (event.data.meetingId ? nobody : governmentOf(event)),
  /** Of moved days the unit whose day it is, its own drafting included. */
  namedUnits: ({ data: { unitIds = [] } }) => Prisma.sql`${holders} AND g.unit_id = ANY(${[...unitIds]}::uuid[])`,
  everyGovernment: () => Prisma.sql`${holders} AND g.role = 'GOVERNMENT_OFFICE'`,
  repliersInForce: ({ suggestionId }) =>
    Prisma.sql`${holders} AND g.unit_id IN (${inForce(suggestionId)} AND a.role <> 'ASSIST')`,
  actingUnit: ({ subjectId }) => Prisma.sql`${holders} AND g.unit_id IN (${unitOf(subjectId)})`,
  actingUnitHeads: ({ subjectId }) =>
    Prisma.sql`${holders} AND g.role = 'UNIT_HEAD' AND g.unit_id IN (${unitOf(subjectId)})`,
  actingUnitSections: ({ subjectId }) =>
    Prisma.sql`${holders} AND g.role = 'UNIT_SECTION' AND g.unit_id IN (${unitOf(subjectId)})`,
  everyDelegate: () =>
    Prisma.sql`SELECT d.person_id FROM delegate d JOIN role_grant g ON g.delegate_id = d.id WHERE g.revoked_at IS NULL AND d.mandate_to IS NULL`,
  delegateOffice: () => Prisma.sql`${holders} AND g.role = 'DELEGATE_OFFICE'`,
  officeIfItReceives: ({ data: { isLookedAt = false } }) =>
    Prisma.sql`${holders} AND g.role = 'DELEGATE_OFFICE' AND NOT ${isLookedAt}::boolean`,
  liaisonOfficers: ({ suggestionId }) => Prisma.sql`
    ${holders} AND g.delegation_id = (SELECT s.delegation_id FROM suggestion s WHERE s.id = ${suggestionId}::uuid)`,
  governmentOffice: governmentOf,
  keyLeader: ({ data: { leaderId = null } }) =>
    Prisma.sql`SELECT p.id AS person_id FROM person p WHERE p.id = ${leaderId}::uuid`,
  /** Who leads the key supervision of it now, if it is under one. */
  keyLeaderNow: ({ suggestionId }) => Prisma.sql`SELECT k.leader_id AS person_id FROM key_nomination k
    WHERE k.suggestion_id = ${suggestionId}::uuid AND k.outcome = 'FIXED' AND k.revoked_at IS NULL AND k.leader_id IS NOT NULL`,
  mentioned: ({ data: { personIds = [] } }) =>
    Prisma.sql`SELECT p.id AS person_id FROM person p WHERE p.id = ANY(${[...personIds]}::uuid[])`,
  committeeLeaders: () => Prisma.sql`${holders} AND g.role = 'COMMITTEE_LEADER'`,
  governmentOfActingUnit: ({ subjectId }) => Prisma.sql`
    ${holders} AND g.role = 'GOVERNMENT_OFFICE' AND EXISTS (
      SELECT FROM unit u WHERE u.kind = ANY(${[...governmentKinds]}) AND u.id IN (${unitOf(subjectId)}))`,
  movedSigners: (event) =>
    ({ OPEN: signersOf(event), FEEDBACK: leadOf(event), UNIT: nobody })[event.data.telling ?? 'OPEN'],
  committeeIfItDecides: ({ data: { deciders } }) =>
    Prisma.sql`${holders} AND g.role = 'COMMITTEE_LEADER' AND ${deciders === 'COMMITTEE'}::boolean`,
  /** Those who hold the offices that the step reaches on the day it is told, not on the day it was due. */
  reminded: ({ suggestionId, data: { roles = [], unitId = null } }) => Prisma.sql`
    ${holders} AND g.role = ANY(${[...roles]}) AND (g.unit_id IS NULL OR g.unit_id = ${unitId}::uuid)
      AND (g.delegate_id IS NULL OR g.delegate_id = (SELECT d.id FROM suggestion s
        JOIN delegate d ON d.id = coalesce(s.acting_delegate_id, s.lead_delegate_id) WHERE s.id = ${suggestionId}::uuid AND d.end_ground IS NULL))`,
}
