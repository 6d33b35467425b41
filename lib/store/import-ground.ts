import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { squeezed } from '@/lib/domain/import/clean-text'
import type { Known } from '@/lib/domain/import/judgement'
import { homeOf } from '@/lib/domain/import/match-units'
import type { SessionHint } from '@/lib/domain/import/read-session'
import { Refusal } from '@/lib/domain/refusal'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import { Prisma } from '@/prisma/generated/client'
import { classesIn } from './answer-classes'
import { open, type Tx } from './tx'

export type ImportSession = {
  id: string
  termId: string
  term: number
  session: number
  year: number
  opensOn: LocalDate
  closesOn: LocalDate
  termStartsOn: LocalDate
}

/** The session that a list names; without a name the one that has been last. */
export async function findSession(tx: Tx, { term, session, year }: SessionHint): Promise<ImportSession | null> {
  const [row] = await open(tx).$queryRaw<ImportSession[]>`
    SELECT s.id, s.term_id AS "termId", t.number AS term, s.number AS session, s.year, s.opens_on::text AS "opensOn",
      s.closes_on::text AS "closesOn", t.starts_on::text AS "termStartsOn"
    FROM session s JOIN term t ON t.id = s.term_id
    WHERE t.number = coalesce(${term}::int, t.number) AND s.number = coalesce(${session}::int, s.number)
      AND s.year = coalesce(${term === null && session === null ? year : null}::int, s.year)
    ORDER BY s.opens_on DESC LIMIT 1`
  return row ?? null
}

export async function readImportSession(tx: Tx, id: string): Promise<ImportSession> {
  const [row] = await open(tx).$queryRaw<ImportSession[]>`
    SELECT s.id, s.term_id AS "termId", t.number AS term, s.number AS session, s.year, s.opens_on::text AS "opensOn",
      s.closes_on::text AS "closesOn", t.starts_on::text AS "termStartsOn"
    FROM session s JOIN term t ON t.id = s.term_id WHERE s.id = ${id}::uuid`
  if (!row) throw new Refusal('not-found')
  return row
}

export type ImportGround = {
  units: Known['units']
  delegates: { id: string; name: string; delegation: string | null; delegationId: string | null }[]
  delegations: { id: string; name: string }[]
  categories: { id: string; name: string }[]
  towns: { id: string; name: string }[]
  classes: { letter: string; meaning: AnswerMeaning }[]
  numbers: { session: number; number: string | null; title: string }[]
  sessions: { id: string; session: number; opensOn: LocalDate; closesOn: LocalDate }[]
  congress: string
}

/** Everything that a list of this session is compared with, in one look. */
export async function readImportGround(tx: Tx, session: ImportSession | null, today: LocalDate): Promise<ImportGround> {
  const termId = session?.termId ?? null
  const [row] = await open(tx).$queryRaw<{ ground: ImportGround }[]>`
    SELECT json_build_object(
      'units', (SELECT coalesce(json_agg(json_build_object('id', id, 'name', name, 'aliases', aliases) ORDER BY name), '[]')
        FROM unit WHERE valid_to IS NULL OR valid_to >= ${today}::date),
      'delegates', (SELECT coalesce(json_agg(json_build_object('id', d.id, 'name', d.name, 'delegation', g.name, 'delegationId', g.id) ORDER BY d.name), '[]')
        FROM delegate d LEFT JOIN delegation g ON g.id = d.delegation_id WHERE d.term_id = ${termId}::uuid),
      'delegations', (SELECT coalesce(json_agg(json_build_object('id', id, 'name', name) ORDER BY ordinal), '[]') FROM delegation WHERE term_id = ${termId}::uuid),
      'categories', (SELECT coalesce(json_agg(json_build_object('id', id, 'name', name) ORDER BY ordinal), '[]') FROM category WHERE year = ${session?.year ?? null}::int),
      'towns', (SELECT coalesce(json_agg(json_build_object('id', id, 'name', name) ORDER BY name), '[]') FROM town WHERE NOT is_retired),
      'classes', (SELECT coalesce(json_agg(json_build_object('letter', letter, 'meaning', meaning) ORDER BY ordinal), '[]') FROM ${classesIn(Prisma.sql`${session?.year ?? 9999}::int`)} c),
      'sessions', (SELECT coalesce(json_agg(json_build_object('id', id, 'session', number, 'opensOn', opens_on, 'closesOn', closes_on)), '[]')
        FROM session WHERE term_id = ${termId}::uuid),
      'congress', (SELECT name FROM congress),
      'numbers', (SELECT coalesce(json_agg(json_build_object('session', e.number, 'number', s.number_text, 'title', s.title)), '[]')
        FROM suggestion s JOIN session e ON e.id = s.session_id WHERE e.term_id = ${termId}::uuid)) AS ground`
  return row?.ground as ImportGround
}

export function knownFrom(ground: ImportGround, session: ImportSession | null, today: LocalDate): Known {
  return {
    units: ground.units,
    delegates: ground.delegates,
    delegations: ground.delegations.map(({ name }) => name),
    categories: ground.categories.map(({ name }) => name),
    towns: ground.towns.map(({ name }) => name),
    answerLetters: ground.classes.map(({ letter }) => letter),
    numbers: new Map(
      ground.numbers.flatMap(({ session, number, title }) =>
        number === null ? [] : [[`${session}/${number}`, title]],
      ),
    ),
    titles: new Set(ground.numbers.map(({ session, title }) => `${session}/${squeezed(title)}`)),
    sessions: ground.sessions.map(({ session }) => session),
    home: homeOf(ground.congress),
    session: session && { term: session.term, session: session.session },
    today,
  }
}
