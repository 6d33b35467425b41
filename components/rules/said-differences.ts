import type { Limit } from '@/lib/domain/deadlines/limits'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { type Jurisdiction, jurisdictions } from '@/lib/domain/deadlines/presets'
import { type Decisions, differences, limitsBy } from '@/lib/domain/deadlines/rule-decisions'
import type { Words } from '@/lib/wording/catalogue'
import { ruleTexts } from '@/lib/wording/rule-texts'
import type { SaidDifference } from './choose-form'

type Said = Partial<Record<Jurisdiction, readonly SaidDifference[]>>

/** What would be different on a day if a list were chosen, for each of them; numbers of the congress's own stay as they are. */
export function saidDifferences(decisions: Decisions, day: LocalDate, words: Words): Said {
  const before = limitsBy(decisions)
  const ofList = (jurisdiction: Jurisdiction) => {
    const choices = [...decisions.choices, { jurisdiction, effectiveFrom: day }]
    return differences(before, limitsBy({ ...decisions, choices }), day).map((one) => ({
      purpose: words.limits.purposes[one.purpose],
      before: said(one.before, words),
      after: said(one.after, words),
    }))
  }
  return Object.fromEntries(jurisdictions.map((jurisdiction) => [jurisdiction, ofList(jurisdiction)]))
}

const said = (limit: Limit | null, words: Words): string =>
  limit ? `${ruleTexts.length(limit, words)} · ${ruleTexts.shortBasis(limit, words)}` : words.rules.notThere
