import fc from 'fast-check'
import type { AssessmentInput } from '@/lib/domain/assessment/assemble'
import type { PartFact, PartRound, UnitFacts } from '@/lib/domain/assessment/facts'
import { countKeys, rateKeys } from '@/lib/domain/assessment/measure-keys'
import type { Item, Rule, SchemeBody } from '@/lib/domain/assessment/scheme'
import { addDays, localDate } from '@/lib/domain/deadlines/local-date'
import { ratingMarks } from '@/lib/domain/rating/rating'
import { answerMeanings } from '@/lib/domain/reply/answer-class'

export const asOf = localDate('2022-12-31')
const day = fc.integer({ min: 0, max: 364 }).map((offset) => addDays(localDate('2022-01-01'), offset))
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value)
const mark = fc.constantFrom(...ratingMarks)

const anyRound: fc.Arbitrary<PartRound> = fc.record({
  number: fc.constant(1),
  dueOn: day,
  repliedOn: maybe(day),
  claimed: maybe(fc.constantFrom(...answerMeanings)),
  corrected: maybe(fc.constantFrom(...answerMeanings)),
  isAgreed: fc.boolean(),
  rating: maybe(fc.record({ attitude: mark, result: mark })),
  isSealed: fc.boolean(),
})

const anyPart: fc.Arbitrary<PartFact> = fc.record({
  id: fc.uuid(),
  suggestionId: fc.uuid(),
  role: fc.constantFrom('SOLE', 'LEAD', 'ASSIST', 'SEPARATE'),
  categoryId: fc.constant(null),
  isKey: fc.boolean(),
  assignedOn: fc.constant(localDate('2022-02-01')),
  acknowledgedOn: maybe(day),
  acknowledgeDueOn: maybe(day),
  extended: fc.boolean(),
  pausedDays: fc.nat(30),
  rounds: fc
    .array(anyRound, { maxLength: 3 })
    .map((rounds) => rounds.map((one, place) => ({ ...one, number: place + 1 }))),
  metConfirmed: fc.boolean(),
  contacted: fc.boolean(),
  onSite: fc.boolean(),
  contactDisputed: fc.boolean(),
  contactWaived: fc.boolean(),
  chasingNotices: fc.nat(3),
  assistDueOn: maybe(day),
  assistedOn: maybe(day),
  isPublishable: fc.boolean(),
  publishedOn: maybe(day),
  isImported: fc.boolean(),
})

const anyPromise = fc.record({
  id: fc.uuid(),
  suggestionId: fc.uuid(),
  dueOn: day,
  closedOn: maybe(day),
  outcome: maybe(fc.constantFrom('STRUCK_OFF', 'NOT_KEPT', 'REPLACED')),
  doneOn: maybe(day),
})

const anyAttendance = fc.record({
  id: fc.uuid(),
  meetingId: fc.uuid(),
  heldOn: day,
  presence: fc.constantFrom('HEAD', 'DEPUTY', 'ABSENT'),
})

export const anyUnit: fc.Arbitrary<UnitFacts> = fc.record({
  unitId: fc.uuid(),
  name: fc.constant('某单位'),
  kind: fc.constant('DEPARTMENT'),
  groupNo: fc.integer({ min: 1, max: 8 }),
  asOf: fc.constant(asOf),
  parts: fc.array(anyPart, { maxLength: 8 }),
  promises: fc.array(anyPromise, { maxLength: 4 }),
  attendances: fc.array(anyAttendance, { maxLength: 4 }),
}) as fc.Arbitrary<UnitFacts>

const each = fc.integer({ min: 1, max: 500 })
const rate = fc.constantFrom(...rateKeys)
const count = fc.constantFrom(...countKeys)
const condition = fc.record({
  measure: fc.oneof(rate, count),
  comparison: fc.constantFrom('AT_LEAST', 'AT_MOST'),
  bound: fc.nat(10_000),
})

