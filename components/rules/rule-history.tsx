import { Timeline } from '@/components/ui/timeline'
import type { RuleDecision } from '@/lib/queries/get-rules'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText, instantText } from '@/lib/wording/formats'
import { ruleTexts } from '@/lib/wording/rule-texts'

type RuleHistoryProps = { decisions: readonly RuleDecision[]; timeZone: string; words: Words }

/** Who decided what and why, the newest first. */
export function RuleHistory({ decisions, timeZone, words }: RuleHistoryProps) {
  if (decisions.length === 0) return <p>{words.rules.noHistory}</p>
  return (
    <Timeline
      items={decisions.map((decision) => ({
        id: decision.id,
        at: instantText(decision.at, timeZone, words.language),
        instant: new Date(decision.at).toISOString(),
        sentence: sentenceOf(decision, words),
        by: decision.by,
      }))}
    />
  )
}

function sentenceOf(decision: RuleDecision, words: Words): string {
  const { rules, limits, language } = words
  const facts = { from: dayText(decision.from, language), reason: decision.reason }
  if (decision.kind === 'CHOICE')
    return fill(rules.chosen, { ...facts, list: limits.jurisdictions[decision.jurisdiction] })
  const { count, unit, purpose, whenLastDayRests } = decision
  const of = { ...facts, purpose: limits.purposes[purpose] }
  if (count === null) return fill(rules.givenBack, of)
  const length = ruleTexts.length({ count, unit }, words)
  return fill(rules.changed, { ...of, length, rest: limits.restDays[whenLastDayRests] })
}
