import { AssignmentFrame } from '@/components/assignments/assignment-frame'
import { AssistRecord } from '@/components/assignments/assist-record'
import { OpinionForm } from '@/components/assignments/opinion-form'
import { AskList, OriginalText } from '@/components/assignments/original-text'
import { attachmentWords } from '@/components/attachments/attachment-words'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
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
  const work = text.handlers.find(({ id }) => id === assignment.id)?.work
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
      {assignment.opinionSentBack && !assignment.opinionInRound ? (
        <Notice tone="warn">{words.assistOpinions.sendBack.notice}</Notice>
      ) : null}
      {work && work.opinions.length + work.questions.length + work.waivers.length > 0 ? (
        <Card title={words.assistOpinions.title}>
          <div className="stack">
            <AssistRecord work={work} words={words} />
          </div>
        </Card>
      ) : null}
      {moves.includes('giveOpinion') ? (
        <OpinionForm
          assignmentId={assignment.id}
          suggestionId={suggestion.id}
          words={opinion}
          form={formWords(words)}
          fileWords={words.filesWithWords}
          files={attachmentWords(words)}
        />
      ) : null}
    </AssignmentFrame>
  )
}
