import { GiveBackForm } from '@/components/delegation/give-back-form'
import { LikeInDelegation } from '@/components/delegation/like-in-delegation'
import { PassOnForm } from '@/components/delegation/pass-on-form'
import { Shell } from '@/components/shell/shell'
import { WrittenSuggestion } from '@/components/suggestions/written-suggestion'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { getToLook } from '@/lib/queries/get-first-look'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function FirstLookPage({ params }: Props) {
  const { actor, data } = await read(getToLook, (await params).suggestionId)
  const words = await currentWords()
  const { firstLook, delegation, suggestion, language } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/delegation"
      crumbs={[
        { href: '/delegation', label: delegation.title },
        { href: `/suggestions/${data.id}`, label: data.title },
      ]}
      title={firstLook.title}
      lead={firstLook.lead}
      width="reading"
    >
      <Card title={data.title}>
        <DefinitionList
          items={[
            { term: firstLook.delegate, value: data.delegate },
            { term: firstLook.submittedOn, value: dayText(data.submittedOn, language) },
            { term: firstLook.untilTerm, value: fill(firstLook.until, { day: dayText(data.untilOn, language) }) },
          ]}
        />
        <p className="mt-2 text-ink-soft">{firstLook.untilHint}</p>
      </Card>
      <WrittenSuggestion {...data} words={suggestion} />
      <Card title={firstLook.like}>
        <LikeInDelegation like={data.like} words={words} />
      </Card>
      <Card title={firstLook.passOn.title}>
        <PassOnForm suggestionId={data.id} words={firstLook} form={formWords(words)} />
      </Card>
      <Card title={firstLook.giveBack.title}>
        <GiveBackForm suggestionId={data.id} words={firstLook} form={formWords(words)} />
      </Card>
    </Shell>
  )
}
