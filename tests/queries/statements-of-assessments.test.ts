import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { getAssessmentGroups } from '@/lib/queries/get-assessment-groups'
import { getGroupSpread } from '@/lib/queries/get-group-spread'
import { getResults } from '@/lib/queries/get-results'
import { getUnitYear } from '@/lib/queries/get-unit-year'
import { resultsFilterSchema } from '@/lib/schemas/assessment-results'
import { anAssessment } from '../support/assessments'
import { assignedTo } from '../support/handling'
import { see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const day = '2022-05-16'
const town = await foundTown()
const { assessmentId } = await anAssessment(town, { state: 'CHECKED' })
await assignedTo(town, town.transport)

const pages = {
  results: () => see(town.office, getResults, { assessmentId, ...resultsFilterSchema.parse({}) }, day),
  groups: () => see(town.office, getAssessmentGroups, assessmentId, day),
  spread: () => see(town.office, getGroupSpread, assessmentId, day),
  year: () => see(town.office, getUnitYear, { assessmentId, unitId: town.transport.id }, day),
}

/** How many statements each page sends, its transaction with it. */
async function statements(): Promise<Record<string, number>> {
  const counted: Record<string, number> = {}
  for (const [name, page] of Object.entries(pages)) {
    const sent = vi.spyOn(pg.Client.prototype, 'query')
    await page()
    counted[name] = sent.mock.calls.length
    sent.mockRestore()
  }
  return counted
}

/** So many more units, each with a suggestion of its own. */
async function more(count: number): Promise<void> {
  const { congressId, sessionId, lead } = town
  const nth = Array.from({ length: count }, (_, at) => ({ unitId: randomUUID(), suggestionId: randomUUID(), at }))
  const named = (at: number) => `单位${at}`
  await rows.unit.createMany({
    data: nth.map(({ unitId, at }) => ({
      ...{ id: unitId, congressId, name: named(at), kind: 'DEPARTMENT', validFrom: new Date('2000-01-01') },
    })),
  })
  const written = { congressId, sessionId, period: 'IN_SESSION', status: 'REPLIED', createdAt: new Date(day) }
  const by = { leadDelegateId: lead.delegateId, enteredById: lead.personId }
  await rows.suggestion.createMany({
    data: nth.map(({ suggestionId, at }) => ({ id: suggestionId, title: `关于道路的建议${at}`, ...written, ...by })),
  })
  const days = { assignedAt: new Date(day), assignedOn: new Date('2022-03-01'), dueOn: new Date('2022-06-01') }
  await rows.assignment.createMany({
    data: nth.map(({ unitId, suggestionId }) => ({
      ...{ congressId, suggestionId, unitId, role: 'SOLE', status: 'ASSIGNED', ...days },
    })),
  })
  await rows.assessmentUnit.createMany({
    data: nth.map(({ unitId, at }) => ({
      ...{ assessmentId, congressId, unitId, unitName: named(at), unitKind: 'DEPARTMENT', groupNo: 1, leadItems: 1 },
    })),
  })
}

test('the pages of an assessment ask as often for thirty units more', async () => {
  await statements()
  const few = await statements()
  expect(Math.min(...Object.values(few))).toBeGreaterThan(3)
  await more(30)
  expect((await pages.results()).units).toHaveLength(34)
  expect(await statements()).toEqual(few)
})
