import { ObjectionForm } from '@/components/intake/objection-form'
import { RefusalFacts } from '@/components/intake/refusal-facts'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { getToObject } from '@/lib/queries/intake-moves'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function ObjectPage({ params }: Props) {
  const { actor, data } = await read(getToObject, (await params).suggestionId)
  const words = await currentWords()
  const { intake, shell } = words
  const lastDay = dayText(data.refused.lastDayToObject, words.language)
  return (
    <Shell
      actor={actor}
      words={words}
      current="/my-suggestions"
      crumbs={[
        { href: '/my-suggestions', label: shell.links.mySuggestions },
        { href: `/suggestions/${data.id}`, label: data.title },
      ]}
      title={intake.object.title}
      lead={intake.object.lead}
      width="reading"
    >
      <Card title={intake.decide.refused}>
        <RefusalFacts refused={data.refused} words={words} />
        <p className="mt-2">{fill(intake.rightToObject, { lastDay })}</p>
      </Card>
      <ObjectionForm suggestionId={data.id} words={intake.object} form={formWords(words)} />
    </Shell>
  )
}
