import { type Actor, type Role, unitsOf } from '@/lib/domain/access/actor'
import { administrationPolicy } from '@/lib/domain/access/administration'
import { authorize } from '@/lib/domain/access/policy'
import { auditedOf } from '@/lib/domain/audited'
import type { EventType } from '@/lib/domain/events'
import { aboutRatings } from '@/lib/domain/suggestion/told-of-ratings'
import type { EventFilter } from '@/lib/schemas/administration-filter'
import { type Verified, verifyChain } from '@/lib/store/chain'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Query } from './query'
import { type Concealing, concealed, hiddenFrom, wordsToConceal } from './secrecy'
import { judgesHimself } from './seen-lines'
import { tellsOfRating } from './shown-to'

export type EventLine = {
  sequence: number
  type: EventType
  at: Date
  by: string | null
  role: Role | null
  data: Record<string, unknown>
  subject: string | null
}

export type Events = {
  readonly rows: readonly EventLine[]
  /** The sequence below which the next page begins. */
  readonly next: number | null
  readonly verified: Verified | null
}

const usual = 50

/** Who looks back sees that somebody rated; how, when the round is over and everybody may know. */
const unsealed = Prisma.sql`CASE WHEN e.type IN ('suggestion.rated', 'rating.given-beside') AND NOT EXISTS (SELECT FROM handling_round z
  WHERE z.suggestion_id = e.suggestion_id AND z.number = (e.data->>'round')::int AND z.closed_on IS NOT NULL)
  THEN e.data - 'attitude' - 'process' - 'result' ELSE e.data END`

/** The newest first, with the facts of each type that are for whoever looks back. What an event is about is named where it is a suggestion, an account or a person. */
export const listEvents: Query<EventFilter, Events> = async (reading, filter) => {
  const { tx, actor, rows: most = usual } = reading
  authorize(actor, administrationPolicy.lookBack, null)
  const read = await open(tx).$queryRaw<(EventLine & Concealing)[]>`
    SELECT e.sequence::float8 AS sequence, e.type, e.at, e.actor_name AS by, e.actor_role AS role, ${unsealed} AS data,
      coalesce(s.number_text, (SELECT a.login FROM account a WHERE a.id = e.subject_id),
        (SELECT p.name FROM person p WHERE p.id = e.subject_id)) AS subject, ${wordsToConceal(actor)} AS conceal
      FROM event e LEFT JOIN suggestion s ON s.id = e.suggestion_id
     WHERE ${eventsAsked(actor, filter, most + 1)} ORDER BY e.sequence DESC LIMIT ${most + 1}`
  const rows = read
    .slice(0, most)
    .map(concealed)
    .map((line) => ({ ...line, data: auditedOf(line.type, line.data) }))
  const verified = filter.verify ? await verifyChain((work) => work(tx)) : null
  return { rows, next: read.length > most ? (rows.at(-1)?.sequence ?? null) : null, verified }
}

/** Whoever looks back and works at a unit besides learns as little as his unit of a rating that is sealed. */
const keptFromWhoeverIsRated = (
  actor: Actor,
): Prisma.Sql => Prisma.sql`NOT coalesce((e.type = ANY(${[...aboutRatings]}) OR ${tellsOfRating}) AND ${judgesHimself(actor)}
  AND NOT EXISTS (SELECT FROM handling_round z WHERE z.suggestion_id = s.id AND z.number = coalesce((e.data->>'round')::int, s.round)
    AND z.closed_on IS NOT NULL), false)`

/** By a name, of each that fits the newest, and of those the newest: the log grows without end, and nobody waits until all of it was read. The words of a log are in no index of texts. */
export function eventsAsked(actor: Actor, { q, ...filter }: EventFilter, most: number): Prisma.Sql {
  const typed = q?.trim()
  const wanted = conditions(actor, filter)
  if (!typed) return wanted
  const own = Prisma.sql`e.congress_id = ${actor.congress.id}::uuid`
  return Prisma.sql`${own} AND e.sequence = ANY(ARRAY(
    SELECT named.sequence FROM (${namesIn(actor, typed)}) n CROSS JOIN LATERAL (
      SELECT e.sequence FROM event e LEFT JOIN suggestion s ON s.id = e.suggestion_id
       WHERE ${own} AND e.actor_name = n.name AND NOT coalesce(${hiddenFrom(actor)}, false) AND ${wanted}
       ORDER BY e.sequence DESC LIMIT ${most}) named
     ORDER BY named.sequence DESC LIMIT ${most}))`
}

/** Who ever acted under a name in which these signs stand: one step of the index for each name. */
const namesIn = (actor: Actor, typed: string): Prisma.Sql => {
  const next = (past: Prisma.Sql) => Prisma.sql`SELECT min(x.actor_name) FROM event x
    WHERE x.congress_id = ${actor.congress.id}::uuid AND x.actor_name IS NOT NULL ${past}`
  return Prisma.sql`WITH RECURSIVE known(name) AS (${next(Prisma.empty)}
    UNION ALL SELECT (${next(Prisma.sql`AND x.actor_name > known.name`)}) FROM known WHERE known.name IS NOT NULL)
    SELECT known.name FROM known WHERE strpos(known.name, ${typed}) > 0`
}

function conditions(actor: Actor, { type, from, to, before }: Omit<EventFilter, 'q'>): Prisma.Sql {
  const start = (day: string) => Prisma.sql`(${day}::date::timestamp AT TIME ZONE ${actor.congress.timeZone})`
  return Prisma.join(
    [
      Prisma.sql`true`,
      ...(unitsOf(actor).length > 0 ? [keptFromWhoeverIsRated(actor)] : []),
      ...(type ? [Prisma.sql`e.type = ${type}`] : []),
      ...(from ? [Prisma.sql`e.at >= ${start(from)}`] : []),
      ...(to ? [Prisma.sql`e.at < ${start(to)} + interval '1 day'`] : []),
      ...(before ? [Prisma.sql`e.sequence < ${before}::bigint`] : []),
    ],
    ' AND ',
  )
}
