import { SecrecyForm } from '@/components/secrecy/secrecy-form'
import { SecrecyHistory } from '@/components/secrecy/secrecy-history'
import { WishForm } from '@/components/secrecy/wish-form'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import { DefinitionList } from '@/components/ui/definition-list'
import { getSecrecy, type SecrecyDesk } from '@/lib/queries/get-secrecy'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function SecrecyPage({ params }: Props) {
  const { actor, data } = await read(getSecrecy, (await params).suggestionId)
  const words = await currentWords()
  const { secrecy } = words
  const form = formWords(words)
  const desk = { id: data.id, decided: data.decided, isSecret: data.isSecret }
  return (
    <Shell
      actor={actor}
      words={words}
      title={secrecy.title}
      lead={secrecy.lead}
      width="reading"
      crumbs={[{ href: `/suggestions/${data.id}`, label: data.title }]}
    >
      <DefinitionList items={factsOf(data, words)} />
      <p className="text-ink-soft">{secrecy.parts}</p>
      {data.decides ? <SecrecyForm desk={desk} words={secrecy} form={form} /> : null}
      {data.asks && !(data.wished && data.isSecret) ? (
        <Card title={secrecy.ask}>
          <WishForm suggestionId={data.id} words={secrecy} form={form} />
        </Card>
      ) : null}
      {data.asks && data.wished ? (
        <Card title={secrecy.takeBack}>
          <p className="mb-3">{secrecy.takeBackHint}</p>
          <CommandButton command="take-back-secrecy" input={{ suggestionId: data.id }} words={words.errors}>
            {secrecy.takeBackSubmit}
          </CommandButton>
        </Card>
      ) : null}
      <Card title={secrecy.history}>
        <SecrecyHistory decisions={data.decisions} words={words} />
      </Card>
    </Shell>
  )
}

function factsOf({ wished, decided, isSecret, wishReason }: SecrecyDesk, { secrecy }: Words) {
  const state = isSecret ? (decided === null ? secrecy.undecided : secrecy.secret) : secrecy.open
  const wish = wishReason ? fill(secrecy.askedBecause, { reason: wishReason }) : secrecy.wishes.yes
  return [
    { term: secrecy.standing, value: state },
    { term: secrecy.wish, value: wished ? wish : secrecy.wishes.no },
  ]
}
