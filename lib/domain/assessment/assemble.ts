import type { Correction } from './correction'
import type { UnitFacts } from './facts'
import { ratingsFor, valuesFor } from './item-values'
import { measured } from './measures'
import type { AssessmentResult, ItemScore, JudgedValue, SectionScore, UnitResult } from './result'
import { type Item, itemsOf, type Level, type Points, type SchemeBody } from './scheme'
import { scoreItem } from './scoring/score-item'

/** What people gave for one item of one unit. */
export type JudgedItem = JudgedValue & { readonly unitId: string; readonly itemKey: string }

/** Everything that a result follows from; kept as it was when the result was fixed. */
export type AssessmentInput = {
  readonly scheme: SchemeBody
  readonly units: readonly UnitFacts[]
  readonly judged: readonly JudgedItem[]
  readonly corrections: readonly Correction[]
}

/** The same input gives the same result, bit for bit, in whatever order its lists come. */
export function assess({ scheme, units, judged, corrections }: AssessmentInput): AssessmentResult {
  const judgedOf = Map.groupBy(judged, ({ unitId }) => unitId)
  const correctionsOf = Map.groupBy(corrections, ({ unitId }) => unitId)
  const results = units.map((facts) => {
    const { unitId } = facts
    return resultOf(scheme, facts, {
      judged: judgedOf.get(unitId) ?? [],
      corrections: correctionsOf.get(unitId) ?? [],
    })
  })
  return { total: scheme.total, units: results.toSorted(byGroup) }
}

const byGroup = (one: UnitResult, other: UnitResult): number =>
  one.groupNo - other.groupNo || (one.unitId < other.unitId ? -1 : 1)

type Given = Pick<AssessmentInput, 'judged' | 'corrections'>

function resultOf(scheme: SchemeBody, facts: UnitFacts, given: Given): UnitResult {
  const items = itemsOf(scheme).map((item) => ({ item, score: scored(item, facts, given) }))
  const base = sumOf(items, 'BASE')
  const bonus = Math.min(sumOf(items, 'BONUS'), scheme.bonusCap ?? Number.POSITIVE_INFINITY)
  const deduction = sumOf(items, 'DEDUCTION')
  const total = Math.max(0, scaled(base, items) + bonus + deduction)
  const level = worstOf(items.flatMap(({ score }) => score.level ?? []))
  const leadItems = measured('leadItems', facts).counted.length
  const { unitId, name, kind, groupNo } = facts
  return {
    ...{ unitId, name, kind, groupNo, leadItems, base, bonus, deduction, total, level },
    items: items.map(({ score }) => score),
    sections: scheme.sections.map(({ key, items: own }) =>
      sectionOf(
        key,
        items.filter(({ item }) => own.includes(item)),
      ),
    ),
    gradeKey: level === 'FAIL' ? null : (scheme.grades.find(({ from }) => total >= from)?.key ?? null),
    standing: facts.parts.length === 0 ? 'NO_TASKS' : leadItems < scheme.minimumItems ? 'TOO_FEW' : 'COMPARED',
  }
}

type Scored = { readonly item: Item; readonly score: ItemScore }

const sumOf = (items: readonly Scored[], kind: Item['kind']): Points =>
  items.reduce((sum, { item, score }) => (item.kind === kind ? sum + score.points : sum), 0)

const maxOf = (items: readonly Scored[]): Points =>
  items.reduce((sum, { item }) => (item.kind === 'BASE' ? sum + item.max : sum), 0)

const isIn = ({ score }: Scored): boolean => score.state !== 'LEFT_OUT'

/** What is left out gives its weight to the rest: as if the rest made up the whole. Rounded half up, once. */
export function scaled(base: Points, items: readonly Scored[]): Points {
  const [whole, left] = [maxOf(items), maxOf(items.filter(isIn))]
  return left === 0 || left === whole ? base : Math.floor((2 * base * whole + left) / (2 * left))
}

const sectionOf = (key: string, items: readonly Scored[]): SectionScore => ({
  key,
  points: sumOf(items, 'BASE'),
  max: maxOf(items.filter(isIn)),
})

/** Gates one beside the other: one that fails fails the whole. */
const worstOf = (levels: readonly Level[]): Level | null =>
  (['FAIL', 'PASS', 'GOOD'] as const).find((level) => levels.includes(level)) ?? null

function scored(item: Item, facts: UnitFacts, { judged, corrections }: Given): ItemScore {
  const own = corrections.filter(({ itemKey }) => itemKey === item.key)
  const leftOut = own.flatMap((one) => (one.kind === 'LEAVE_OUT' ? one.factId : []))
  const score = scoreItem(
    item,
    valuesFor(item.rule, facts, leftOut),
    givenAs(judged.find(({ itemKey }) => itemKey === item.key)),
    ratingsFor(item.rule, facts, leftOut),
  )
  const put = own.findLast((one) => one.kind === 'POINTS')
  return put ? { ...score, state: 'CORRECTED', before: score.points, points: put.points } : score
}

const givenAs = (given: JudgedItem | undefined): JudgedValue | null =>
  given ? { by: given.by, points: given.points, marks: given.marks } : null
