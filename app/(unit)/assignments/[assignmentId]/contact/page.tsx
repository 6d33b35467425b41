import { AssignmentFrame } from '@/components/assignments/assignment-frame'
import { ContactForm } from '@/components/assignments/contact-form'
import { ContactList } from '@/components/assignments/contact-list'
import { AskList, OriginalText } from '@/components/assignments/original-text'
import { Card } from '@/components/ui/card'
import { getAssignment } from '@/lib/queries/get-assignment'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ assignmentId: string }> }

export default async function ContactPage({ params }: Props) {
  const { assignmentId } = await params
  const { actor, moment, data } = await read(getAssignment, { assignmentId, move: 'logContact' })
  const words = await currentWords()
  const { contact } = words
  const { assignment, suggestion, text, moves } = data
  return (
    <AssignmentFrame
      actor={actor}
      today={moment.today}
      view={data}
      words={words}
      title={contact.title}
      lead={contact.lead}
      move="logContact"
    >
      <Card title={words.assignment.asks}>
        <AskList text={text} words={words.assignment} />
        <OriginalText text={text} words={words.assignment} />
      </Card>
      {moves.includes('logContact') ? (
        <ContactForm
          assignmentId={assignment.id}
          suggestionId={suggestion.id}
          today={moment.today}
          earliest={data.firstDay}
          stage={data.nextStage}
          words={contact}
          form={formWords(words)}
        />
      ) : null}
      <Card title={contact.logged}>
        <ContactList contacts={text.contacts} timeZone={actor.congress.timeZone} words={words} />
      </Card>
    </AssignmentFrame>
  )
}
