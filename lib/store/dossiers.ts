import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Missing } from '@/lib/domain/dossier/completeness'
import type { Difference } from '@/lib/domain/dossier/difference'
import type { IndexLine } from '@/lib/domain/dossier/item'
import type { DossierState, LatestDossier } from '@/lib/domain/dossier/ordering'
import type { Retention } from '@/lib/domain/dossier/retention'
import type { Withheld } from '@/lib/domain/dossier/withheld'
import { Refusal } from '@/lib/domain/refusal'
import { over } from '@/lib/domain/suggestion/workflow'
import { Prisma } from '@/prisma/generated/client'
import { dayToStore } from './days'
import { enqueuePacking } from './outbox'
import { open, type Tx } from './tx'

/** Of `dossier d`: whether its suggestion has gone on since. Files and downloads of files are no news. */
export const isBehind = Prisma.sql`(d.state = 'MADE' AND EXISTS (SELECT FROM event e
  WHERE e.suggestion_id = d.suggestion_id AND e.sequence > d.event_sequence AND e.type NOT LIKE 'dossier.%'))`

export type KnownDossier = LatestDossier & {
  readonly id: string
  readonly archiveNumber: string
  readonly on: LocalDate
}

/** The newest version of each. */
export async function readLatestDossiers(tx: Tx, suggestionIds: readonly string[]): Promise<Map<string, KnownDossier>> {
  const rows = await open(tx).$queryRaw<(KnownDossier & { suggestionId: string })[]>`
    SELECT DISTINCT ON (d.suggestion_id) d.suggestion_id AS "suggestionId", d.id, d.version, d.state, ${isBehind} AS "isBehind",
      d.archive_number AS "archiveNumber", d.ordered_on::text AS "on"
    FROM dossier d WHERE d.suggestion_id = ANY(${[...suggestionIds]}::uuid[]) ORDER BY d.suggestion_id, d.version DESC`
  return new Map(rows.map(({ suggestionId, ...dossier }) => [suggestionId, dossier]))
}

export type Numbered = {
  readonly suggestionId: string
  readonly year: number
  readonly term: number
  readonly session: number
  readonly number: string | null
  readonly submittedOn: LocalDate
  readonly fonds: string
}

/** What the archival numbers of suggestions are made of. */
export function readNumbering(tx: Tx, suggestionIds: readonly string[]): Promise<Numbered[]> {
  return open(tx).$queryRaw<Numbered[]>`
    SELECT s.id AS "suggestionId", x.year, t.number AS term, x.number AS session, s.number_text AS number,
      coalesce(s.submitted_on, s.created_at::date)::text AS "submittedOn", coalesce(n.fonds, '') AS fonds
    FROM suggestion s JOIN session x ON x.id = s.session_id JOIN term t ON t.id = x.term_id LEFT JOIN dossier_setting n ON n.congress_id = s.congress_id
    WHERE s.id = ANY(${[...suggestionIds]}::uuid[]) ORDER BY s.number, s.id`
}

export async function readFonds(tx: Tx): Promise<string> {
  const row = await open(tx).dossierSetting.findFirst({ select: { fonds: true } })
  return row?.fonds ?? ''
}

export async function saveFonds(
  tx: Tx,
  congressId: string,
  fonds: string,
  by: { id: string; at: Date },
): Promise<void> {
  const changed = { fonds, changedById: by.id, changedAt: by.at }
  await open(tx).dossierSetting.upsert({
    where: { congressId },
    create: { congressId, ...changed },
    update: changed,
    select: { congressId: true },
  })
}

