import type { Assessment } from '@/lib/domain/assessment/assessment'
import type { AttendanceFact, PartFact, PromiseFact, UnitFacts } from '@/lib/domain/assessment/facts'
import type { UnitKind } from '@/lib/domain/assignment/assignment'
import { merged, type Pause } from '@/lib/domain/deadlines/count'
import { settle } from '@/lib/domain/deadlines/due'
import { type LimitUnit, limitInForce } from '@/lib/domain/deadlines/limits'
import { addDays, addMonths, daysBetween, earlierOf, type LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Rules } from '@/lib/domain/deadlines/rules'
import { workingDaysBetween } from '@/lib/domain/deadlines/working-days'
import { readRules } from './calendar'
import { open, type Tx } from './tx'
import { attendancesOf, partsOf, promisesOf } from './unit-fact-rows'

type Asked = Pick<Assessment, 'year' | 'countsUntil' | 'units'>

/** As the rows say it; days are counted afterwards. */
type PartRow = Omit<PartFact, 'pausedDays' | 'threeMonthsOn' | 'sixMonthsOn'> & {
  readonly unitId: string
  readonly clockFrom: LocalDate
  readonly pauses: readonly (Pause & { readonly round: number })[]
  readonly countedIn: LimitUnit | null
}
type Of<Fact> = Fact & { readonly unitId: string }
type Rows = {
  readonly kinds: Readonly<Record<string, UnitKind>>
  readonly parts: readonly PartRow[]
  readonly promises: readonly Of<PromiseFact>[]
  readonly attendances: readonly Of<AttendanceFact>[]
}

/** Everything that the scores of these units are counted from, in two round trips; nothing that came after the day of reckoning is in it. */
export async function readUnitFacts(tx: Tx, { year, countsUntil: asOf, units }: Asked): Promise<UnitFacts[]> {
  const rules = await readRules(tx)
  const ids = units.map(({ unitId }) => unitId)
  const [rows] = await open(tx).$queryRaw<Rows[]>`
    SELECT (SELECT coalesce(json_object_agg(u.id, u.kind), '{}') FROM unit u WHERE u.id = ANY(${ids}::uuid[])) AS kinds,
      (${partsOf(year, asOf)}) AS parts, (${promisesOf(year, asOf)}) AS promises, (${attendancesOf(year, asOf)}) AS attendances`
  const { kinds, parts, promises, attendances } = rows as Rows
  const partsByUnit = byUnit(parts)
  const [promisesByUnit, attendancesByUnit] = [byUnit(promises), byUnit(attendances)]
  return units.map(({ unitId, name, groupNo }) => ({
    unitId,
    name,
    groupNo,
    kind: kinds[unitId] as UnitKind,
    asOf,
    parts: (partsByUnit.get(unitId) ?? []).map((row) => partOf(row, rules, asOf)),
    promises: (promisesByUnit.get(unitId) ?? []).map(withoutUnit),
    attendances: (attendancesByUnit.get(unitId) ?? []).map(withoutUnit),
  }))
}

const byUnit = <Row extends { readonly unitId: string }>(rows: readonly Row[]): Map<string, Row[]> =>
  Map.groupBy(rows, ({ unitId }) => unitId)

const withoutUnit = <Fact extends { readonly unitId: string }>({ unitId: _, ...fact }: Fact): Omit<Fact, 'unitId'> =>
  fact

/** Where a pause stands still on the day of reckoning, the days up to it are known to have stood. */
function partOf(row: PartRow, { limits, calendar }: Rules, asOf: LocalDate): PartFact {
  const { unitId: _, clockFrom, pauses, countedIn, ...fact } = row
  const stood = (of: readonly Pause[], countDays: typeof daysBetween): number =>
    merged(of)
      .map(({ from, until }) => countDays(from, until ?? addDays(asOf, 1)))
      .reduce((sum, days) => sum + days, 0)
  const worked = (from: LocalDate, until: LocalDate) =>
    workingDaysBetween(addDays(from, -1), addDays(until, -1), calendar)
  const limit = limitInForce(limits, 'reply', clockFrom)
  const settled = (day: LocalDate): LocalDate => (limit ? settle({ ...limit, unit: 'month' }, day, calendar).day : day)
  const ofFirst = pauses.filter(({ round }) => round === row.rounds[0]?.number)
  const sixMonthsOn = settled(addMonths(clockFrom, 6))
  const three = settled(addDays(addMonths(clockFrom, 3), stood(ofFirst, daysBetween)))
  return {
    ...fact,
    pausedDays: stood(pauses, countedIn === 'working-day' ? worked : daysBetween),
    threeMonthsOn: earlierOf(three, sixMonthsOn),
    sixMonthsOn,
  }
}
