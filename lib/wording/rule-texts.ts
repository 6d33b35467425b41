import type { Limit, RestDayRule } from '@/lib/domain/deadlines/limits'
import { basisText } from './basis-text'
import type { Words } from './catalogue'
import { fill } from './fill'

type Length = Pick<Limit, 'count' | 'unit'>

/** How a rule is said. */
export const ruleTexts = {
  /** 3 个月; a promise has no time beyond its day */
  length: ({ count, unit }: Length, { limits, rules }: Words): string =>
    count === 0 ? rules.thatDay : fill(limits.counts[unit], { count }),
  withRest: (limit: Length & { whenLastDayRests: RestDayRule }, words: Words): string =>
    fill(words.rules.withRest, {
      length: ruleTexts.length(limit, words),
      rest: words.limits.restDays[limit.whenLastDayRests],
    }),
  basis: ({ basis }: Pick<Limit, 'basis'>, { deadlines }: Words): string => basisText(basis, deadlines),
  /** 山东条例第19条; 参考上海规定第17条 */
  shortBasis: ({ basis, force }: Pick<Limit, 'basis' | 'force'>, { rules }: Words): string => {
    const [code = '', article] = basis.split(' ')
    const law = rules.shortLaws[code as keyof typeof rules.shortLaws] ?? code
    const source = article ? fill(rules.shortArticle, { law, article }) : law
    return force === 'practice' && code !== 'ADV' ? fill(rules.borrowed, { source }) : source
  },
}
