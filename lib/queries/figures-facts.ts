import type { Actor } from '@/lib/domain/access/actor'
import type { SuggestionFacts, YearFacts } from '@/lib/domain/figures/facts'
import { ratingDeskPolicy } from '@/lib/domain/rating/desk-policy'
import { classesIn } from '@/lib/store/answer-classes'
import { isConfirmed } from '@/lib/store/heard'
import { publicityInForce } from '@/lib/store/publicity'
import { inGridOrder } from '@/lib/store/towns'
import { open, type Tx } from '@/lib/store/tx'
import { holderOn, nameOn } from '@/lib/store/unit-names'
import { Prisma } from '@/prisma/generated/client'
import { readPromisesOf } from './promise-facts'
import { hiddenFrom } from './secrecy'
import { visibleTo } from './visible-to'

type Node = { id: string; name: string; parentId: string | null }
type Frame = Omit<YearFacts, 'year' | 'suggestions' | 'categories' | 'promises'> & { categories: readonly Node[] }

/** Whose suggestions are counted, and whether ratings of running rounds, which are sealed, count with them. */
type Reach = {
  readonly visible: Prisma.Sql
  /** whose delegation is not told either */
  readonly hidden: Prisma.Sql
  readonly sealed: boolean
}

/** As far as whoever asks may look. */
export const reachOf = (actor: Actor): Reach => ({
  visible: visibleTo(actor),
  hidden: hiddenFrom(actor),
  sealed: ratingDeskPolicy.view(actor),
})

/** Everything that the figures of a year are made of, or nothing when no session was held in it. */
export async function readYearFacts(tx: Tx, year: number, reach: Reach): Promise<YearFacts | undefined> {
  if (!Number.isInteger(year) || year < 1900 || year > 2999) return undefined
  const [row] = await open(tx).$queryRaw<{ frame: Frame | null }[]>(frameOf(year))
  if (!row?.frame) return undefined
  const { categories, ...frame } = row.frame
  const suggestions = await open(tx).$queryRaw<SuggestionFacts[]>(factsOf(year, reach))
  const promises = await readPromisesOf(tx, year, reach.visible)
  const roots = rootsOf(categories)
  return {
    ...frame,
    year,
    promises,
    categories: categories.filter(({ parentId }) => parentId === null),
    suggestions: suggestions.map((fact) => ({ ...fact, categoryId: roots.get(fact.categoryId ?? '') ?? null })),
  }
}

/** The facts of these suggestions, of whatever year they are; of a draft that has no session there are none. */
export async function readFactsOf(tx: Tx, ids: readonly string[], year: number): Promise<SuggestionFacts[]> {
  if (ids.length === 0) return []
  const reach = { visible: Prisma.sql`true`, hidden: Prisma.sql`true`, sealed: false }
  return open(tx).$queryRaw<SuggestionFacts[]>(factsOf(year, reach, Prisma.sql`s.id = ANY(${[...ids]}::uuid[])`))
}

/** Figures are given by the main topics; what stands under one counts to it. */
function rootsOf(categories: readonly Node[]): Map<string, string> {
  const parents = new Map(categories.map(({ id, parentId }) => [id, parentId]))
  const rootOf = (id: string): string => {
    const parent = parents.get(id)
    return parent ? rootOf(parent) : id
  }
  return new Map(categories.map(({ id }) => [id, rootOf(id)]))
}

/** A year's figures name the units that it knew: as they were on its last day. */
export const endOf = (year: number): Prisma.Sql => Prisma.sql`make_date(${year}::int, 12, 31)`

/** A year of two terms takes roster and delegations from the later one. */
const frameOf = (year: number) => Prisma.sql`
  SELECT jsonb_build_object(
    'mandates', (SELECT coalesce(jsonb_agg(jsonb_build_object('delegateId', d.id, 'from', d.mandate_from, 'to', d.mandate_to)), '[]')
      FROM delegate d WHERE d.term_id = latest.term_id),
    'delegations', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name) ORDER BY g.ordinal), '[]')
      FROM delegation g WHERE g.term_id = latest.term_id),
    'units', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'name', n.name, 'kind', n.kind) ORDER BY n.name), '[]')
      FROM (SELECT u.id, u.kind, ${nameOn(endOf(year))} AS name FROM unit u) n),
    'categories', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'parentId', c.parent_id)
      ORDER BY c.ordinal), '[]') FROM category c WHERE c.year = ${year}),
    'towns', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'name', w.name,
      'cell', CASE WHEN NOT w.is_retired THEN jsonb_build_object('row', w.row, 'column', w.column) END) ORDER BY ${inGridOrder}), '[]') FROM town w),
    'letters', (SELECT coalesce(jsonb_agg(l.letter ORDER BY l.place), '[]')
      FROM (SELECT letter, min(ordinal) AS place FROM ${classesIn(Prisma.sql`${year}::int`)} c GROUP BY letter) l)
  ) AS frame
  FROM (SELECT term_id FROM session WHERE year = ${year} ORDER BY opens_on DESC LIMIT 1) latest`

const signers = Prisma.sql`
  SELECT array_agg(signer) FROM (
    SELECT s.lead_delegate_id::text UNION
    SELECT c.delegate_id::text FROM co_signature c WHERE c.suggestion_id = s.id AND c.state = 'CONFIRMED') AS signed(signer)`

const assignmentsOf = (year: number) => Prisma.sql`
  SELECT coalesce(jsonb_agg(jsonb_build_object('unitId', ${holderOn(endOf(year))}, 'role', a.role) ORDER BY a.id), '[]')
  FROM assignment a WHERE a.suggestion_id = s.id AND a.ended_on IS NULL`

