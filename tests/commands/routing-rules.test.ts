import { beforeAll, describe, expect, test } from 'vitest'
import { proposeUnits } from '@/lib/queries/propose-units'
import { getRoutingRule, listRoutingRules } from '@/lib/queries/routing-rules'
import { handIn } from '../support/a-draft'
import { act, type Person, refusalOf, see } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-06-01'
let town: Town
type Rule = { ruleId: string; version: number }

beforeAll(async () => {
  town = await foundTown()
})

const rule = (more: object = {}) => ({
  version: 0,
  condition: 'KEYWORD',
  words: '充电桩，换电柜',
  unitId: town.housing.id,
  duty: '',
  note: '',
  ...more,
})
const save = (more: object = {}, by: Person = town.office) => act<Rule>(by, 'save-routing-rule', rule(more), day)
const tryIt = (ruleId: string, by: Person = town.office) => act(by, 'try-routing-rule', { ruleId }, day)
const on = (ruleId: string, version: number, by: Person = town.office) =>
  act(by, 'switch-on-routing-rule', { ruleId, version }, day)
const off = (ruleId: string, by: Person = town.office) => act(by, 'switch-off-routing-rule', { ruleId }, day)
const stored = (id: string) => rows.routingRule.findUniqueOrThrow({ where: { id } })
const eventsOf = async (subjectId: string) =>
  (await rows.event.findMany({ where: { subjectId }, orderBy: { sequence: 'asc' } })).map(({ type }) => type)

describe('a rule', () => {
  test('is written down switched off, with who made it', async () => {
    const { ruleId } = await save()
    expect(await stored(ruleId)).toMatchObject({
      words: ['充电桩', '换电柜'],
      unitId: town.housing.id,
      duty: null,
      isOn: false,
      trial: null,
      createdById: town.office.personId,
    })
    expect(await eventsOf(ruleId)).toEqual(['routing.saved'])
  })

  test.each([
    ['neither a unit nor a kind', { unitId: '' }],
    ['a unit and a kind', { duty: 'HOUSING' }],
    ['a word of one character', { words: '路' }],
    ['no word', { words: '，' }],
  ])('with %s is refused', async (_, more) => {
    const before = await rows.routingRule.count()
    expect(await refusalOf(save(more))).toBe('shape-refused')
    expect(await rows.routingRule.count()).toBe(before)
  })

  test('is nobody’s but the office’s to make', async () => {
    for (const by of [town.government, town.leader, town.housing.head, town.lead, town.system])
      expect(await refusalOf(save({}, by))).toBe('not-found')
  })

  test('of a unit out of force is refused by name', async () => {
    const { id } = await rows.unit.create({
      data: {
        congressId: town.congressId,
        name: '公路局',
        kind: 'DEPARTMENT',
        validFrom: new Date('2020-01-01'),
        validTo: new Date('2021-01-01'),
      },
    })
    expect(await refusalOf(save({ unitId: id }))).toBe('unit-not-in-force')
  })
})

describe('tried on the past', () => {
  test('shows what it would have met and missed, and only then can be switched on', async () => {
    await assigned(town, [{ unit: town.housing, role: 'SOLE' }], { title: '关于小区增设充电桩的建议' })
    await assigned(town, [{ unit: town.transport, role: 'SOLE' }], { title: '关于服务区充电桩的建议' })
    const { ruleId, version } = await save()
    expect(await refusalOf(on(ruleId, version))).toBe('rule-untested')
    expect(await tryIt(ruleId)).toMatchObject({ hits: 1, misses: 1 })
    const { trial, rule: line } = await see(town.office, getRoutingRule, ruleId, day)
    expect(trial.hits).toMatchObject([{ title: '关于小区增设充电桩的建议', word: '充电桩' }])
    expect(trial.misses).toMatchObject([{ title: '关于服务区充电桩的建议', leads: ['交通运输局'] }])
    expect(line.trial).toMatchObject({ hits: 1, misses: 1, on: day })
    await on(ruleId, version)
    expect(await stored(ruleId)).toMatchObject({ isOn: true, switchedById: town.office.personId })
    expect(await eventsOf(ruleId)).toEqual(['routing.saved', 'routing.tried', 'routing.switched-on'])
    await off(ruleId)
    expect(await stored(ruleId)).toMatchObject({ isOn: false, offReason: 'BY_OFFICE' })
    expect(await refusalOf(off(ruleId))).toBe('move-not-open')
  })

  test('a changed rule is off until it is tried again; of two who change it the second is told', async () => {
    const { ruleId, version } = await save()
    await tryIt(ruleId)
    await on(ruleId, version)
    const changed = await save({ ruleId, version, words: '充电桩' })
    expect(await stored(ruleId)).toMatchObject({ isOn: false, offReason: 'CHANGED', version: 2 })
    expect(await refusalOf(on(ruleId, changed.version))).toBe('rule-untested')
    expect(await refusalOf(save({ ruleId, version, words: '换电柜' }))).toBe('stale-version')
    expect(await refusalOf(on(ruleId, version))).toBe('stale-version')
  })
})

