import { authorize } from '@/lib/domain/access/policy'
import { archiveNumber } from '@/lib/domain/dossier/archive-number'
import { type DossierFacts, type Missing, missingFrom } from '@/lib/domain/dossier/completeness'
import { dossierDeskPolicy } from '@/lib/domain/dossier/policy'
import { defaultRetention } from '@/lib/domain/dossier/retention'
import type { SuggestionStatus } from '@/lib/domain/suggestion/workflow'
import { over } from '@/lib/domain/suggestion/workflow'
import type { DossierFilter } from '@/lib/schemas/dossier'
import { readDossierFacts } from '@/lib/store/dossier-facts'
import { isBehind, type KnownDossier, readFonds, readLatestDossiers, readNumbering } from '@/lib/store/dossiers'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { beyond, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import type { Query, Reading } from './query'

export type DossierRow = {
  readonly id: string
  readonly number: number | null
  readonly numberText: string | null
  readonly title: string
  readonly status: SuggestionStatus
  readonly missing: readonly Missing[]
  readonly latest: KnownDossier | null
}
export type SessionChoice = {
  readonly id: string
  readonly year: number
  readonly term: number
  readonly session: number
}
export type DossierList = {
  readonly sessions: readonly SessionChoice[]
  readonly session: string | null
  readonly page: Page<DossierRow>
  /** ordered and not compiled yet */
  readonly underWay: number
  readonly mayKeep: boolean
  readonly mayCompileAll: boolean
  readonly fonds: string
  readonly example: string | null
}

const byNumber: Order = { column: Prisma.sql`coalesce(s.number, 999999999)`, type: 'int', direction: 'ascending' }

/** The files of a session: what is compiled, what could be, and what the others lack. */
export const listDossiers: Query<DossierFilter, DossierList> = async (reading, filter) => {
  const { tx, actor } = reading
  authorize(actor, dossierDeskPolicy.list, null)
  const sessions = await open(tx).$queryRaw<SessionChoice[]>`
    SELECT x.id, x.year, t.number AS term, x.number AS session FROM session x JOIN term t ON t.id = x.term_id
     WHERE EXISTS (SELECT FROM suggestion s WHERE s.session_id = x.id) ORDER BY x.opens_on DESC, x.id`
  const session = sessions.find(({ id }) => id === filter.session)?.id ?? sessions[0]?.id ?? null
  const page = session ? await pageIn(reading, session, filter) : pageOf<DossierRow>([], undefined, () => null)
  const [waiting] = await open(tx).$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM dossier d JOIN suggestion s ON s.id = d.suggestion_id WHERE d.state = 'ORDERED' AND s.session_id = ${session}::uuid`
  const [first] = page.rows
  const [numbering] = first ? await readNumbering(tx, [first.id]) : []
  return {
    sessions,
    session,
    page,
    underWay: waiting?.count ?? 0,
    mayKeep: dossierDeskPolicy.keep(actor),
    mayCompileAll: dossierDeskPolicy.compileAll(actor),
    fonds: await readFonds(tx),
    example: first && numbering ? archiveNumber({ ...numbering, retention: defaultRetention(first.status) }) : null,
  }
}

type Found = Omit<DossierRow, 'missing' | 'latest'>

async function pageIn(reading: Reading, session: string, filter: DossierFilter): Promise<Page<DossierRow>> {
  const { tx } = reading
  const place = placeSchema.parse(filter.page)
  const rows = await open(tx).$queryRaw<Found[]>`
    SELECT s.id, s.number, s.number_text AS "numberText", s.title, s.status FROM suggestion s
     WHERE s.session_id = ${session}::uuid AND s.status NOT IN ('DRAFT', 'CO_SIGNING') AND ${inView(filter.view)} AND ${beyond(byNumber, place)}
     ORDER BY ${orderBy(byNumber, place)} LIMIT ${rowsIn(reading) + 1}`
  const ids = rows.map(({ id }) => id)
  const facts = await readDossierFacts(tx, ids)
  const latest = await readLatestDossiers(tx, ids)
  const whole = rows.map((row) => ({
    ...row,
    missing: missingFrom(facts.get(row.id) as DossierFacts),
    latest: latest.get(row.id) ?? null,
  }))
  return pageOf(whole, place, ({ number }) => number ?? 999_999_999, rowsIn(reading))
}

const newest = Prisma.sql`(SELECT max(n.version) FROM dossier n WHERE n.suggestion_id = s.id AND n.state = 'MADE')`
const isMade = Prisma.sql`EXISTS (SELECT FROM dossier d WHERE d.suggestion_id = s.id AND d.state = 'MADE')`
const hasGoneOn = Prisma.sql`EXISTS (SELECT FROM dossier d WHERE d.suggestion_id = s.id AND d.version = ${newest} AND ${isBehind})`
const isOver = Prisma.sql`s.status = ANY(${[...over]})`

/** By what stands in the record; what is missing in detail is judged row by row by the one rule. */
function inView(view: DossierFilter['view']): Prisma.Sql {
  if (view === 'made') return Prisma.sql`${isMade} AND NOT ${hasGoneOn}`
  if (view === 'behind') return hasGoneOn
  if (view === 'running') return Prisma.sql`NOT ${isOver}`
  if (view === 'waiting') return Prisma.sql`${isOver} AND NOT ${isMade}`
  return Prisma.sql`true`
}
