import { RuleForm } from '@/components/routing/rule-form'
import { RulesTable } from '@/components/routing/rules-table'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { listRoutingRules } from '@/lib/queries/routing-rules'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

export default async function RoutingRulesPage() {
  const { actor, data } = await read(listRoutingRules, null)
  const words = await currentWords()
  const { routing } = words
  const closed = data.rules.filter(({ state }) => state === 'UNIT_CLOSED').length
  return (
    <Shell actor={actor} words={words} current="/routing-rules" title={routing.title} lead={routing.lead}>
      {closed > 0 ? (
        <Notice tone="warn" title={routing.closedTitle}>
          {fill(routing.closed, { count: closed })}
        </Notice>
      ) : null}
      {data.rules.length > 0 ? <RulesTable rules={data.rules} words={words} /> : <EmptyState title={routing.none} />}
      {data.mayChange ? (
        <Card title={routing.newRule}>
          <RuleForm rule={null} choices={data} words={routing} form={formWords(words)} />
        </Card>
      ) : null}
    </Shell>
  )
}
