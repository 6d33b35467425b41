import { AssignmentFrame } from '@/components/assignments/assignment-frame'
import { AskList, OriginalText } from '@/components/assignments/original-text'
import { attachmentWords } from '@/components/attachments/attachment-words'
import { ContactForm } from '@/components/contacts/contact-form'
import { UnitContacts } from '@/components/contacts/unit-contacts'
import { Card } from '@/components/ui/card'
import { getAssignment } from '@/lib/queries/get-assignment'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ assignmentId: string }> }

const blank = {
  way: 'VISIT' as const,
  place: '',
  people: [{ name: '', post: '', isHead: false }],
  leadMet: true,
  coSignerIds: [],
  delegateView: '',
  asked: '',
  attachmentIds: [],
}

export default async function ContactPage({ params }: Props) {
  const { assignmentId } = await params
  const { actor, moment, data } = await read(getAssignment, { assignmentId, move: 'logContact' })
  const words = await currentWords()
  const { contact } = words
  const { suggestion, text, moves } = data
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
      {text.contacts.length + text.claims.length > 0 ? (
        <Card title={contact.logged}>
          <UnitContacts
            assignmentId={assignmentId}
            {...text}
            round={suggestion.round}
            isOpen={moves.includes('logContact')}
            today={moment.today}
            timeZone={actor.congress.timeZone}
            words={words}
          />
        </Card>
      ) : null}
      {moves.includes('logContact') ? (
        <ContactForm
          target={{ assignmentId }}
          said={{ ...blank, contactedOn: moment.today, stage: data.nextStage }}
          suggestionId={suggestion.id}
          signers={text.signers}
          proofs={[]}
          today={moment.today}
          earliest={data.firstDay}
          submit={contact.submit}
          doneHref={`/suggestions/${suggestion.id}`}
          words={contact}
          files={attachmentWords(words)}
          form={formWords(words)}
        />
      ) : null}
    </AssignmentFrame>
  )
}
