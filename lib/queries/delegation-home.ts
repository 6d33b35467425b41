import { delegationsOf } from '@/lib/domain/access/actor'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type { LookSetting } from '@/lib/domain/suggestion/looking'
import { awaitingReply, type SuggestionStatus } from '@/lib/domain/suggestion/workflow'
import { readLookSetting } from '@/lib/store/first-looks'
import { open } from '@/lib/store/tx'
import { delegationOfVoice, voicesJoined } from '@/lib/store/voice-items'
import { Prisma } from '@/prisma/generated/client'
import type { Query } from './query'
import { type CountedSearch, searchesAtHome } from './saved-searches'
import { statusShownTo } from './status-shown'

export type DelegationMember = {
  id: string
  name: string
  led: number
  joined: number
  /** drafts that collect signatures: how many, never which */
  collecting: number
  closesNext: string | null
  /** invitations of others that he has not answered */
  unanswered: number
}

export type DelegationSuggestion = {
  id: string
  numberText: string | null
  title: string
  delegate: string
  submittedOn: LocalDate | null
  status: SuggestionStatus
}

export type DelegationHome = {
  readonly delegations: { id: string; name: string }[]
  readonly counts: { submitted: number; waiting: number; handling: number; answered: number; collecting: number }
  readonly members: DelegationMember[]
  readonly latest: DelegationSuggestion[]
  readonly setting: LookSetting
  /** what was heard in the delegation: waits for the office; came in at a door and was not looked at */
  readonly voices: { open: number; atDoor: number }
  /** what waits for the first look, the nearest day first */
  readonly waiting: WaitingLook[]
  readonly searches: readonly CountedSearch[]
}

export type WaitingLook = {
  id: string
  title: string
  delegate: string
  submittedOn: LocalDate
  untilOn: LocalDate
}

const latestFew = 8
const submitted = Prisma.sql`s.status NOT IN ('DRAFT', 'CO_SIGNING')`

/** What a liaison officer looks after: his delegates, what they have handed in, and how many drafts collect signatures. */
export const delegationHome: Query<null, DelegationHome> = async (reading) => {
  const { tx, actor, moment } = reading
  const delegations = delegationsOf(actor)
  if (delegations.length === 0) throw new Refusal('not-found')
  const collects = Prisma.sql`s.status = 'CO_SIGNING' AND s.co_sign_closes_at > ${moment.now}`
  const [home] = await open(tx).$queryRaw<Omit<DelegationHome, 'setting' | 'searches'>[]>`
    WITH running AS MATERIALIZED (SELECT id FROM session WHERE opens_on <= ${moment.today}::date ORDER BY opens_on DESC LIMIT 1),
    ours AS MATERIALIZED (SELECT s.id, s.number_text, s.title, ${statusShownTo(actor)} AS status, s.submitted_on, s.submitted_at, s.lead_delegate_id, s.session_id, s.co_sign_closes_at
      FROM suggestion s WHERE s.delegation_id = ANY(${delegations}::uuid[]) AND (${submitted} OR ${collects}))
    SELECT
      (SELECT json_agg(json_build_object('id', g.id, 'name', g.name) ORDER BY g.ordinal) FROM delegation g WHERE g.id = ANY(${delegations}::uuid[])) AS delegations,
      ${countsOf} AS counts, ${membersOn(delegations, moment.today, moment.now)} AS members,
      (SELECT coalesce(json_agg(json_build_object('id', l.id, 'numberText', l.number_text, 'title', l.title, 'delegate', d.name,
          'submittedOn', l.submitted_on, 'status', l.status) ORDER BY l.submitted_at DESC NULLS LAST, l.id DESC), '[]')
        FROM (SELECT * FROM ours s WHERE ${submitted} ORDER BY s.submitted_at DESC NULLS LAST, s.id DESC LIMIT ${latestFew}) l
        JOIN delegate d ON d.id = l.lead_delegate_id) AS latest,
      ${waitingOf} AS waiting, ${voicesOf(delegations)} AS voices`
  if (!home) throw new Refusal('not-found')
  return { ...home, setting: await readLookSetting(tx), searches: await searchesAtHome(reading) }
}

