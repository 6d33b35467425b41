import type { SchemeRecord } from '@/lib/domain/assessment/scheme-record'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

/** Holds it until commit, so that two who change it come one after the other. */
export async function lockScheme(tx: Tx, id: string): Promise<SchemeRecord> {
  await open(tx).$queryRaw`SELECT s.id FROM assessment_scheme s WHERE s.id = ${id}::uuid FOR UPDATE`
  return readScheme(tx, id)
}

/** What was discarded is not there. */
export async function readScheme(tx: Tx, id: string): Promise<SchemeRecord> {
  const [scheme] = await open(tx).$queryRaw<SchemeRecord[]>`
    SELECT s.id, s.congress_id AS "congressId", s.year, s.name, s.basis, s.preset, s.body, s.version, s.adopted_on::text AS "adoptedOn", s.adoption
      FROM assessment_scheme s WHERE s.id = ${id}::uuid AND s.discarded_at IS NULL`
  if (!scheme) throw new Refusal('not-found')
  return scheme
}

type Act = { readonly at: Date; readonly personId: string }
type NewScheme = Pick<SchemeRecord, 'congressId' | 'year' | 'name' | 'basis' | 'preset' | 'body'>

export async function addScheme(tx: Tx, { body, ...scheme }: NewScheme, { at, personId }: Act): Promise<string> {
  const data = { ...scheme, body: body as object, writtenAt: at, changedAt: at, writtenById: personId }
  return (await open(tx).assessmentScheme.create({ data, select: { id: true } })).id
}

export async function saveScheme(tx: Tx, { id, name, basis, body, version }: SchemeRecord, changedAt: Date) {
  const data = { name, basis, body: body as object, version, changedAt }
  await open(tx).assessmentScheme.update({ where: { id }, data, select: { id: true } })
}

export async function adoptScheme(
  tx: Tx,
  id: string,
  { adoptedOn, adoption }: { adoptedOn: LocalDate; adoption: string },
  { at, personId }: Act,
) {
  const data = { adoptedOn: dayToStore(adoptedOn), adoption, adoptedAt: at, adoptedById: personId }
  await open(tx).assessmentScheme.update({ where: { id }, data, select: { id: true } })
}

export async function discardScheme(tx: Tx, id: string, at: Date) {
  await open(tx).assessmentScheme.update({ where: { id }, data: { discardedAt: at }, select: { id: true } })
}
