import { authorize } from '@/lib/domain/access/policy'
import { inputFrom } from '@/lib/domain/assessment/freezing'
import { schemePolicy } from '@/lib/domain/assessment/policy'
import type { SchemeBody } from '@/lib/domain/assessment/scheme'
import type { SchemeRecord } from '@/lib/domain/assessment/scheme-record'
import { type Simulation, simulate } from '@/lib/domain/assessment/simulation'
import type { PastYear } from '@/lib/domain/assessment/simulation/sides'
import { earlierOf, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { readUnitsToAssess } from '@/lib/store/assessment-ground'
import { readAssessmentInput, readFrozen } from '@/lib/store/assessment-results'
import { readScheme } from '@/lib/store/assessment-schemes'
import { readAssessment } from '@/lib/store/assessments'
import { readUnitFacts } from '@/lib/store/unit-facts'
import type { Query, Reading } from './query'
import { chosenYear, readSchemeStandingIn, readSimulatedYears, type SimulatedYear } from './simulated-years'

type Named = Pick<SchemeRecord, 'id' | 'name' | 'year'>

/**
 * Where the facts are from. FROZEN: what was kept with the result. CHECKED: the marks as they are out. RUNNING: marks are still sealed, and
 * nothing judged is known. NONE: nobody assesses that year.
 */
export type SimulationGround = 'FROZEN' | 'CHECKED' | 'RUNNING' | 'NONE'

export type SimulationView = {
  readonly scheme: Named & Pick<SchemeRecord, 'adoptedOn'>
  readonly years: readonly number[]
  readonly year: number | null
  /** null: no year with tasks, or no adopted scheme to set it beside */
  readonly outcome: {
    readonly ground: SimulationGround
    readonly asOf: LocalDate
    readonly beside: Named
    readonly simulation: Simulation
  } | null
}

type Asked = { readonly schemeId: string; readonly year?: number | undefined }

/** A scheme on the facts of a year, beside the scheme that was adopted for it. */
export const getSimulation: Query<Asked, SimulationView> = async (reading, { schemeId, year }) => {
  authorize(reading.actor, schemePolicy.view, null)
  const { id, name, year: of, adoptedOn, body } = await readScheme(reading.tx, schemeId)
  const years = await readSimulatedYears(reading.tx, reading.moment.today)
  const chosen = chosenYear(years, year)
  const past = chosen ? await pastOf(reading, chosen) : null
  return {
    scheme: { id, name, year: of, adoptedOn },
    years: years.map((one) => one.year),
    year: chosen?.year ?? null,
    outcome: past && {
      ...{ ground: past.ground, asOf: past.asOf, beside: past.beside },
      simulation: simulate(past.body, body, past),
    },
  }
}

type Past = PastYear & {
  readonly ground: SimulationGround
  readonly asOf: LocalDate
  readonly beside: Named
  readonly body: SchemeBody
}

const pastOf = (reading: Reading, { year, assessmentId }: SimulatedYear): Promise<Past | null> =>
  assessmentId ? assessedYear(reading, assessmentId) : bareYear(reading, year)

async function assessedYear({ tx, moment: { today } }: Reading, assessmentId: string): Promise<Past> {
  const assessment = await readAssessment(tx, assessmentId)
  const { id, name, year } = await readScheme(tx, assessment.schemeId)
  const of = { beside: { id, name, year }, asOf: earlierOf(assessment.countsUntil, today) }
  const frozen = await readFrozen(tx, assessmentId)
  if (frozen) {
    const { scheme: body, ...kept } = inputFrom(frozen)
    return { ...of, ...kept, body, isSettled: true, ground: 'FROZEN' }
  }
  const { scheme: body, ...now } = await readAssessmentInput(tx, assessment, today)
  if (assessment.state === 'CHECKED') return { ...of, ...now, body, isSettled: false, ground: 'CHECKED' }
  return { ...of, ...now, judged: [], corrections: [], body, isSettled: false, ground: 'RUNNING' }
}

async function bareYear({ tx, moment: { today } }: Reading, year: number): Promise<Past | null> {
  const schemeId = await readSchemeStandingIn(tx, year)
  if (!schemeId) return null
  const { body, ...scheme } = await readScheme(tx, schemeId)
  const listed = await readUnitsToAssess(tx, year)
  const units = await readUnitFacts(tx, {
    year,
    countsUntil: today,
    units: listed.map(({ unitId, name, leadItems }) => ({ unitId, name, leadItems, groupNo: 0 })),
  })
  const beside = { id: scheme.id, name: scheme.name, year: scheme.year }
  return { ground: 'NONE', asOf: today, beside, body, units, judged: [], corrections: [], isSettled: false }
}
