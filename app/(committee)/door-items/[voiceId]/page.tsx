import { Shell } from '@/components/shell/shell'
import { ResidentAnswerForm } from '@/components/stations/resident-answer-form'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { Notice } from '@/components/ui/notice'
import { type DoorItemView, getDoorItem } from '@/lib/queries/get-door-item'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = { params: Promise<{ voiceId: string }> }

/** The words for a resident who holds a receipt. */
export default async function DoorItemPage({ params }: Props) {
  const { actor, data: item } = await read(getDoorItem, (await params).voiceId)
  const words = await currentWords()
  const { stations, refusals } = words
  const isDecided = item.state === 'PASSED' || item.state === 'ENDED'
  return (
    <Shell
      actor={actor}
      words={words}
      current="/door-items"
      crumbs={[
        { href: '/stations', label: stations.title },
        { href: '/door-items', label: stations.door.title },
      ]}
      title={stations.resident.title}
      lead={stations.resident.lead}
      width="reading"
    >
      <Card>
        <Facts item={item} words={words} />
      </Card>
      {item.toldOn ? <Notice tone="good">{stations.resident.told}</Notice> : null}
      {isDecided ? (
        <Card title={stations.resident.shown}>
          <ResidentAnswerForm
            voiceId={item.id}
            text={item.residentText || item.answerText}
            words={stations.resident}
            form={formWords(words)}
          />
        </Card>
      ) : (
        <Notice>{refusals['door-item-needs-ending']}</Notice>
      )}
    </Shell>
  )
}

function Facts({ item, words }: { item: DoorItemView; words: Words }) {
  const { stations, door, language } = words
  const items = [
    { term: stations.door.text, value: <span className="written">{item.text}</span> },
    { term: stations.itemPlace, value: item.place },
    { term: stations.station, value: item.station },
    { term: stations.door.sent, value: dayText(item.receivedOn, language) },
    { term: stations.door.state, value: door.states[item.state] },
  ].filter(({ value }) => value !== '')
  return (
    <>
      <DefinitionList items={items} />
      {item.repeats > 0 ? (
        <p className="mt-3 text-ink-soft">{fill(stations.resident.repeats, { count: item.repeats })}</p>
      ) : null}
    </>
  )
}