const computed: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ type: fc.constant('YES_NO'), condition }),
  fc.record({ type: fc.constant('PER_MISSING'), measure: fc.oneof(rate, count), each }),
  fc.record({ type: fc.constant('RATE'), measure: rate }),
  fc.record({
    type: fc.constant('PER_POINT_BELOW'),
    measure: rate,
    from: fc.integer({ min: 5000, max: 10_000 }),
    each,
  }),
  fc.record({ type: fc.constant('PER_EVENT'), measure: count, each }),
  fc.record({ type: fc.constant('VOLUME_TIERS'), measure: count, upTo: fc.nat(5), points: fc.nat(2000), each }),
  fc.record({
    type: fc.constant('DELEGATES_RATING'),
    aspect: fc.constantFrom('attitude', 'result'),
    which: fc.constantFrom('FIRST', 'FINAL'),
    weights: fc.constant({ satisfied: 10_000, basicallySatisfied: 8000, understood: 6000, dissatisfied: 0 }),
  }),
) as fc.Arbitrary<Rule>

const max = fc.integer({ min: 100, max: 3000 })
const whenNone = fc.constantFrom('FULL', 'LEFT_OUT')
const blank = { name: '项目', note: '' }
const anyComputed = fc.record({ kind: fc.constantFrom('BASE', 'BONUS', 'DEDUCTION'), max, whenNone, rule: computed })
const anyJudged = fc.record({ kind: fc.constantFrom('BASE', 'BONUS', 'DEDUCTION'), max, whenNone })
const anyGate = fc.record({
  whenNone,
  levels: fc.array(
    fc.record({ level: fc.constantFrom('GOOD', 'PASS'), all: fc.array(condition, { minLength: 1, maxLength: 2 }) }),
    {
      maxLength: 2,
    },
  ),
})

const anyItem = fc.oneof(
  anyComputed.map((one) => ({ ...blank, ...one, source: 'COMPUTED' as const, judge: null })),
  anyJudged.map((one) => ({
    ...blank,
    ...one,
    ...{ source: 'JUDGED' as const, judge: 'GROUP' as const, rule: { type: 'GROUPS_RATING' } },
  })),
  anyGate.map(({ levels, ...one }) => ({
    ...blank,
    ...one,
    ...{ kind: 'GATE' as const, max: 0, source: 'COMPUTED' as const, judge: null, rule: { type: 'GATE', levels } },
  })),
) as fc.Arbitrary<Omit<Item, 'key'>>

export const anyScheme: fc.Arbitrary<SchemeBody> = fc
  .record({
    total: fc.integer({ min: 1000, max: 12_000 }),
    bonusCap: maybe(fc.nat(1000)),
    minimumItems: fc.nat(4),
    items: fc.array(fc.array(anyItem, { maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  })
  .map(({ items, ...body }) => ({
    ...body,
    grades: [
      { key: 'good', name: '优秀', from: 9000 },
      { key: 'fair', name: '合格', from: 3000 },
    ],
    sections: items.map((own, section) => ({
      key: `s${section}`,
      name: '部分',
      items: own.map((item, place) => ({ ...item, key: `s${section}-${place}` })),
    })),
  }))

/** Any input at all: every judged item of every unit has been given something, some facts are left out, some points put right. */
export const anyInput: fc.Arbitrary<AssessmentInput> = fc
  .record({
    scheme: anyScheme,
    units: fc.array(anyUnit, { minLength: 1, maxLength: 4 }),
    points: fc.nat(3000),
    seed: fc.nat(7),
  })
  .map(({ scheme, units, points, seed }) => {
    const items = scheme.sections.flatMap((section) => section.items)
    const judged = units.flatMap(({ unitId }) =>
      items
        .filter(({ source }) => source === 'JUDGED')
        .map(({ key, kind, max: most }) => {
          const given = Math.min(points, most)
          return { unitId, itemKey: key, by: 'MARKS' as const, points: kind === 'DEDUCTION' ? -given : given, marks: 3 }
        }),
    )
    const corrections = units.flatMap(({ unitId, parts: [part] }) => {
      const item = items[seed]
      if (!item || !part) return []
      const head = { unitId, itemKey: item.key, reason: '更正' }
      const left = { ...head, id: `${unitId}-left`, kind: 'LEAVE_OUT' as const, factId: part.id }
      return item.kind === 'BASE' && seed % 2 === 0
        ? [left, { ...head, id: `${unitId}-put`, kind: 'POINTS' as const, points: Math.min(points, item.max) }]
        : [left]
    })
    return { scheme, units, judged, corrections }
  })
