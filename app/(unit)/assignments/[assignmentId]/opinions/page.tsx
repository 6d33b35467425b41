import { AssignmentFrame } from '@/components/assignments/assignment-frame'
import { AssistDesk } from '@/components/assignments/assist-desk'
import { EmptyState } from '@/components/ui/empty-state'
import { getOpinions } from '@/lib/queries/get-opinions'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

type Props = { params: Promise<{ assignmentId: string }> }

export default async function OpinionsPage({ params }: Props) {
  const { actor, moment, data } = await read(getOpinions, (await params).assignmentId)
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
        <AssistDesk key={assist.id} desk={data} assist={assist} today={moment.today} words={words} />
      ))}
    </AssignmentFrame>
  )
}
