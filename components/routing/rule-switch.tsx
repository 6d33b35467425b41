import { Badge } from '@/components/ui/badge'
import { CommandButton } from '@/components/ui/command-button'
import type { RuleLine } from '@/lib/queries/routing-rules'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { ruleTones, trialText } from './rules-table'

type RuleSwitchProps = { rule: RuleLine; words: Words }

/** How it stands, and the next step: first tried, then switched on. */
export function RuleSwitch({ rule, words }: RuleSwitchProps) {
  const { routing, errors, language } = words
  const { id, version, state, isOn, testedVersion } = rule
  const isTried = testedVersion === version
  return (
    <div className="space-y-3">
      <p className="cluster">
        <Badge tone={ruleTones[state]}>{routing.states[state]}</Badge>
        <span>{trialText(rule, words)}</span>
        <span className="text-ink-soft text-sm">
          {fill(routing.changed, { name: rule.changedBy, day: dayText(rule.changedOn, language) })}
        </span>
      </p>
      {rule.mayChange ? (
        <div className="cluster items-start">
          <CommandButton
            command="try-routing-rule"
            input={{ ruleId: id }}
            look={isTried ? 'plain' : 'main'}
            words={errors}
          >
            {routing.tryIt}
          </CommandButton>
          {isOn ? (
            <CommandButton command="switch-off-routing-rule" input={{ ruleId: id }} words={errors}>
              {routing.switchOff}
            </CommandButton>
          ) : null}
          {!isOn && isTried && state === 'OFF' ? (
            <CommandButton command="switch-on-routing-rule" input={{ ruleId: id, version }} look="main" words={errors}>
              {routing.switchOn}
            </CommandButton>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}
