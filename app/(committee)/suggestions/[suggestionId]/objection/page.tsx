import { DecisionForm } from '@/components/intake/decision-form'
import { RefusalFacts } from '@/components/intake/refusal-facts'
import { MovePage } from '@/components/office/move-page'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { getToDecideObjection } from '@/lib/queries/intake-moves'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function ObjectionPage({ params }: Props) {
  const { actor, data } = await read(getToDecideObjection, (await params).suggestionId)
  const words = await currentWords()
  const { decide } = words.intake
  const ways = [
    { command: 'uphold-non-acceptance', title: decide.uphold, text: decide.upholdText },
    { command: 'lift-non-acceptance', title: decide.lift, text: decide.liftText },
  ] as const
  return (
    <MovePage actor={actor} words={words} suggestion={data} title={decide.title} lead={decide.lead}>
      {data.isOwn ? <Notice tone="warn">{decide.own}</Notice> : null}
      <Card title={decide.refused}>
        <RefusalFacts refused={data.refused} words={words} />
      </Card>
      {ways.map(({ command, title, text }) => (
        <details key={command} className="card">
          <summary className="min-h-11 py-2 font-semibold">{title}</summary>
          <p className="mb-3 text-ink-soft">{text}</p>
          <DecisionForm
            command={command}
            suggestionId={data.id}
            isOwn={data.isOwn}
            submit={title}
            words={decide}
            form={formWords(words)}
          />
        </details>
      ))}
    </MovePage>
  )
}
