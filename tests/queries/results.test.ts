import { beforeAll, describe, expect, test } from 'vitest'
import type { AssessmentInput, JudgedItem } from '@/lib/domain/assessment/assemble'
import type { PartFact, UnitFacts } from '@/lib/domain/assessment/facts'
import { reckon } from '@/lib/domain/assessment/freezing'
import type { SchemeBody } from '@/lib/domain/assessment/scheme'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { getComparison } from '@/lib/queries/get-comparison'
import { getResults } from '@/lib/queries/get-results'
import { resultsFilterSchema } from '@/lib/schemas/assessment-results'
import { aPart } from '../domain/assessment/fairness/a-unit'
import { aMember, anAssessment, aSchemeBody } from '../support/assessments'
import { takeList } from '../support/exported'
import { assignedTo } from '../support/handling'
import { type Person, refusalOf, see, type TestUnit } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-05-16'
let town: Town

beforeAll(async () => {
  town = await foundTown()
  await assignedTo(town, town.transport)
  await assignedTo(town, town.housing)
})

const asked = (assessmentId: string, more: object = {}) => ({ assessmentId, ...resultsFilterSchema.parse(more) })
const resultsOf = (by: Person, assessmentId: string, more: object = {}) =>
  see(by, getResults, asked(assessmentId, more), day)
const download = (by: Person, assessmentId: string) =>
  takeList(by, 'assessment-results', `?assessmentId=${assessmentId}&like=KIND`)

describe('while the units check their lists', () => {
  let assessmentId: string
  beforeAll(async () => {
    assessmentId = (await anAssessment(town, { state: 'CHECKED' })).assessmentId
  })

  test('the committee sees all of them in classes and bands, and who stands apart', async () => {
    const view = await resultsOf(town.office, assessmentId)
    expect(view.classes.map(({ shared, count }) => [shared.load?.upTo, count])).toEqual([[5, 2]])
    const names = view.classes.flatMap(({ bands }) => bands.flatMap(({ units }) => units.map(({ name }) => name)))
    expect(names).toEqual([town.transport.name, town.housing.name])
    expect(view.apart.map(({ name, standing }) => [name, standing])).toEqual([
      [town.street.name, 'NO_TASKS'],
      [town.court.name, 'NO_TASKS'],
    ])
    expect(view.units).toHaveLength(4)
    expect(view.earlier).toBeNull()
  })

  test('filters choose what is shown, never who is compared with whom', async () => {
    const view = await resultsOf(town.leader, assessmentId, { group: '2', kind: 'TOWN', load: 'nonsense' })
    expect(view.classes).toEqual([])
    expect(view.apart.map(({ name }) => name)).toEqual([town.street.name])
    expect(view.choices.groups).toEqual([1, 2])
  })

  test('a unit sees how it stands itself, and nothing of the others', async () => {
    const { clerk, id: unitId } = town.transport
    expect(await refusalOf(resultsOf(clerk, assessmentId))).toBe('not-found')
    const own = await see(clerk, getComparison, { assessmentId, unitId }, day)
    expect(own).toMatchObject({ unit: { unitId, standing: 'COMPARED' }, mayViewAll: false, standing: null })
    const other = { assessmentId, unitId: town.housing.id }
    expect(await refusalOf(see(clerk, getComparison, other, day))).toBe('not-found')
    const byOffice = await see(town.office, getComparison, other, day)
    expect(byOffice).toMatchObject({ mayViewAll: true, standing: { count: 2, at: 0, inBand: 2 } })
  })

  test('who may see them may take them away, and it is written down', async () => {
    const answer = await download(town.leader, assessmentId)
    expect(answer.headers.get('content-type')).toContain('spreadsheet')
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(1000)
    const events = await rows.event.findMany({ where: { congressId: town.congressId, type: 'list.exported' } })
    expect(events.map(({ data }) => data)).toEqual([
      expect.objectContaining({ list: 'assessment-results', format: 'xlsx', rows: 4 }),
    ])
    expect(events[0]?.data).toMatchObject({ conditions: { 考核: expect.any(String), 同类比较: '单位性质' } })
    for (const by of [town.transport.head, town.lead, town.assessor, town.government])
      expect((await download(by, assessmentId)).status).toBe(404)
  })
})

