import { isRate, type MeasureKey } from '@/lib/domain/assessment/measure-keys'
import type { Condition, Item } from '@/lib/domain/assessment/scheme'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { percentText, pointsText } from '@/lib/wording/points-text'

type RuleWords = Pick<Words, 'assessmentSchemes' | 'assessmentMeasures' | 'common'>

/** How the item is scored, in one sentence. */
export function ruleText({ rule }: Item, words: RuleWords): string {
  const { formulas, judgedValue, judgedYes, aspects, which, levels, level } = words.assessmentSchemes
  const nameOf = (key: MeasureKey | null) => (key ? words.assessmentMeasures.names[key] : judgedValue)
  switch (rule.type) {
    case 'YES_NO':
      return fill(formulas.YES_NO, { condition: rule.condition ? conditionText(rule.condition, words) : judgedYes })
    case 'PER_MISSING':
    case 'PER_EVENT':
      return fill(formulas[rule.type], { measure: nameOf(rule.measure), each: pointsText(rule.each) })
    case 'RATE':
      return fill(formulas.RATE, { measure: nameOf(rule.measure) })
    case 'PER_POINT_BELOW': {
      const facts = { measure: nameOf(rule.measure), from: pointsText(rule.from), each: pointsText(rule.each) }
      return fill(formulas.PER_POINT_BELOW, facts)
    }
    case 'VOLUME_TIERS': {
      const facts = { upTo: `${rule.upTo}`, points: pointsText(rule.points), each: pointsText(rule.each) }
      return fill(formulas.VOLUME_TIERS, { measure: nameOf(rule.measure), ...facts })
    }
    case 'DELEGATES_RATING': {
      const { satisfied, basicallySatisfied, understood, dissatisfied } = rule.weights
      const weights = { satisfied, basicallySatisfied, understood, dissatisfied }
      const shown = Object.entries(weights).map(([mark, weight]) => [mark, pointsText(weight)])
      const facts = { which: which[rule.which], aspect: aspects[rule.aspect], ...Object.fromEntries(shown) }
      return fill(formulas.DELEGATES_RATING, facts)
    }
    case 'GROUPS_RATING':
      return formulas.GROUPS_RATING
    case 'GATE': {
      const said = rule.levels.map(({ level: reached, all }) => {
        const conditions = all.map((one) => conditionText(one, words)).join(words.common.listComma)
        return fill(level, { level: levels[reached], conditions })
      })
      return fill(formulas.GATE, { levels: said.join(words.common.listComma) })
    }
  }
}

function conditionText({ measure, comparison, bound }: Condition, words: RuleWords): string {
  const { condition, comparisons } = words.assessmentSchemes
  const limit = isRate(measure) ? percentText(bound) : `${bound}`
  const name = words.assessmentMeasures.names[measure]
  return fill(condition, { measure: name, comparison: comparisons[comparison], bound: limit })
}
