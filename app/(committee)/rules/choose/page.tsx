import { ChooseForm } from '@/components/rules/choose-form'
import { daysToDecide } from '@/components/rules/days-to-decide'
import { saidDifferences } from '@/components/rules/said-differences'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { jurisdictions } from '@/lib/domain/deadlines/presets'
import { earliestDay, latestDay, listOn } from '@/lib/domain/deadlines/rule-decisions'
import { getToChooseRules } from '@/lib/queries/get-rules'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

export default async function ChooseRulesPage() {
  const { actor, moment, data } = await read(getToChooseRules, null)
  const words = await currentWords()
  const { rules, limits } = words
  const earliest = earliestDay(moment.today)
  const differences = saidDifferences(data, earliest, words)
  const present = listOn(data, earliest)
  const choices = jurisdictions.map((place) => ({
    value: place,
    label: limits.jurisdictions[place],
    hint: place === present ? rules.current : fill(rules.differs, { count: differences[place]?.length ?? 0 }),
  }))
  return (
    <Shell
      actor={actor}
      words={words}
      current="/deadlines"
      title={rules.chooseTitle}
      lead={rules.chooseLead}
      crumbs={[{ href: '/rules', label: rules.title }]}
    >
      <Notice>{rules.notBack}</Notice>
      <Card>
        <ChooseForm
          choices={choices}
          differences={differences}
          days={daysToDecide(earliest, latestDay(moment.today), words)}
          words={rules}
          form={formWords(words)}
        />
      </Card>
    </Shell>
  )
}
