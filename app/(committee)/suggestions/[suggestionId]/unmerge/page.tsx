import { MovePage } from '@/components/office/move-page'
import { UnmergeForm } from '@/components/office/unmerge-form'
import { Members } from '@/components/suggestions/group-card'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { getToUnmerge } from '@/lib/queries/get-to-merge'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function UnmergePage({ params }: Props) {
  const { actor, data } = await read(getToUnmerge, (await params).suggestionId)
  const words = await currentWords()
  const { unmerge, groupTitle } = words.merging
  const members = data.group?.members ?? []
  return (
    <MovePage actor={actor} words={words} suggestion={data} title={unmerge.title} lead={unmerge.lead}>
      <Card title={fill(groupTitle, { count: members.length })}>
        <Members members={members} thisId={data.id} words={words} />
      </Card>
      {members.length === 2 ? <Notice>{unmerge.pair}</Notice> : null}
      <UnmergeForm suggestionId={data.id} words={unmerge} form={formWords(words)} />
    </MovePage>
  )
}
