import { RuleForm } from '@/components/routing/rule-form'
import { RuleSwitch } from '@/components/routing/rule-switch'
import { targetText } from '@/components/routing/rules-table'
import { TrialTables } from '@/components/routing/trial-tables'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { getRoutingRule } from '@/lib/queries/routing-rules'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ ruleId: string }> }

export default async function RoutingRulePage({ params }: Props) {
  const { actor, data } = await read(getRoutingRule, (await params).ruleId)
  const words = await currentWords()
  const { routing, common } = words
  const { rule, trial, units, categories } = data
  return (
    <Shell
      actor={actor}
      words={words}
      current="/routing-rules"
      crumbs={[{ href: '/routing-rules', label: routing.title }]}
      title={rule.words.join(common.listComma)}
      lead={`${routing.conditions[rule.condition]} → ${targetText(rule, words)}`}
    >
      {rule.successor ? (
        <Notice tone="warn" title={routing.states.UNIT_CLOSED}>
          {fill(routing.successor, { unit: rule.unitName ?? '', successor: rule.successor.name })}
        </Notice>
      ) : null}
      <Card title={routing.state}>
        <RuleSwitch rule={rule} words={words} />
      </Card>
      <Card title={routing.trial}>
        <TrialTables trial={trial} words={words} />
      </Card>
      {rule.mayChange ? (
        <Card title={routing.editTitle}>
          <RuleForm
            key={rule.version}
            rule={rule.successor ? { ...rule, unitId: rule.successor.id } : rule}
            choices={{ units, categories }}
            words={routing}
            form={formWords(words)}
          />
        </Card>
      ) : null}
    </Shell>
  )
}