const voicesOf = (delegations: readonly string[]) => Prisma.sql`
  (SELECT json_build_object('open', count(*) FILTER (WHERE v.state = 'OPEN'), 'atDoor', count(*) FILTER (WHERE v.state = 'UNCHECKED'))
    FROM ${voicesJoined} WHERE v.state IN ('OPEN', 'UNCHECKED') AND ${delegationOfVoice} = ANY(${[...delegations]}::uuid[]))`

const waitingOf = Prisma.sql`
  (SELECT coalesce(json_agg(json_build_object('id', s.id, 'title', s.title, 'delegate', d.name, 'submittedOn', s.submitted_on, 'untilOn', k.until_on)
      ORDER BY k.until_on, k.asked_at), '[]')
    FROM ours s JOIN first_look k ON k.suggestion_id = s.id JOIN delegate d ON d.id = s.lead_delegate_id WHERE s.status = 'DELEGATION_REVIEW')`

/** Of one that was split its parts are counted, as in the figures of the year. */
const handed = Prisma.sql`session_id IN (SELECT id FROM running) AND status NOT IN ('DRAFT', 'CO_SIGNING', 'SPLIT', 'REJOINED')`

const countsOf = Prisma.sql`
  (SELECT json_build_object('submitted', count(*) FILTER (WHERE ${handed}),
      'waiting', count(*) FILTER (WHERE ${handed} AND status IN ('SUBMITTED', 'DELEGATION_REVIEW', 'OFFICE_REVIEW', 'PRE_ASSIGNED')),
      'handling', count(*) FILTER (WHERE ${handed} AND status = ANY(${[...awaitingReply]})),
      'answered', count(*) FILTER (WHERE ${handed} AND status IN ('REPLIED', 'RATED', 'TRACKED', 'CONCLUDED', 'ARCHIVED')),
      'collecting', count(*) FILTER (WHERE status = 'CO_SIGNING')) FROM ours)`

/** Those who sit in them now, first where signatures are missing, never by how much somebody suggests; of a draft only that it is there. */
const membersOn = (delegations: readonly string[], today: LocalDate, now: Date): Prisma.Sql => Prisma.sql`
  (SELECT coalesce(json_agg(m ORDER BY m.collecting DESC, m.unanswered DESC, m.name), '[]') FROM (
    SELECT d.id, d.name,
        (SELECT count(*)::int FROM ours s WHERE s.lead_delegate_id = d.id AND ${handed}) AS led,
        (SELECT count(*)::int FROM co_signature c JOIN suggestion s ON s.id = c.suggestion_id
          WHERE c.delegate_id = d.id AND c.state = 'CONFIRMED' AND c.given_on_id IS NULL AND ${submitted} AND s.session_id IN (SELECT id FROM running)) AS joined,
        (SELECT count(*)::int FROM ours s WHERE s.lead_delegate_id = d.id AND s.status = 'CO_SIGNING') AS collecting,
        (SELECT min(s.co_sign_closes_at) FROM ours s WHERE s.lead_delegate_id = d.id AND s.status = 'CO_SIGNING') AS "closesNext",
        (SELECT count(*)::int FROM co_signature c JOIN suggestion s ON s.id = c.suggestion_id
          WHERE c.delegate_id = d.id AND c.state = 'INVITED' AND s.status = 'CO_SIGNING' AND s.co_sign_closes_at > ${now}) AS unanswered
      FROM delegate d WHERE d.delegation_id = ANY(${[...delegations]}::uuid[]) AND d.mandate_from <= ${today}::date
        AND (d.mandate_to IS NULL OR d.mandate_to >= ${today}::date)) m)`
