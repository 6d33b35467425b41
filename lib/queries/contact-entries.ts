import type { Role } from '@/lib/domain/access/actor'
import type { ContactStage, ContactWay } from '@/lib/domain/assignment/contact'
import type { ContactFault, ContactPerson, DisputeEnding } from '@/lib/domain/contact/contact'
import type { WaiverGround } from '@/lib/domain/contact/hearing'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Prisma } from '@/prisma/generated/client'

export type DisputeEntry = {
  id: string
  delegateId: string
  name: string
  version: number | null
  faults: ContactFault[]
  words: string
  raisedAt: string
  answer: string | null
  answeredAt: string | null
  ending: DisputeEnding | null
  endedAt: string | null
  settlement: string | null
}

type SaidEntry = {
  contactedOn: LocalDate
  stage: ContactStage
  way: ContactWay
  place: string
  people: ContactPerson[]
  delegateView: string
  asked: string
}

export type ContactEntry = SaidEntry & {
  id: string
  round: number
  version: number
  enteredAt: string
  confirmBy: LocalDate | null
  struckAt: string | null
  strikeReason: string | null
  met: { delegateId: string; name: string; confirmedVersion: number | null; confirmedAt: string | null }[]
  disputes: DisputeEntry[]
  versions: (SaidEntry & { version: number; replacedAt: string })[]
  proofs: { id: string; fileName: string }[]
}

export type WaiverEntry = { round: number; ground: WaiverGround; reason: string; role: Role; waivedOn: LocalDate }

const said = (
  of: Prisma.Sql,
) => Prisma.sql`'contactedOn', ${of}.contacted_on, 'stage', ${of}.stage, 'way', ${of}.way, 'place', ${of}.place,
  'people', ${of}.people, 'delegateView', ${of}.delegate_view, 'asked', ${of}.asked`

export const disputeJson = Prisma.sql`json_build_object('id', x.id, 'delegateId', x.delegate_id, 'name', e.name, 'version', x.version, 'faults', x.faults,
  'words', x.words, 'raisedAt', x.raised_at, 'answer', x.answer, 'answeredAt', x.answered_at, 'ending', x.ending, 'endedAt', x.ended_at,
  'settlement', x.settlement)`

const contactJson = Prisma.sql`json_build_object('id', k.id, 'round', k.round, 'version', k.version, 'enteredAt', k.entered_at, ${said(Prisma.sql`k`)},
  'confirmBy', k.confirm_by, 'struckAt', k.struck_at, 'strikeReason', k.strike_reason,
  'met', (SELECT coalesce(json_agg(json_build_object('delegateId', m.delegate_id, 'name', e.name, 'confirmedVersion', m.confirmed_version,
      'confirmedAt', m.confirmed_at) ORDER BY e.name), '[]') FROM contact_delegate m JOIN delegate e ON e.id = m.delegate_id WHERE m.contact_id = k.id),
  'disputes', (SELECT coalesce(json_agg(${disputeJson} ORDER BY x.id), '[]') FROM contact_dispute x JOIN delegate e ON e.id = x.delegate_id WHERE x.contact_id = k.id),
  'versions', (SELECT coalesce(json_agg(json_build_object('version', v.version, 'replacedAt', v.replaced_at, ${said(Prisma.sql`v`)}) ORDER BY v.version DESC), '[]')
      FROM contact_version v WHERE v.contact_id = k.id),
  'proofs', (SELECT coalesce(json_agg(json_build_object('id', f.id, 'fileName', f.file_name) ORDER BY f.id), '[]')
      FROM attachment f WHERE f.subject_id = k.id AND f.kind = 'CONTACT_PROOF' AND f.removed_at IS NULL))`

/** Of `assignment a`: all that its unit entered, in the order in which it took place. */
export const contactsOf = Prisma.sql`(SELECT coalesce(json_agg(${contactJson} ORDER BY k.contacted_on, k.id), '[]') FROM contact k WHERE k.assignment_id = a.id)`

/** Of `assignment a`: that nobody of it came. */
export const claimsOf = Prisma.sql`(SELECT coalesce(json_agg(${disputeJson} ORDER BY x.id), '[]')
  FROM contact_dispute x JOIN delegate e ON e.id = x.delegate_id WHERE x.assignment_id = a.id AND x.contact_id IS NULL)`

export const waiversOf = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('round', w.round, 'ground', w.ground, 'reason', w.reason, 'role', w.role,
  'waivedOn', w.waived_on) ORDER BY w.round), '[]') FROM contact_waiver w WHERE w.assignment_id = a.id)`