/** What is over in a session, held until commit so that nothing happens to it meanwhile. */
export async function lockOverIn(tx: Tx, sessionId: string): Promise<string[]> {
  if ((await open(tx).session.count({ where: { id: sessionId } })) === 0) throw new Refusal('not-found')
  const rows = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT s.id FROM suggestion s WHERE s.session_id = ${sessionId}::uuid AND s.status = ANY(${[...over]}) ORDER BY s.id FOR UPDATE`
  return rows.map(({ id }) => id)
}

export type NewDossier = {
  readonly congressId: string
  readonly suggestionId: string
  readonly version: number
  readonly archiveNumber: string
  readonly retention: Retention
  readonly remark: string
  readonly orderedAt: Date
  readonly orderedOn: LocalDate
  readonly orderedById: string
}

/** Written down as ordered; the worker compiles it after the commit. */
export async function addDossiers(tx: Tx, congressId: string, ordered: readonly NewDossier[]): Promise<void> {
  const rows = await open(tx).dossier.createManyAndReturn({
    data: ordered.map((one) => ({ ...one, orderedOn: dayToStore(one.orderedOn) })),
    select: { id: true },
  })
  await enqueuePacking(
    tx,
    congressId,
    rows.map(({ id }) => id),
  )
}

export type DossierOrder = Omit<NewDossier, 'orderedById'> & {
  readonly id: string
  readonly by: string
  readonly state: DossierState
}

export async function readOrder(tx: Tx, id: string): Promise<DossierOrder | null> {
  const [row] = await open(tx).$queryRaw<DossierOrder[]>`
    SELECT d.id, d.congress_id AS "congressId", d.suggestion_id AS "suggestionId", d.version, d.archive_number AS "archiveNumber", d.retention, d.remark,
      d.ordered_at AS "orderedAt", d.ordered_on::text AS "orderedOn", p.name AS by, d.state
    FROM dossier d JOIN person p ON p.id = d.ordered_by_id WHERE d.id = ${id}::uuid`
  return row ?? null
}

/** What the version before held, to tell what is new. */
export async function readContentsBefore(
  tx: Tx,
  { suggestionId, version }: DossierOrder,
): Promise<readonly IndexLine[] | null> {
  const before = await open(tx).dossier.findFirst({
    where: { suggestionId, version: { lt: version }, state: 'MADE' },
    orderBy: { version: 'desc' },
    select: { contents: true },
  })
  return before ? (before.contents as unknown as IndexLine[]) : null
}

export type Made = {
  readonly missing: readonly Missing[]
  readonly withheld: readonly Withheld[]
  readonly contents: readonly IndexLine[]
  readonly difference: Difference | null
  readonly eventSequence: number
  readonly sha256: string
  readonly byteSize: number
  readonly madeAt: Date
}

/** True for whoever says it first: a job that was taken for dead may come back. */
export async function keepMade(tx: Tx, id: string, made: Made): Promise<boolean> {
  const { difference, missing, withheld, contents, eventSequence, byteSize, sha256, madeAt } = made
  const { count } = await open(tx).dossier.updateMany({
    where: { id, state: 'ORDERED' },
    data: {
      state: 'MADE',
      madeAt,
      missing: plain(missing),
      withheld: plain(withheld),
      contents: plain(contents),
      ...(difference ? { difference: plain(difference) } : {}),
      eventSequence: BigInt(eventSequence),
      byteSize: BigInt(byteSize),
      sha256: new Uint8Array(Buffer.from(sha256, 'hex')),
    },
  })
  return count === 1
}

const plain = (value: unknown): Prisma.InputJsonValue => JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue

export type DossierFailure = 'fonts' | 'size' | 'fault'

export async function keepFailed(tx: Tx, id: string, failure: DossierFailure): Promise<boolean> {
  const { count } = await open(tx).dossier.updateMany({
    where: { id, state: 'ORDERED' },
    data: { state: 'FAILED', failure },
  })
  return count === 1
}

export type DossierToGive = {
  id: string
  suggestionId: string
  version: number
  archiveNumber: string
  title: string
  sha256: string
  byteSize: number
}

export async function readDossierToGive(tx: Tx, id: string): Promise<DossierToGive> {
  const [row] = await open(tx).$queryRaw<DossierToGive[]>`
    SELECT d.id, d.suggestion_id AS "suggestionId", d.version, d.archive_number AS "archiveNumber", s.title, encode(d.sha256, 'hex') AS sha256,
      d.byte_size::float8 AS "byteSize"
    FROM dossier d JOIN suggestion s ON s.id = d.suggestion_id WHERE d.id = ${id}::uuid AND d.state = 'MADE'`
  if (!row) throw new Refusal('not-found')
  return row
}
