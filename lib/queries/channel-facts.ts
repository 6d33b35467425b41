import { solvedAsClaimed, solvedAsConfirmed } from '@/lib/domain/figures/answer-classes'
import type { PlaceNames } from '@/lib/domain/figures/channels/channels-of-year'
import type { ActivityCell, FedState, VoiceCell } from '@/lib/domain/figures/channels/voice-cell'
import type { SuggestionFacts } from '@/lib/domain/figures/facts'
import { belongs } from '@/lib/domain/figures/figure'
import { open } from '@/lib/store/tx'
import { delegationOfVoice, voicesJoined } from '@/lib/store/voice-items'
import { Prisma } from '@/prisma/generated/client'
import {
  activitiesJoined,
  canBeTold,
  countedFor,
  delegationOfActivity,
  type FedIds,
  heldFor,
  isLate,
  isTold,
  personTimes,
  wasLate,
} from './channel-conditions'
import { readFactsOf } from './figures-facts'
import type { Reading } from './query'

/** How many years stand beside each other. */
const yearsShown = 5

/** All that the figures of the channels are made of: counted in the database by what they ask, never voice by voice. */
export async function readChannelFacts(reading: Reading, year: number) {
  const { tx, actor } = reading
  const cells = await open(tx).$queryRaw<Omit<VoiceCell, 'fed'>[]>(cellsOf(reading, year))
  const fed = await fedStatesOf(reading, cells, year)
  const activities = await open(tx).$queryRaw<ActivityCell[]>(activitiesOf(reading, year))
  const [names] = await open(tx).$queryRaw<PlaceNames[]>(placeNames(actor.congress.id))
  return {
    cells: cells.map((cell) => ({ ...cell, fed: cell.suggestionId ? (fed.get(cell.suggestionId) ?? 'DRAFT') : null })),
    activities,
    names: names ?? { stations: [], delegations: [], towns: [], units: [] },
  }
}

/** Places are told apart in the year that is looked at only, so that the years before cost a few rows each. */
function cellsOf({ actor, moment }: Reading, year: number): Prisma.Sql {
  const inYear = (column: Prisma.Sql) => Prisma.sql`CASE WHEN v.year = ${year} THEN ${column} END`
  return Prisma.sql`
    SELECT v.year, v.channel, v.state, v.ending, v.result, v.suggestion_id AS "suggestionId", ${canBeTold} AS "canBeTold", ${isTold} AS "isTold",
      ${isLate(moment.today)} AS "isLate", ${wasLate} AS "wasLate", ${inYear(Prisma.sql`v.station_id`)} AS "stationId",
      ${inYear(delegationOfVoice)} AS "delegationId", ${inYear(Prisma.sql`vs.town_unit_id`)} AS "townId", ${inYear(Prisma.sql`v.unit_id`)} AS "unitId",
      count(*)::int AS count
    FROM ${voicesJoined} WHERE v.year BETWEEN ${year - yearsShown + 1} AND ${year} AND ${countedFor(actor)}
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14`
}

/** What was held. */
function activitiesOf({ actor }: Reading, year: number): Prisma.Sql {
  const inYear = (column: Prisma.Sql) => Prisma.sql`CASE WHEN a.year = ${year} THEN ${column} END`
  return Prisma.sql`
    SELECT a.year, a.kind, ${inYear(Prisma.sql`a.station_id`)} AS "stationId", ${inYear(delegationOfActivity)} AS "delegationId",
      ${inYear(Prisma.sql`l.town_unit_id`)} AS "townId", count(*)::int AS activities, coalesce(sum(${personTimes}), 0)::int AS "personTimes",
      coalesce(sum(a.residents_received), 0)::int AS residents
    FROM ${activitiesJoined} WHERE a.year BETWEEN ${year - yearsShown + 1} AND ${year} AND ${heldFor(actor)}
    GROUP BY 1, 2, 3, 4, 5`
}

const placeNames = (congressId: string): Prisma.Sql => {
  const named = (from: Prisma.Sql, order: Prisma.Sql) =>
    Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', n.id, 'name', n.name) ORDER BY ${order}), '[]') FROM ${from} n WHERE n.congress_id = ${congressId}::uuid)`
  const byName = Prisma.sql`n.name, n.id`
  return Prisma.sql`SELECT ${named(Prisma.sql`liaison_station`, byName)} AS stations, ${named(Prisma.sql`unit`, byName)} AS units,
    ${named(Prisma.sql`unit`, byName)} AS towns, ${named(Prisma.sql`delegation`, Prisma.sql`n.ordinal, n.id`)} AS delegations`
}

type Feeding = Pick<VoiceCell, 'suggestionId'>

/** How far each suggestion is that a voice became or was merged into: by the suggestion's own figures. */
export async function fedStatesOf(
  { tx, moment: { today } }: Reading,
  cells: readonly Feeding[],
  year: number,
): Promise<Map<string, FedState>> {
  const ids = [...new Set(cells.flatMap(({ suggestionId }) => (suggestionId ? [suggestionId] : [])))]
  const facts = await readFactsOf(tx, ids, year)
  const stateOf = (fact: SuggestionFacts): FedState => {
    if (fact.status === 'NOT_ACCEPTED' || fact.status === 'WITHDRAWN') return 'DROPPED'
    if (fact.registeredOn === null) return 'DRAFT'
    if (belongs(solvedAsConfirmed, fact, today)) return 'CONFIRMED'
    return belongs(solvedAsClaimed, fact, today) ? 'CLAIMED' : 'RUNNING'
  }
  return new Map(facts.map((fact) => [fact.id, stateOf(fact)]))
}

/** The same the other way round, for a condition. */
export async function fedIdsOf(reading: Reading, year: number): Promise<FedIds> {
  const feeding = await open(reading.tx).$queryRaw<Feeding[]>`
    SELECT DISTINCT v.suggestion_id AS "suggestionId" FROM ${voicesJoined}
     WHERE v.year = ${year} AND v.suggestion_id IS NOT NULL AND ${countedFor(reading.actor)}`
  const states = await fedStatesOf(reading, feeding, year)
  const ids = Map.groupBy(
    feeding.flatMap(({ suggestionId }) => (suggestionId ? [suggestionId] : [])),
    (id) => states.get(id) ?? 'DRAFT',
  )
  return ids
}
