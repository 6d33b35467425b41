import { DecideEntryForm } from '@/components/performance/decide-entry-form'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { getEntryToDecide } from '@/lib/queries/performance-desk'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { dayText } from '@/lib/wording/formats'

type Props = { params: Promise<{ entryId: string }> }

export default async function EntryPage({ params }: Props) {
  const { actor, data } = await read(getEntryToDecide, (await params).entryId)
  const words = await currentWords()
  const { entry, desk, objection } = words.performance
  const link = `/delegates/${data.delegateId}/record?year=${data.on.slice(0, 4)}`
  return (
    <Shell
      actor={actor}
      words={words}
      current="/performance"
      crumbs={[{ href: '/performance', label: desk.title }]}
      title={entry.decideTitle}
      width="reading"
    >
      <Card>
        <DefinitionList
          items={[
            { term: objection.by, value: <a href={link}>{data.delegate}</a> },
            { term: entry.kind, value: entry.kinds[data.kind] },
            { term: entry.doneOn, value: dayText(data.on, words.language) },
            { term: entry.text, value: <span className="written">{data.text}</span> },
            { term: entry.decision, value: entry.states[data.state] },
            ...(data.reason ? [{ term: entry.why, value: data.reason }] : []),
          ]}
        />
      </Card>
      {data.state === 'ENTERED' ? (
        <Card>
          <DecideEntryForm entryId={data.id} words={entry} form={formWords(words)} />
        </Card>
      ) : null}
    </Shell>
  )
}
