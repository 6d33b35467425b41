import { ClassForms } from '@/components/replies/class-forms'
import { Shell } from '@/components/shell/shell'
import { Reply } from '@/components/suggestions/reply'
import { Card } from '@/components/ui/card'
import { getClass } from '@/lib/queries/get-class'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

type Props = { params: Promise<{ assignmentId: string }> }

export default async function ClassPage({ params }: Props) {
  const { actor, data } = await read(getClass, (await params).assignmentId)
  const words = await currentWords()
  return (
    <Shell
      actor={actor}
      words={words}
      crumbs={[{ href: `/suggestions/${data.id}`, label: data.title }]}
      title={words.answers.agreement}
      lead={words.answers.parties}
      width="reading"
    >
      <Card title={words.suggestion.replies}>
        <Reply
          suggestionId={data.id}
          reply={data.reply}
          asks={data.asks}
          timeZone={actor.congress.timeZone}
          words={words}
        />
      </Card>
      <ClassForms suggestionId={data.id} reply={data.reply} words={words} />
    </Shell>
  )
}
