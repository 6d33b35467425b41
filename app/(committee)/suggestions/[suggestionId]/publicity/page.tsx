import { MovePage } from '@/components/office/move-page'
import { PublicityForm } from '@/components/office/publicity-form'
import { PublicityHistory } from '@/components/office/publicity-history'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { Notice } from '@/components/ui/notice'
import { publicityInForce } from '@/lib/domain/suggestion/publicity'
import { getPublicity } from '@/lib/queries/get-publicity'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function PublicityPage({ params }: Props) {
  const { actor, data } = await read(getPublicity, (await params).suggestionId)
  const words = await currentWords()
  const { publicity, suggestion } = words
  const facts = [
    { term: publicity.wish, value: suggestion.publicityWishes[data.wish] },
    { term: publicity.standing, value: publicity.kinds[publicityInForce(data)] },
  ]
  return (
    <MovePage actor={actor} words={words} suggestion={data} title={publicity.title} lead={publicity.lead}>
      <Notice tone="warn" title={publicity.secretsTitle}>
        {publicity.secrets}
      </Notice>
      <DefinitionList items={facts} />
      <PublicityForm desk={data} words={publicity} form={formWords(words)} />
      <Card title={publicity.history}>
        <PublicityHistory decisions={data.decisions} words={words} />
      </Card>
    </MovePage>
  )
}
