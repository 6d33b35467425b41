import { AssignmentFrame } from '@/components/assignments/assignment-frame'
import { WaiverForm } from '@/components/contacts/waiver-form'
import { Notice } from '@/components/ui/notice'
import { getAssignment } from '@/lib/queries/get-assignment'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ assignmentId: string }> }

export default async function WaiveContactPage({ params }: Props) {
  const { assignmentId } = await params
  const { actor, moment, data } = await read(getAssignment, { assignmentId, move: 'waiveContact' })
  const words = await currentWords()
  const { contacts } = words
  const { assignment, suggestion, moves } = data
  return (
    <AssignmentFrame
      actor={actor}
      today={moment.today}
      view={data}
      words={words}
      title={contacts.waiver.title}
      lead={contacts.waiver.lead}
      move="waiveContact"
      waits={assignment.contactWaived}
    >
      {assignment.contactWaived ? <Notice tone="good">{contacts.waiver.done}</Notice> : null}
      {moves.includes('waiveContact') ? (
        <WaiverForm
          assignmentId={assignment.id}
          suggestionId={suggestion.id}
          words={contacts}
          form={formWords(words)}
        />
      ) : null}
    </AssignmentFrame>
  )
}
