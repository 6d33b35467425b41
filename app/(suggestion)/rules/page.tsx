import { DeadlineTabs } from '@/components/deadlines/deadline-tabs'
import { RuleHistory } from '@/components/rules/rule-history'
import { RulesAheadTable } from '@/components/rules/rules-ahead-table'
import { RulesTable } from '@/components/rules/rules-table'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { rulesAhead } from '@/lib/domain/deadlines/rules-ahead'
import { getRules } from '@/lib/queries/get-rules'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

export default async function RulesPage() {
  const { actor, moment, data } = await read(getRules, null)
  const words = await currentWords()
  const { rules } = words
  const ahead = rulesAhead(data.limits, moment.today)
  return (
    <Shell
      actor={actor}
      words={words}
      current="/deadlines"
      title={rules.title}
      lead={fill(rules.lead, { list: words.limits.jurisdictions[data.list] })}
      actions={
        <>
          <ButtonLink href="/rules/compare">{rules.compare}</ButtonLink>
          {data.mayDecide ? (
            <ButtonLink href="/rules/choose" look="main">
              {rules.choose}
            </ButtonLink>
          ) : null}
        </>
      }
    >
      <DeadlineTabs actor={actor} current="/rules" words={words} />
      <Notice>{rules.notBack}</Notice>
      <RulesTable limits={data.limits} today={moment.today} words={words} />
      {ahead.length > 0 ? <RulesAheadTable ahead={ahead} words={words} /> : null}
      <Card title={rules.historyTitle}>
        <RuleHistory decisions={data.decisions} timeZone={actor.congress.timeZone} words={words} />
      </Card>
    </Shell>
  )
}
