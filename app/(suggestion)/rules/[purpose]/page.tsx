import { notFound } from 'next/navigation'
import { RuleChange } from '@/components/rules/rule-change'
import { RuleHistory } from '@/components/rules/rule-history'
import { RuleVersions } from '@/components/rules/rule-versions'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { limitInForce } from '@/lib/domain/deadlines/limits'
import { getRule } from '@/lib/queries/get-rules'
import { rulePurposeSchema } from '@/lib/schemas/rules'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ purpose: string }> }

export default async function RulePage({ params }: Props) {
  const purpose = rulePurposeSchema.safeParse((await params).purpose)
  if (!purpose.success) notFound()
  const { actor, moment, data } = await read(getRule, purpose.data)
  const words = await currentWords()
  const { rules, limits } = words
  const now = limitInForce(data.limits, purpose.data, moment.today)
  return (
    <Shell
      actor={actor}
      words={words}
      current="/deadlines"
      title={fill(rules.ruleTitle, { purpose: limits.purposes[purpose.data] })}
      crumbs={[{ href: '/rules', label: rules.title }]}
    >
      <RuleVersions versions={data.limits} now={now} today={moment.today} words={words} />
      {data.decisions.length > 0 ? (
        <Card title={rules.historyTitle}>
          <RuleHistory decisions={data.decisions} timeZone={actor.congress.timeZone} words={words} />
        </Card>
      ) : null}
      {data.mayDecide && now ? (
        <Card title={rules.changeTitle}>
          <RuleChange now={now} list={data.list} today={moment.today} words={words} />
        </Card>
      ) : null}
      <Notice>{rules.notBack}</Notice>
    </Shell>
  )
}
