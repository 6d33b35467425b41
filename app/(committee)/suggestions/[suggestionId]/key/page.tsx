import { KeyFacts } from '@/components/key-suggestions/key-facts'
import { reasonsText } from '@/components/key-suggestions/likely-keys'
import { NominateForm } from '@/components/key-suggestions/nominate-form'
import { RevokeForm } from '@/components/key-suggestions/revoke-form'
import { TakeBackForm } from '@/components/key-suggestions/take-back-form'
import { MovePage } from '@/components/office/move-page'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { groundsOf } from '@/lib/domain/key-suggestion/likely'
import { getKeyDesk, type KeyDesk } from '@/lib/queries/get-key-suggestion'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords, type Words } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function KeyPage({ params }: Props) {
  const { actor, data } = await read(getKeyDesk, (await params).suggestionId)
  const words = await currentWords()
  const { title, lead } = words.keySuggestions[data.way]
  return (
    <MovePage actor={actor} words={words} suggestion={data} title={title} lead={lead}>
      {data.nomination ? (
        <Card>
          <KeyFacts nomination={data.nomination} words={words} />
        </Card>
      ) : null}
      <Card>
        <FormOf desk={data} words={words} />
      </Card>
    </MovePage>
  )
}

function FormOf({ desk, words }: { desk: KeyDesk; words: Words }) {
  const { keySuggestions, common } = words
  const { id, way, nomination, reasons } = desk
  const form = formWords(words)
  if (way === 'takeBack' && nomination)
    return <TakeBackForm suggestionId={id} nominationId={nomination.id} words={keySuggestions.takeBack} form={form} />
  if (way === 'revoke' && nomination)
    return <RevokeForm suggestionId={id} nominationId={nomination.id} words={keySuggestions} form={form} />
  return (
    <div className="stack">
      {reasons.length > 0 ? (
        <Notice title={keySuggestions.nominate.found}>{reasonsText(reasons, words).join(common.listComma)}</Notice>
      ) : null}
      <NominateForm suggestionId={id} grounds={groundsOf(reasons)} words={keySuggestions} form={form} />
    </div>
  )
}