test('a rule whose unit is closed is off by itself from the day after, and the page says so', async () => {
  const { id } = await rows.unit.create({
    data: { congressId: town.congressId, name: '房产管理局', kind: 'DEPARTMENT', validFrom: new Date('2020-01-01') },
  })
  const { ruleId, version } = await save({ unitId: id, words: '物业费' })
  await tryIt(ruleId)
  await on(ruleId, version)
  const suggestion = await handIn(town.lead, '2022-02-23', { title: '关于规范物业费的建议' })
  const proposedBy = async () => (await see(town.office, proposeUnits, [suggestion], day))[0]?.units ?? []
  const [proposed] = await proposedBy()
  expect(proposed?.unitId).toBe(id)
  expect(proposed?.reasons[0]).toEqual({ kind: 'RULE', ruleId, word: '物业费' })
  await rows.unit.update({ where: { id }, data: { validTo: new Date('2022-05-31') } })
  expect((await proposedBy()).map(({ unitId }) => unitId)).not.toContain(id)
  const { rules } = await see(town.office, listRoutingRules, null, day)
  expect(rules.find((one) => one.id === ruleId)?.state).toBe('UNIT_CLOSED')
  await off(ruleId)
  expect(await refusalOf(on(ruleId, version))).toBe('rule-unit-closed')
})

describe('units proposed for suggestions', () => {
  test('by words, by what went before, and by the wish; in the order asked for', async () => {
    const before = await assigned(town, [{ unit: town.transport, role: 'SOLE' }], {
      title: '关于闸北村共享单车乱放的建议',
    })
    const twin = await handIn(town.lead, '2022-02-23', { title: '关于闸北村共享单车投放的建议' })
    const bus = await handIn(town.lead, '2022-02-23', { title: '关于延长公交班次的建议', wishedUnitId: town.street.id })
    const [second, first] = await see(town.office, proposeUnits, [bus, twin], day)
    expect([first?.suggestionId, first?.units[0]?.unitId]).toEqual([twin, town.transport.id])
    expect(first?.units[0]?.reasons).toContainEqual({
      kind: 'PRECEDENT',
      earlier: expect.objectContaining({ suggestionId: before, year: 2022 }),
    })
    expect(second?.units[0]).toMatchObject({ unitId: town.transport.id })
    expect(second?.units.find(({ unitId }) => unitId === town.street.id)?.reasons).toContainEqual({ kind: 'WISH' })
  })

  test('a rule by category holds for the years to come', async () => {
    const { ruleId, version } = await save({ condition: 'CATEGORY', words: '教育卫生', unitId: town.court.id })
    await tryIt(ruleId)
    await on(ruleId, version)
    const suggestion = await handIn(town.lead, '2022-02-23', { title: '关于几点想法的建议' })
    await act(town.office, 'register-suggestion', { suggestionId: suggestion, categoryId: town.categories[1] }, day)
    const [proposal] = await see(town.office, proposeUnits, [suggestion], day)
    expect(proposal?.units.map(({ unitId }) => unitId)).toContain(town.court.id)
    await off(ruleId)
  })

  test('are for the offices, of what they may see, and of this congress', async () => {
    const sent = await handIn(town.lead, '2022-02-23')
    expect(await refusalOf(see(town.government, proposeUnits, [sent], day))).toBe('not-found')
    for (const by of [town.lead, town.leader, town.transport.clerk])
      expect(await refusalOf(see(by, proposeUnits, [], day))).toBe('not-found')
    const neighbour = await foundTown('商河')
    expect(await refusalOf(see(neighbour.office, proposeUnits, [sent], day))).toBe('not-found')
    expect(await see(town.office, proposeUnits, [], day)).toEqual([])
  })

  test('a whole session of 122 is one question, answered while one waits', { timeout: 120_000 }, async () => {
    const data = Array.from({ length: 122 }, (_, at) => ({
      congressId: town.congressId,
      sessionId: town.sessionId,
      period: 'IN_SESSION',
      title: `关于${String.fromCodePoint(0x6000 + at)}村${['道路硬化', '路灯安装', '卫生室', '小学校舍', '河道清淤'][at % 5]}的建议`,
      leadDelegateId: town.lead.delegateId,
      enteredById: town.lead.personId,
      createdAt: new Date(),
      status: 'OFFICE_REVIEW',
    }))
    const made = await rows.suggestion.createManyAndReturn({ data, select: { id: true } })
    const ids = made.map(({ id }) => id)
    const started = performance.now()
    const proposals = await see(town.office, proposeUnits, ids, day)
    const ms = Math.round(performance.now() - started)
    process.stdout.write(`units proposed for ${ids.length} suggestions in ${ms} ms\n`)
    expect(proposals.map(({ suggestionId }) => suggestionId)).toEqual(ids)
    expect(ms).toBeLessThan(5000)
  })
})
