import { AssignmentFrame } from '@/components/assignments/assignment-frame'
import { OpinionForm } from '@/components/assignments/opinion-form'
import { AskList, OriginalText } from '@/components/assignments/original-text'
import { Card } from '@/components/ui/card'
import { getAssignment } from '@/lib/queries/get-assignment'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ assignmentId: string }> }

export default async function OpinionPage({ params }: Props) {
  const { assignmentId } = await params
  const { actor, moment, data } = await read(getAssignment, { assignmentId, move: 'giveOpinion' })
  const words = await currentWords()
  const { opinion } = words.assignment
  const { assignment, suggestion, text, moves } = data
  const given = text.handlers.find(({ id }) => id === assignment.id)?.opinion
  return (
    <AssignmentFrame
      actor={actor}
      today={moment.today}
      view={data}
      words={words}
      title={opinion.title}
      lead={opinion.lead}
      move="giveOpinion"
    >
      <Card title={words.assignment.asks}>
        <AskList text={text} words={words.assignment} />
        <OriginalText text={text} words={words.assignment} />
      </Card>
      {given ? (
        <Card title={opinion.given}>
          <p className="written">{given.text}</p>
        </Card>
      ) : null}
      {moves.includes('giveOpinion') ? (
        <OpinionForm
          assignmentId={assignment.id}
          suggestionId={suggestion.id}
          words={opinion}
          form={formWords(words)}
        />
      ) : null}
    </AssignmentFrame>
  )
}
