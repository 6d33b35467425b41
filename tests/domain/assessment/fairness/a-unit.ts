import type { PartFact, UnitFacts } from '@/lib/domain/assessment/facts'
import { type ComparedUnit, comparedUnit } from '@/lib/domain/assessment/fairness/compared-unit'
import type { UnitResult } from '@/lib/domain/assessment/result'
import type { SchemeBody } from '@/lib/domain/assessment/scheme'
import { localDate } from '@/lib/domain/deadlines/local-date'

const on = localDate

export const aPart = (id: string, more: Partial<PartFact> = {}): PartFact => ({
  ...{ id, suggestionId: id, role: 'SOLE', categoryId: null, isKey: false, assignedOn: on('2022-03-01') },
  ...{ acknowledgedOn: on('2022-03-02'), acknowledgeDueOn: on('2022-03-11'), extended: false, pausedDays: 0 },
  rounds: [
    {
      ...{ number: 1, dueOn: on('2022-06-01'), repliedOn: on('2022-05-20'), claimed: 'SOLVED', corrected: null },
      ...{ isAgreed: true, rating: { attitude: 'SATISFIED', result: 'SATISFIED' } },
    },
  ],
  ...{ metConfirmed: true, contacted: true, onSite: false, contactDisputed: false, contactWaived: false },
  ...{ chasingNotices: 0, assistDueOn: null, assistedOn: null, isPublishable: true, publishedOn: null, ...more },
})

const scheme: SchemeBody = { total: 10_000, bonusCap: null, grades: [], minimumItems: 3, sections: [] }

/** A unit with these parts and so many points, under a scheme that may have classes of load of its own. */
export function aComparedUnit(
  parts: readonly PartFact[],
  more: Partial<UnitResult> = {},
  loadBounds?: readonly number[],
): ComparedUnit {
  const head = { unitId: 'u', name: 'U', kind: 'DEPARTMENT', groupNo: 1 } as const
  const facts: UnitFacts = { ...head, asOf: on('2022-12-31'), parts, promises: [], attendances: [] }
  const result: UnitResult = {
    ...{ ...head, leadItems: parts.length, items: [], sections: [], base: 9000, bonus: 0, deduction: 0 },
    ...{ total: 9000, gradeKey: null, level: null, standing: 'COMPARED', ...more },
  }
  return comparedUnit({ ...scheme, ...(loadBounds && { loadBounds }) }, result, facts, {})
}
