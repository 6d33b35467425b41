import { AssignmentFrame } from '@/components/assignments/assignment-frame'
import { AssistDesk } from '@/components/assignments/assist-desk'
import { EmptyState } from '@/components/ui/empty-state'
import { getOpinions } from '@/lib/queries/get-opinions'
import { opinionActSchema } from '@/lib/schemas/opinion'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'

type Props = {
  params: Promise<{ assignmentId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function OpinionsPage({ params, searchParams }: Props) {
  const { actor, moment, data } = await read(getOpinions, (await params).assignmentId)
  const { act, of } = opinionActSchema.parse(oneOfEach(await searchParams))
  const words = await currentWords()
  const { assistOpinions } = words
  return (
    <AssignmentFrame
      actor={actor}
      today={moment.today}
      view={data}
      words={words}
      title={assistOpinions.deskTitle}
      lead={assistOpinions.lead}
      move="saveReply"
      waits={!data.moves.includes('acknowledge')}
    >
      {data.assists.length === 0 ? <EmptyState title={assistOpinions.noAssistants} /> : null}
      {data.assists.map((assist) => (
        <AssistDesk
          key={assist.id}
          desk={data}
          assist={assist}
          act={of === assist.id ? (act ?? null) : null}
          today={moment.today}
          words={words}
        />
      ))}
    </AssignmentFrame>
  )
}
