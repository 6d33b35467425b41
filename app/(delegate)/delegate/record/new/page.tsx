import { EntryForm } from '@/components/performance/entry-form'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { getToEnterPerformance } from '@/lib/queries/get-performance'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

export default async function EnterPerformancePage() {
  const { actor, data } = await read(getToEnterPerformance, null)
  const words = await currentWords()
  const { performance } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/delegate/record"
      crumbs={[{ href: '/delegate/record', label: performance.own }]}
      title={performance.entry.title}
      lead={performance.entry.lead}
      width="reading"
    >
      <Card>
        <EntryForm {...data} words={performance.entry} form={formWords(words)} />
      </Card>
    </Shell>
  )
}
