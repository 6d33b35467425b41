import { DecisionForm } from '@/components/intake/decision-form'
import { RefusalFacts } from '@/components/intake/refusal-facts'
import { MovePage } from '@/components/office/move-page'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { Tabs } from '@/components/ui/tabs'
import { getToDecideObjection } from '@/lib/queries/intake-moves'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = {
  params: Promise<{ suggestionId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ObjectionPage({ params, searchParams }: Props) {
  const lifts = (await searchParams).decision === 'lift'
  const { actor, data } = await read(getToDecideObjection, (await params).suggestionId)
  const words = await currentWords()
  const { decide } = words.intake
  const href = `/suggestions/${data.id}/objection`
  const ways = [
    { href, label: decide.uphold, current: !lifts },
    { href: `${href}?decision=lift`, label: decide.lift, current: lifts },
  ]
  return (
    <MovePage actor={actor} words={words} suggestion={data} title={decide.title} lead={decide.lead}>
      {data.isOwn ? <Notice tone="warn">{decide.own}</Notice> : null}
      <Card title={decide.refused}>
        <RefusalFacts refused={data.refused} words={words} />
      </Card>
      <Tabs label={decide.title} tabs={ways} />
      <p className="text-ink-soft">{lifts ? decide.liftText : decide.upholdText}</p>
      <DecisionForm
        key={String(lifts)}
        decision={lifts ? 'LIFTED' : 'UPHELD'}
        suggestionId={data.id}
        isOwn={data.isOwn}
        submit={lifts ? decide.lift : decide.uphold}
        words={decide}
        form={formWords(words)}
      />
    </MovePage>
  )
}
