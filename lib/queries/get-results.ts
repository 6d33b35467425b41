import { authorize } from '@/lib/domain/access/policy'
import type { Assessment } from '@/lib/domain/assessment/assessment'
import { byName } from '@/lib/domain/assessment/fairness/by-name'
import type { LoadClass, UnitClass } from '@/lib/domain/assessment/fairness/classes'
import { compare } from '@/lib/domain/assessment/fairness/compare'
import type { ComparedUnit } from '@/lib/domain/assessment/fairness/compared-unit'
import { type UnitOverYears, yearOverYear } from '@/lib/domain/assessment/fairness/year-over-year'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import type { Points, SchemeBody } from '@/lib/domain/assessment/scheme'
import { type UnitKind, unitKinds } from '@/lib/domain/assignment/assignment'
import { canonicalOf } from '@/lib/domain/letter/canonical'
import type { ResultsFilter } from '@/lib/schemas/assessment-results'
import { readAssessment } from '@/lib/store/assessments'
import { type ComparedUnits, comparedUnitsOf, earlierAssessment, schemeOf } from './compared-units'
import type { Query, Reading } from './query'

export type BandView = {
  readonly at: number
  /** of the whole band, whatever the filters show of it */
  readonly count: number
  readonly least: Points
  readonly most: Points
  readonly units: readonly ComparedUnit[]
}
export type ClassView = { readonly shared: UnitClass; readonly count: number; readonly bands: readonly BandView[] }

export type EarlierYear = {
  readonly year: number
  readonly schemeName: string
  readonly isSameScheme: boolean
  readonly units: readonly UnitOverYears[]
}

export type ResultsView = {
  readonly assessment: Pick<Assessment, 'id' | 'name' | 'year' | 'kind' | 'state' | 'countsUntil'>
  readonly scheme: Pick<SchemeBody, 'minimumItems' | 'grades'> & { readonly name: string }
  /** false while units are judged: some values are missing, and some may not be seen yet */
  readonly isCounted: boolean
  readonly asked: ResultsFilter
  readonly choices: {
    readonly groups: readonly number[]
    readonly kinds: readonly UnitKind[]
    readonly loads: readonly LoadClass[]
  }
  readonly classes: readonly ClassView[]
  readonly apart: readonly ComparedUnit[]
  /** of the filters, by name */
  readonly units: readonly ComparedUnit[]
  readonly earlier: EarlierYear | null
}

export type AskedResults = ResultsFilter & { readonly assessmentId: string }

/** All units beside each other from the check on, in bands within classes of like ones. */
export const getResults: Query<AskedResults, ResultsView> = async (reading, { assessmentId, ...asked }) => {
  const assessment = await readAssessment(reading.tx, assessmentId)
  authorize(reading.actor, assessmentPolicy.viewAll, assessment)
  const { id, name, year, kind, state, countsUntil } = assessment
  const found = isCounted(assessment)
    ? await comparedUnitsOf(reading, assessment)
    : await nobodyYet(reading, assessment)
  const isAsked = askedBy(asked)
  const { classes, apart } = compare(found.units, asked.like)
  return {
    assessment: { id, name, year, kind, state, countsUntil },
    isCounted: isCounted(assessment),
    scheme: { name: found.schemeName, minimumItems: found.scheme.minimumItems, grades: found.scheme.grades },
    asked,
    choices: choicesOf(found.units),
    classes: classes.map((one) => classView(one, isAsked)).filter(({ bands }) => bands.length > 0),
    apart: apart.filter(isAsked),
    units: found.units.filter(isAsked).toSorted(byName),
    earlier: await earlierOf(reading, assessment, found, isAsked),
  }
}

export const isCounted = ({ state }: Pick<Assessment, 'state'>): boolean => state === 'CHECKED' || state === 'FROZEN'

const nobodyYet = async (reading: Reading, assessment: Assessment): Promise<ComparedUnits> => ({
  ...(await schemeOf(reading, assessment)),
  units: [],
})

type IsAsked = (unit: ComparedUnit) => boolean

const askedBy =
  ({ group, kind, load }: Omit<ResultsFilter, 'like'>): IsAsked =>
  (unit) =>
    (!group || unit.groupNo === group) && (!kind || unit.kind === kind) && (!load || unit.load.at === load)

function classView({ shared, bands }: ReturnType<typeof compare<ComparedUnit>>['classes'][number], isAsked: IsAsked) {
  const shown = bands.map((units, at) => {
    const totals = units.map(({ interval }) => interval.total)
    return {
      ...{ at, count: units.length, least: Math.min(...totals), most: Math.max(...totals) },
      units: units.filter(isAsked),
    }
  })
  return { shared, count: bands.flat().length, bands: shown.filter(({ units }) => units.length > 0) }
}

const choicesOf = (units: readonly ComparedUnit[]): ResultsView['choices'] => ({
  groups: [...new Set(units.map(({ groupNo }) => groupNo))].sort((one, other) => one - other),
  kinds: unitKinds.filter((kind) => units.some((unit) => unit.kind === kind)),
  loads: [...new Map(units.map(({ load }) => [load.at, load])).values()].sort((one, other) => one.at - other.at),
})

async function earlierOf(
  reading: Reading,
  assessment: Assessment,
  now: ComparedUnits,
  isAsked: IsAsked,
): Promise<EarlierYear | null> {
  const before = isCounted(assessment) && (await earlierAssessment(reading, assessment))
  if (!before) return null
  const then = await comparedUnitsOf(reading, before)
  const isSameScheme = canonicalOf(then.scheme) === canonicalOf(now.scheme)
  return {
    ...{ year: before.year, schemeName: then.schemeName, isSameScheme },
    units: yearOverYear({ now: now.units.filter(isAsked), before: then.units }, isSameScheme),
  }
}
