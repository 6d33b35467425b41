import { beforeEach, describe, expect, test } from 'vitest'
import { reckon } from '@/lib/domain/assessment/freezing'
import type { Item, SchemeBody } from '@/lib/domain/assessment/scheme'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { getSimulation } from '@/lib/queries/get-simulation'
import { readAssessmentInput } from '@/lib/store/assessment-results'
import { readAssessment } from '@/lib/store/assessments'
import { transactAs } from '@/lib/store/transact'
import { anAdoptedScheme, anAssessment, aSchemeBody } from '../support/assessments'
import { hashOf, refusalOf, see } from '../support/people'
import { assigned, replyOf } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const today = '2022-06-20'
let town: Town

beforeEach(async () => {
  town = await foundTown()
  await replyOf(await assigned(town), town.transport)
  await assigned(town, [{ unit: town.housing, role: 'SOLE' }])
})

const changed = (key: string, change: Partial<Item>): SchemeBody => ({
  ...aSchemeBody,
  sections: aSchemeBody.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => (item.key === key ? { ...item, ...change } : item)),
  })),
})

async function aDraft(body: SchemeBody): Promise<string> {
  const { congressId, office } = town
  const on = new Date('2022-06-01T02:00:00Z')
  const head = { congressId, year: 2023, name: '2023 年考核方案（草案）', writtenAt: on, changedAt: on }
  const data = { ...head, body: body as object, writtenById: office.personId }
  return (await rows.assessmentScheme.create({ data })).id
}

const shown = (schemeId: string, year?: number, by = town.office) => see(by, getSimulation, { schemeId, year }, today)
const unitOf = (view: Awaited<ReturnType<typeof shown>>, unitId: string) =>
  view.outcome?.simulation.units.find((one) => one.unitId === unitId)

async function annual(state: 'JUDGED' | 'CHECKED') {
  const opened = await anAssessment(town, { kind: 'ANNUAL', state })
  const { assessmentId, memberId } = opened
  const days = { markedAt: new Date('2022-05-08T02:00:00Z'), handedInAt: new Date('2022-05-09T02:00:00Z') }
  const of = { congressId: town.congressId, assessmentId, unitId: town.transport.id, memberId }
  const marks = [
    { ...of, ...days, itemKey: 'quality', value: 2400 },
    { ...of, ...days, itemKey: 'example', value: 0 },
  ]
  await rows.assessmentMark.createMany({ data: marks })
  return opened
}

describe('a year that nobody assesses', () => {
  test('is counted from its facts up to today, beside the adopted scheme, with all that people judge left open', async () => {
    const beside = await anAdoptedScheme(town)
    const draft = await aDraft(changed('on-time', { max: 5000 }))
    const view = await shown(draft)
    expect(view).toMatchObject({
      year: 2022,
      years: [2022],
      outcome: { ground: 'NONE', asOf: today, beside: { id: beside } },
    })
    expect(view.outcome?.simulation.units.map(({ unitId }) => unitId).sort()).toEqual(
      [town.transport.id, town.housing.id].sort(),
    )
    expect(unitOf(view, town.transport.id)).toMatchObject({
      leadItems: 1,
      before: { total: { low: 6000, high: 10_300 } },
      after: { total: { low: 5000, high: 9300 } },
      difference: { low: -1000, high: -1000 },
      direction: 'FALLS',
    })
  })

  test('has nothing to be set beside before any scheme is adopted', async () => {
    expect(await shown(await aDraft(aSchemeBody))).toMatchObject({ year: 2022, outcome: null })
  })

  test('a year that cannot be simulated gives way to one that can', async () => {
    const schemeId = await anAdoptedScheme(town)
    const view = await shown(schemeId, 1999)
    expect(view.year).toBe(2022)
    expect(view.outcome?.simulation.counts).toMatchObject({ RISES: 0, FALLS: 0, OPEN: 0 })
  })
})

describe('a year that is assessed', () => {
  test('gives its marks once the units see their lists, and not before', async () => {
    await annual('JUDGED')
    const draft = await aDraft(changed('quality', { max: 4000 }))
    const sealed = await shown(draft)
    expect(sealed.outcome?.ground).toBe('RUNNING')
    const item = (view: typeof sealed) => unitOf(view, town.transport.id)?.items.find(({ key }) => key === 'quality')
    expect(item(sealed)).toMatchObject({ before: { score: null }, difference: { low: 0, high: 1000 } })
    await rows.assessment.updateMany({
      where: { congressId: town.congressId },
      data: { state: 'CHECKED', checkingFrom: new Date('2022-05-12T02:00:00Z'), checkUntil: new Date('2022-05-19') },
    })
    const out = await shown(draft)
    expect(out.outcome?.ground).toBe('CHECKED')
    expect(item(out)).toMatchObject({ before: { points: { low: 2400 } }, difference: { low: 800, high: 800 } })
  })

  test('a trial is nobody’s year', async () => {
    const { schemeId } = await anAssessment(town, { kind: 'TRIAL', state: 'CHECKED' })
    expect((await shown(schemeId)).outcome?.ground).toBe('NONE')
  })

  test('whose result is fixed is simulated on what was kept with it, whatever came after', async () => {
    const { assessmentId, schemeId } = await annual('CHECKED')
    const now = new Date('2022-05-25T02:00:00Z')
    const reckoning = await transactAs(hashOf(town.office.token), now, async (tx) => {
      const input = await readAssessmentInput(tx, await readAssessment(tx, assessmentId), localDate('2022-05-25'))
      return reckon(input)
    })
    const frozen = { frozenAt: now, frozenOn: new Date('2022-05-25'), frozenById: town.office.personId, hash: 'x' }
    await rows.assessment.update({ where: { id: assessmentId }, data: { state: 'FROZEN', ...frozen, ...reckoning } })
    const draft = await aDraft(changed('late', { max: 2000 }))
    const before = await shown(draft)
    await assigned(town, [{ unit: town.transport, role: 'SOLE' }])
    const after = await shown(draft)
    expect(after).toEqual(before)
    expect(after.outcome).toMatchObject({ ground: 'FROZEN', asOf: '2022-05-31', beside: { id: schemeId } })
    const { units } = JSON.parse(reckoning.result) as { units: { unitId: string; total: number }[] }
    const total = units.find(({ unitId }) => unitId === town.transport.id)?.total
    expect(unitOf(after, town.transport.id)?.before.total).toEqual({ low: total, high: total })
  })
})

test('the committee alone tries schemes, and a discarded one is not there', async () => {
  const schemeId = await anAdoptedScheme(town)
  const neighbour = await foundTown('商河')
  expect(await refusalOf(shown(schemeId, 2022, town.leader))).toBeUndefined()
  for (const person of [town.transport.head, town.government, town.assessor, town.lead, neighbour.office])
    expect(await refusalOf(shown(schemeId, 2022, person))).toBe('not-found')
  const draft = await aDraft(aSchemeBody)
  await rows.assessmentScheme.update({ where: { id: draft }, data: { discardedAt: new Date() } })
  expect(await refusalOf(shown(draft))).toBe('not-found')
})
