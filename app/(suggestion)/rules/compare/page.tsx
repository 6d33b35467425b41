import { ComparisonTable } from '@/components/rules/comparison-table'
import { Shell } from '@/components/shell/shell'
import { getRules } from '@/lib/queries/get-rules'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

export default async function CompareRulesPage() {
  const { actor, moment, data } = await read(getRules, null)
  const words = await currentWords()
  const { rules } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/deadlines"
      title={rules.compareTitle}
      lead={rules.compareLead}
      crumbs={[{ href: '/rules', label: rules.title }]}
    >
      <ComparisonTable limits={data.limits} today={moment.today} words={words} />
    </Shell>
  )
}