test('before every mark is in, nobody is compared and nothing goes out', async () => {
  const { assessmentId } = await anAssessment(town, { state: 'JUDGED' })
  const view = await resultsOf(town.office, assessmentId)
  expect([view.isCounted, view.classes, view.units]).toEqual([false, [], []])
  const unit = { assessmentId, unitId: town.transport.id }
  expect(await see(town.office, getComparison, unit, day)).toBeNull()
  expect((await download(town.office, assessmentId)).status).toBe(404)
})

const factsOf = ({ id: unitId, name }: TestUnit, parts: readonly PartFact[]): UnitFacts => ({
  ...{ unitId, name, kind: 'DEPARTMENT', groupNo: 1, asOf: localDate('2022-12-31') },
  ...{ parts, promises: [], attendances: [] },
})
const parts = (count: number, more: Partial<PartFact> = {}) =>
  Array.from({ length: count }, (_, at) => aPart(String(at).padStart(3, '0'), more))
const unmet = { metConfirmed: false }

/** A year's result that stands, as rows. */
async function frozen(
  year: number,
  scheme: SchemeBody,
  units: readonly UnitFacts[],
  judged: readonly JudgedItem[] = [],
) {
  const { assessmentId } = await anAssessment(town, { kind: 'ANNUAL', state: 'FROZEN', body: scheme, year })
  const input: AssessmentInput = { scheme, units, judged, corrections: [] }
  await rows.assessment.update({ where: { id: assessmentId }, data: reckon(input) })
  return assessmentId
}

describe('once the year is frozen', () => {
  const quality = (unitId: string): JudgedItem => ({
    ...{ unitId, itemKey: 'quality', by: 'MARKS', points: 2500, marks: 2 },
  })

  test('everybody assessed sees the bands, and what has changed since the year before', async () => {
    await frozen(2021, aSchemeBody, [factsOf(town.transport, parts(40, unmet))])
    const now = [factsOf(town.transport, parts(40)), factsOf(town.housing, parts(3))]
    const assessmentId = await frozen(2022, { ...aSchemeBody, minimumItems: 3 }, now, [quality(town.transport.id)])
    const marks = { congressId: town.congressId, assessmentId, unitId: town.transport.id, itemKey: 'quality' }
    const at = new Date('2022-05-10T02:00:00Z')
    const { congressId, leader } = town
    const office = { congressId, personId: leader.personId, role: 'ASSESSOR', assessmentGroup: 1 }
    await rows.roleGrant.create({ data: { ...office, grantedAt: new Date('2022-05-01') } })
    const members = await rows.assessmentMember.findMany({ where: { assessmentId, groupNo: 1 } })
    const memberIds = [...members.map(({ id }) => id), await aMember(town, assessmentId, town.leader, 1, false)]
    await rows.assessmentMark.createMany({
      data: memberIds.map((memberId, place) => ({
        ...{ ...marks, memberId, value: 2000 + place * 1000, markedAt: at, handedInAt: at },
      })),
    })

    const view = await resultsOf(town.transport.clerk, assessmentId)
    expect(view.classes.map(({ shared, bands }) => [shared.load?.upTo, bands.length])).toEqual([
      [5, 1],
      [50, 1],
    ])
    const [transport] = view.units.filter(({ unitId }) => unitId === town.transport.id)
    // Forty of forty in time: 277 of 6000 down; the mean is 500 off without either member; two items are not judged yet.
    expect(transport?.interval).toEqual({ total: 8500, lower: 7928, upper: 10_300 })
    expect(view.earlier).toMatchObject({ year: 2021, isSameScheme: false })
    expect(view.earlier?.units).toEqual([
      expect.objectContaining({
        ...{ unitId: town.transport.id, total: null },
        rates: expect.objectContaining({ metConfirmed: expect.objectContaining({ change: 'HIGHER' }) }),
      }),
    ])
  })
})