/** A round is replied when the last of its answering units has signed; the lead delegate's rating is the official one. */
const roundsOf = (sealed: boolean) => Prisma.sql`
  SELECT coalesce(jsonb_agg(jsonb_build_object('number', r.number, 'openedOn', r.opened_on, 'dueOn', r.due_on,
    'repliedOn', answered.replied_on, 'answers', coalesce(answered.answers, '[]'),
    'isSealed', r.closed_on IS NULL AND NOT ${sealed}, 'rating', CASE WHEN g.id IS NOT NULL THEN jsonb_build_object('attitude', g.attitude, 'process', g.process, 'result', g.result) END) ORDER BY r.number), '[]')
  FROM handling_round r
  CROSS JOIN LATERAL (
    SELECT CASE WHEN count(*) = count(p.signed_on) THEN max(p.signed_on) END AS replied_on,
      jsonb_agg(jsonb_build_object('letter', p.answer_letter, 'meaning', p.answer_meaning,
        'isAgreed', p.answer_meaning = 'SOLVED' AND p.corrected_meaning IS NULL AND coalesce(p.delegate_agrees AND p.office_agrees, false))) FILTER (WHERE p.signed_on IS NOT NULL) AS answers
    FROM assignment a LEFT JOIN reply p ON p.assignment_id = a.id AND p.round = r.number
    WHERE a.suggestion_id = s.id AND a.role <> 'ASSIST'
      AND (p.signed_on IS NOT NULL OR a.ended_on IS NULL AND (r.closed_on IS NULL OR a.assigned_on < r.closed_on OR a.assigned_on <= r.opened_on))) answered
  LEFT JOIN rating g ON g.suggestion_id = s.id AND g.round = r.number AND g.delegate_id IN (s.lead_delegate_id, s.acting_delegate_id)
    AND (r.closed_on IS NOT NULL OR ${sealed})
  WHERE r.suggestion_id = s.id`

const faceToFace = Prisma.sql`k.way IN ('VISIT', 'MEETING', 'ON_SITE', 'REPLY_MEETING')`

/** Of `suggestion s`; what a unit has struck out never was. */
const hasContact = (
  which: Prisma.Sql,
) => Prisma.sql`EXISTS (SELECT FROM assignment a JOIN contact k ON k.assignment_id = a.id
  WHERE a.suggestion_id = s.id AND k.struck_at IS NULL AND ${which})`

/** A reply that was written here and that nobody has decided to keep back. */
const mayBePublic = Prisma.sql`SELECT FROM reply p JOIN assignment a ON a.id = p.assignment_id
  WHERE a.suggestion_id = s.id AND p.signed_on IS NOT NULL AND p.submitted_at IS NOT NULL AND coalesce(p.decided_publicity, '') <> 'NONE'`

const ofYear = (year: number): Prisma.Sql => Prisma.sql`x.year = ${year} AND s.status NOT IN ('DRAFT', 'CO_SIGNING')`

const factsOf = (year: number, { visible, hidden, sealed }: Reach, which = ofYear(year)) => Prisma.sql`
  SELECT s.id, s.status, s.period, s.origin, s.registered_on::text AS "registeredOn", s.assigned_on::text AS "assignedOn",
    s.category_id AS "categoryId", CASE WHEN NOT ${hidden} THEN s.delegation_id END AS "delegationId", s.town_ids::text[] AS "townIds",
    (${signers}) AS "signerIds", (${assignmentsOf(year)}) AS assignments, (${roundsOf(sealed)}) AS rounds,
    EXISTS (SELECT FROM case_group_member m WHERE m.suggestion_id = s.id AND m.left_at IS NULL) AS "isMerged",
    EXISTS (SELECT FROM assignment a JOIN extension e ON e.assignment_id = a.id
      WHERE a.suggestion_id = s.id AND e.decision = 'CONSENTED') AS "extensionConsented",
(${hasContact(faceToFace)}) AS "metFaceToFace", (${hasContact(Prisma.sql`${faceToFace} AND ${isConfirmed}`)}) AS "metConfirmed",
    (${hasContact(Prisma.sql`NOT ${faceToFace}`)}) AS "heardFromAfar",
    EXISTS (SELECT FROM assignment a JOIN contact_dispute x ON x.assignment_id = a.id LEFT JOIN contact k ON k.id = x.contact_id
      WHERE a.suggestion_id = s.id AND x.version IS NOT DISTINCT FROM k.version AND coalesce(x.ending, 'SETTLED') = 'SETTLED') AS "contactDisputed",
    EXISTS (SELECT FROM assignment a JOIN contact_waiver w ON w.assignment_id = a.id WHERE a.suggestion_id = s.id) AS "contactWaived",
    ${publicityInForce} <> 'NONE' AND EXISTS (${mayBePublic}) AS "isPublishable",
    CASE WHEN NOT EXISTS (${mayBePublic} AND NOT EXISTS (SELECT FROM publication b WHERE b.reply_id = p.id AND b.withdrawn_at IS NULL))
      AND EXISTS (SELECT FROM publication b WHERE b.suggestion_id = s.id AND b.reply_id IS NULL AND b.withdrawn_at IS NULL)
      THEN (SELECT max(b.publish_on)::text FROM publication b WHERE b.suggestion_id = s.id AND b.withdrawn_at IS NULL) END AS "publishedOn",
    s.key_fixed_on IS NOT NULL AS "isKey",
    ARRAY(SELECT DISTINCT v.channel FROM voice_item v WHERE v.suggestion_id = s.id ORDER BY 1) AS channels,
    s.import_id IS NOT NULL AS "isImported"
  FROM suggestion s JOIN session x ON x.id = s.session_id
  WHERE ${which} AND ${visible}
  ORDER BY s.number, s.id`
