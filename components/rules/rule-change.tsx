import { type Limit, limitInForce } from '@/lib/domain/deadlines/limits'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { type Jurisdiction, limitPresets } from '@/lib/domain/deadlines/presets'
import { ownDecision } from '@/lib/domain/deadlines/rule-book'
import { ceilings } from '@/lib/domain/deadlines/rule-bounds'
import { earliestDay, latestDay } from '@/lib/domain/deadlines/rule-decisions'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { ruleTexts } from '@/lib/wording/rule-texts'
import { ChangeForm } from './change-form'
import { daysToDecide } from './days-to-decide'

type RuleChangeProps = { now: Limit; list: Jurisdiction; today: LocalDate; words: Words }

/** The form under what binds it. */
export function RuleChange({ now, list, today, words }: RuleChangeProps) {
  const { rules, limits } = words
  const law = ceilings[now.purpose] && limitInForce(limitPresets.national, now.purpose, today)
  const listed = limitInForce(limitPresets[list], now.purpose, today)
  const atMost = law && { length: ruleTexts.length(law, words), basis: ruleTexts.basis(law, words) }
  return (
    <div className="stack">
      {atMost ? <p>{fill(rules.lawAtMost, atMost)}</p> : null}
      <ChangeForm
        now={now}
        nowText={ruleTexts.withRest(now, words)}
        listText={now.basis === ownDecision && listed ? ruleTexts.withRest(listed, words) : null}
        days={daysToDecide(earliestDay(today), latestDay(today), words)}
        words={{ rules, limits }}
        form={formWords(words)}
      />
    </div>
  )
}
