import type { MeasureKey } from '../measure-keys'
import type { Rule } from '../scheme'

/** What has to be counted for a rule, each measure once; nothing where people judge or delegates rate. */
export function measuresOf(rule: Rule): readonly MeasureKey[] {
  if (rule.type === 'GATE') {
    const all = rule.levels.flatMap((level) => level.all.map(({ measure }) => measure))
    return [...new Set(all)]
  }
  if (rule.type === 'YES_NO') return rule.condition ? [rule.condition.measure] : []
  if ('measure' in rule) return rule.measure ? [rule.measure] : []
  return []
}
