import { isRate } from '@/lib/domain/assessment/measure-keys'
import type { Condition, Item, Rule } from '@/lib/domain/assessment/scheme'
import { pointsText } from '@/lib/wording/points-text'

const conditionTyped = ({ measure, comparison, bound }: Condition) => ({
  measure,
  comparison,
  bound: isRate(measure) ? pointsText(bound) : `${bound}`,
})

const blankRule = {
  ...{ measure: '' as Condition['measure'] | '', each: '', from: '', upTo: '', points: '', bound: '' },
  comparison: 'AT_LEAST' as Condition['comparison'],
  aspect: 'result' as 'attitude' | 'result',
  which: 'FINAL' as 'FIRST' | 'FINAL',
  weights: { satisfied: '100', basicallySatisfied: '80', understood: '60', dissatisfied: '0' },
  good: [] as ReturnType<typeof conditionTyped>[],
  pass: [] as ReturnType<typeof conditionTyped>[],
}

/** A stored item as its form shows it: points and per cents as people write them. */
export const itemTypedFrom = (item: Item | null) => ({
  ...blankRule,
  name: item?.name ?? '',
  note: item?.note ?? '',
  kind: item?.kind ?? ('BASE' as const),
  max: item ? pointsText(item.max) : '',
  by: item?.judge ?? ('COMPUTED' as const),
  whenNone: item?.whenNone ?? ('FULL' as const),
  rule: item?.rule.type ?? ('RATE' as const),
  ...(item ? ruleTyped(item.rule) : {}),
})

function ruleTyped(rule: Rule): Partial<typeof blankRule> {
  switch (rule.type) {
    case 'YES_NO':
      return rule.condition ? conditionTyped(rule.condition) : {}
    case 'PER_MISSING':
    case 'PER_EVENT':
      return { measure: rule.measure ?? '', each: pointsText(rule.each) }
    case 'RATE':
      return { measure: rule.measure }
    case 'PER_POINT_BELOW':
      return { measure: rule.measure, from: pointsText(rule.from), each: pointsText(rule.each) }
    case 'VOLUME_TIERS':
      return {
        measure: rule.measure,
        upTo: `${rule.upTo}`,
        points: pointsText(rule.points),
        each: pointsText(rule.each),
      }
    case 'DELEGATES_RATING': {
      const { satisfied, basicallySatisfied, understood, dissatisfied } = rule.weights
      return {
        aspect: rule.aspect,
        which: rule.which,
        weights: {
          satisfied: pointsText(satisfied),
          basicallySatisfied: pointsText(basicallySatisfied),
          understood: pointsText(understood),
          dissatisfied: pointsText(dissatisfied),
        },
      }
    }
    case 'GROUPS_RATING':
      return {}
    case 'GATE': {
      const of = (level: 'GOOD' | 'PASS') =>
        rule.levels.find((one) => one.level === level)?.all.map(conditionTyped) ?? []
      return { good: of('GOOD'), pass: of('PASS') }
    }
  }
}
