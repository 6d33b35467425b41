import { rateOf } from '@/lib/domain/assessment/fairness/rate'
import { isRate } from '@/lib/domain/assessment/measure-keys'
import type { ItemScore, MeasureValue } from '@/lib/domain/assessment/result'
import type { Condition, Item, MarkWeights } from '@/lib/domain/assessment/scheme'
import { weightOf } from '@/lib/domain/assessment/scoring/amount'
import { ratingMarks } from '@/lib/domain/rating/rating'
import type { Words } from './catalogue'
import { type Facts, fill } from './fill'
import { percentText, pointsText } from './points-text'

type Told = { readonly item: Item; readonly score: ItemScore; readonly words: Words }

/** How an item came to its points, its numbers in plain sentences; what was put right stands last. */
export function itemFormula(told: Told): string[] {
  const { score, words } = told
  const { formula } = words.assessmentResults
  if (score.state !== 'CORRECTED') return [plain(told)]
  const before = score.before ?? 0
  const stood = { ...told, score: { ...score, state: 'SCORED' as const, points: before } }
  return [plain(stood), fill(formula.corrected, { before: pointsText(before), points: pointsText(score.points) })]
}

function plain(told: Told): string {
  const { item, score, words } = told
  const { formula } = words.assessmentResults
  if (score.state === 'MISSING') return formula.missing
  if (item.source === 'JUDGED') return score.judged ? judgedText(told, score.judged) : formula.missing
  if (score.state === 'LEFT_OUT') return item.kind === 'BASE' ? formula.nothingLeftOut : formula.nothing
  if (item.rule.type === 'GATE') return gateText(told, item.rule.levels)
  if (nothingToCount(told)) return fill(formula.nothingFull, { max: pointsText(item.max) })
  return counted(told)
}

function nothingToCount({ item: { rule }, score: { values, ratings } }: Told): boolean {
  if (rule.type === 'DELEGATES_RATING') return ratingMarks.every((mark) => (ratings?.[mark].length ?? 0) === 0)
  return values.every(({ measure, base }) => base.length === 0 && (isRate(measure) || rule.type === 'VOLUME_TIERS'))
}

function judgedText({ score, words }: Told, { by, marks }: NonNullable<ItemScore['judged']>): string {
  const { byMarks, byMeeting, byOffice } = words.assessmentResults.formula
  const sentence = { MARKS: byMarks, MEETING: byMeeting, OFFICE: byOffice }[by]
  return fill(sentence, { marks, points: pointsText(score.points) })
}

function counted(told: Told): string {
  const { item, score, words } = told
  const { formula } = words.assessmentResults
  const { rule } = item
  const [value] = score.values
  const facts = { ...factsOf(value, words), max: pointsText(item.max), points: pointsText(Math.abs(score.points)) }
  switch (rule.type) {
    case 'RATE':
      return fill(formula.rate, facts)
    case 'PER_POINT_BELOW':
      return fill(formula.rateBelow, { ...facts, from: percentText(rule.from), each: pointsText(rule.each) })
    case 'PER_MISSING':
      return fill(missingSentence(told), { ...facts, count: missing(value), each: pointsText(rule.each) })
    case 'PER_EVENT':
      return fill(item.kind === 'DEDUCTION' ? formula.takesEach : formula.perEvent, {
        ...facts,
        each: pointsText(rule.each),
      })
    case 'VOLUME_TIERS':
      return fill(formula.tiers, {
        ...facts,
        upTo: rule.upTo,
        first: pointsText(rule.points),
        each: pointsText(rule.each),
      })
    case 'DELEGATES_RATING':
      return ratingText(told, rule.weights)
    case 'YES_NO':
      return rule.condition && value ? conditionMet(told, rule.condition, value) : ''
    default:
      return ''
  }
}

const missing = (value: MeasureValue | undefined): number =>
  value ? (isRate(value.measure) ? value.base.length - value.counted.length : value.counted.length) : 0

function missingSentence({ item, score: { values }, words }: Told): string {
  const { takesEach, perMissing, perMissingCount } = words.assessmentResults.formula
  if (item.kind === 'DEDUCTION') return takesEach
  return values[0] && isRate(values[0].measure) ? perMissing : perMissingCount
}

function factsOf(value: MeasureValue | undefined, words: Words): Facts {
  if (!value) return {}
  const [part, base] = [value.counted.length, value.base.length]
  return { name: words.assessmentMeasures.names[value.measure], part, base, count: part, percent: share(part, base) }
}

/** 91.67%: for reading; points are never counted from it. */
const share = (part: number, base: number): string => percentText(base === 0 ? 0 : rateOf(part, base))

function ratingText({ item, score: { ratings, points }, words }: Told, weights: MarkWeights): string {
  const { formula } = words.assessmentResults
  const { rating } = words.states
  const { listComma } = words.common
  const given = ratingMarks.map((mark) => ({ mark: rating[mark], count: ratings?.[mark].length ?? 0 }))
  const weighed = ratingMarks.map((mark) => ({ mark: rating[mark], percent: percentText(weights[weightOf[mark]]) }))
  return fill(formula.ratings, {
    returned: given.reduce((sum, { count }) => sum + count, 0),
    marks: given.map((one) => fill(formula.mark, one)).join(listComma),
    weights: weighed.map((one) => fill(formula.weight, one)).join(listComma),
    max: pointsText(item.max),
    points: pointsText(points),
  })
}

function conditionMet({ score, words }: Told, condition: Condition, value: MeasureValue): string {
  const { formula } = words.assessmentResults
  const facts = { condition: conditionText(condition, words), actual: actualText(value, words) }
  return fill(score.points > 0 ? formula.met : formula.notMet, { ...facts, points: pointsText(score.points) })
}

function conditionText({ measure, comparison, bound }: Condition, words: Words): string {
  const { condition } = words.assessmentResults
  const name = words.assessmentMeasures.names[measure]
  const text = isRate(measure) ? percentText(bound) : String(bound)
  if (comparison === 'AT_MOST' && bound === 0) return fill(condition.exactly, { name, bound: text })
  return fill(comparison === 'AT_LEAST' ? condition.atLeast : condition.atMost, { name, bound: text })
}

function actualText(value: MeasureValue, words: Words): string {
  const { actual } = words.assessmentResults
  const facts = factsOf(value, words)
  if (!isRate(value.measure)) return fill(actual.count, facts)
  return fill(value.base.length === 0 ? actual.none : actual.rate, facts)
}

function gateText({ score, words }: Told, levels: Extract<Item['rule'], { type: 'GATE' }>['levels']): string {
  const { formula, levels: names, joint } = words.assessmentResults
  const actuals = score.values.map((value) => actualText(value, words)).join(joint)
  const bounds = levels.map(({ level, all }) =>
    fill(formula.gateLevel, {
      level: names[level],
      conditions: all.map((one) => conditionText(one, words)).join(joint),
    }),
  )
  return [fill(formula.gate, { actuals, level: score.level ? names[score.level] : '' }), ...bounds].join('')
}
