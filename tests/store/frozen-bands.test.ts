import { expect, test } from 'vitest'
import { reckon } from '@/lib/domain/assessment/freezing'
import type { SchemeBody } from '@/lib/domain/assessment/scheme'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { frozenBands } from '@/lib/store/award-ground'
import { transactFor } from '@/lib/store/transact'
import { aPart } from '../domain/assessment/fairness/a-unit'
import { anAssessment, aSchemeBody } from '../support/assessments'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const at = new Date('2022-05-10T02:00:00Z')
const body: SchemeBody = {
  ...{ total: 3000, bonusCap: null, grades: [], minimumItems: 1 },
  sections: aSchemeBody.sections
    .map((one) => ({ ...one, items: one.items.filter(({ key }) => key === 'quality') }))
    .filter(({ items }) => items.length > 0),
}

test('a mark that does not count moves no band of an award', async () => {
  const town = await foundTown()
  const { assessmentId, memberId, otherMemberId } = await anAssessment(town, { kind: 'ANNUAL', state: 'FROZEN', body })
  const parts = [aPart('one')]
  const units = [town.transport, town.housing].map(({ id: unitId, name }) => ({
    ...{ unitId, name, kind: 'DEPARTMENT' as const, groupNo: 1, asOf: localDate('2022-05-31') },
    ...{ parts, promises: [], attendances: [] },
  }))
  const judged = [town.transport, town.housing].map(({ id: unitId }, place) => ({
    ...{ unitId, itemKey: 'quality', by: 'MARKS' as const, points: 2900 - 400 * place, marks: 1 },
  }))
  await rows.assessment.update({
    where: { id: assessmentId },
    data: reckon({ scheme: body, units, judged, corrections: [] }),
  })
  const mark = (unitId: string, member: string, value: number) => ({
    ...{ congressId: town.congressId, assessmentId, itemKey: 'quality', markedAt: at, handedInAt: at },
    ...{ unitId, memberId: member, value },
  })
  // The third was given by somebody of another group, before the units were moved.
  await rows.assessmentMark.createMany({
    data: [
      mark(town.transport.id, memberId, 2900),
      mark(town.housing.id, memberId, 2500),
      mark(town.transport.id, otherMemberId, 0),
    ],
  })
  const bands = await transactFor(town.congressId, (tx) => frozenBands(tx, assessmentId))
  expect([bands.get(town.transport.id), bands.get(town.housing.id)]).toEqual([1, 2])
})
