import type { PartFact, PartRound, UnitFacts } from '@/lib/domain/assessment/facts'
import type { MeasureKey } from '@/lib/domain/assessment/measure-keys'
import { measured } from '@/lib/domain/assessment/measures'
import { localDate as on } from '@/lib/domain/deadlines/local-date'
import { aPart } from './fairness/a-unit'

export const lastDay = on('2022-12-31')
const unit = (more: Partial<UnitFacts>): UnitFacts => ({
  ...{
    unitId: 'u',
    name: '某局',
    kind: 'DEPARTMENT',
    groupNo: 1,
    asOf: lastDay,
    parts: [],
    promises: [],
    attendances: [],
  },
  ...more,
})

/** What a measure counts, and of what: by id. */
export const says = (measure: MeasureKey, facts: Partial<UnitFacts>, leftOut: readonly string[] = []) => {
  const { counted, base } = measured(measure, unit(facts), leftOut)
  return [counted.join(' '), base.join(' ')]
}
export const counts = (measure: MeasureKey, facts: Partial<UnitFacts>) => says(measure, facts)[0]

export const round = (more: Partial<PartRound> = {}): PartRound => ({
  ...{ number: 1, dueOn: on('2022-06-01'), repliedOn: on('2022-05-20'), claimed: null, corrected: null },
  ...{ isAgreed: false, rating: null, ...more },
})
export const replied = (id: string, repliedOn: string | null, more: Partial<PartFact> = {}) =>
  aPart(id, { rounds: [round({ repliedOn: repliedOn ? on(repliedOn) : null })], ...more })
export const unanswered = { rounds: [round({ repliedOn: null })] }
