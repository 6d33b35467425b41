import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { type Precedent, proposeUnits, targetsOf } from '@/lib/domain/routing/propose'
import type { Routable, RoutingRule } from '@/lib/domain/routing/rule'
import { tryRule } from '@/lib/domain/routing/try-rule'
import { type BookUnit, unitBook } from '@/lib/domain/routing/unit-book'

const day = localDate('2022-03-01')
const unit = (id: string, name: string, more: Partial<BookUnit> = {}): BookUnit => ({
  id,
  name,
  aliases: [],
  kind: 'DEPARTMENT',
  validFrom: localDate('2020-01-01'),
  validTo: null,
  successorId: null,
  ...more,
})
const closed = { validTo: localDate('2021-12-31') }
const units = [
  unit('transport', '交通运输局'),
  unit('education', '教育和体育局'),
  unit('town', '垛石镇人民政府', { kind: 'TOWN' }),
  unit('gone', '公路管理局', { ...closed, successorId: 'transport' }),
  unit('lost', '城乡规划局', closed),
]
const book = unitBook(units, day)
const asked = (title: string, more: Partial<Routable> = {}): Routable => ({
  title,
  text: '',
  categories: [],
  wishedUnitId: null,
  ...more,
})
const rule = (more: Partial<RoutingRule>): RoutingRule => ({
  id: 'rule',
  condition: 'KEYWORD',
  words: ['校车'],
  unitId: 'education',
  duty: null,
  ...more,
})
const propose = (one: Routable, rules: RoutingRule[] = [], precedents: Precedent[] = []) =>
  proposeUnits(one, { book, rules, precedents })
const precedent = (leadUnitIds: string[], likeness = 0.8): Precedent => ({
  suggestionId: 'earlier',
  numberText: '12',
  title: '关于校车的建议',
  year: 2021,
  likeness,
  leadUnitIds,
})

describe('units proposed', () => {
  test('by a word of the lexicon, with the word said', () => {
    expect(propose(asked('关于增设公交站点的建议'))[0]).toMatchObject({
      unitId: 'transport',
      reasons: [{ kind: 'MATTER', word: '站点', duty: 'TRANSPORT' }],
    })
  })

  test('a town by its name, after the department', () => {
    const proposed = propose(asked('关于垛石镇公交班次的建议'))
    expect(proposed.map(({ unitId }) => unitId)).toEqual(['transport', 'town'])
    expect(proposed[1]?.reasons).toEqual([{ kind: 'PLACE', place: '垛石镇' }])
  })

  test('a rule of the congress goes before the lexicon', () => {
    const one = asked('关于规范公交校车的建议')
    expect(propose(one)[0]?.unitId).toBe('transport')
    expect(propose(one, [rule({})])[0]).toMatchObject({
      unitId: 'education',
      reasons: [{ kind: 'RULE', ruleId: 'rule', word: '校车' }],
    })
  })

  test('by category, whatever the words', () => {
    const one = asked('关于几点想法的建议', { categories: ['教育卫生'] })
    expect(propose(one, [rule({ condition: 'CATEGORY', words: ['教育卫生'] })])[0]?.unitId).toBe('education')
    expect(propose(one)).toEqual([])
  })

  test('as a like suggestion went before, and to whoever came after a closed unit', () => {
    expect(propose(asked('关于校园接送的建议'), [], [precedent(['gone'])]).map(({ unitId }) => unitId)).toEqual([
      'transport',
      'education',
    ])
    expect(propose(asked('关于接送的建议'), [], [precedent(['lost'])])).toEqual([])
  })

  test('the wish of the delegate is a reason, and no order', () => {
    const proposed = propose(asked('关于增设公交站点的建议', { wishedUnitId: 'education' }))
    expect(proposed.map(({ unitId }) => unitId)).toEqual(['transport', 'education'])
    expect(proposed[1]?.reasons).toEqual([{ kind: 'WISH' }])
  })

  test('never a unit out of force, and never more than five', () => {
    const many = unitBook(
      Array.from({ length: 9 }, (_, at) => unit(`t${at}`, `第${at}交通运输局`)),
      day,
    )
    expect(proposeUnits(asked('关于公交的建议'), { book: many, rules: [], precedents: [] })).toHaveLength(5)
  })
})

describe('a rule that points to a closed unit', () => {
  test('proposes nobody, not even a successor that it was not tested for', () => {
    expect(targetsOf(rule({ unitId: 'gone' }), book)).toEqual([])
    expect(
      propose(asked('关于校车的建议'), [rule({ unitId: 'gone' })]).flatMap(({ reasons }) => reasons),
    ).not.toContainEqual(expect.objectContaining({ kind: 'RULE' }))
  })
})

test('successors that point at each other end nowhere', () => {
  const circle = unitBook(
    [unit('a', 'A', { ...closed, successorId: 'b' }), unit('b', 'B', { ...closed, successorId: 'a' })],
    day,
  )
  expect(circle.inForce('a')).toBeNull()
})

describe('a rule tried on the past', () => {
  const handled = (title: string, id: string) => ({
    ...asked(title),
    suggestionId: title,
    numberText: '1',
    year: 2021,
    leads: [{ id, name: id }],
  })

  test('is right where it named whoever led, or who came after; what it does not speak of is neither', () => {
    const history = [
      handled('关于校车的建议', 'education'),
      handled('关于校车线路的建议', 'transport'),
      handled('关于桥的建议', 'transport'),
    ]
    const trial = tryRule(rule({}), history, book)
    expect(trial.looked).toBe(3)
    expect(trial.hits.map(({ title }) => title)).toEqual(['关于校车的建议'])
    expect(trial.misses).toMatchObject([{ title: '关于校车线路的建议', word: '校车', leads: ['transport'] }])
    expect(
      tryRule(rule({ words: ['桥'], unitId: 'transport' }), [handled('关于桥的建议', 'gone')], book).hits,
    ).toHaveLength(1)
  })
})
