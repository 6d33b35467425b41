import { AssignmentFrame } from '@/components/assignments/assignment-frame'
import { attachmentWords } from '@/components/attachments/attachment-words'
import { ContactForm } from '@/components/contacts/contact-form'
import { DisputeLines } from '@/components/contacts/dispute-lines'
import { Card } from '@/components/ui/card'
import { getContact } from '@/lib/queries/get-contact'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ assignmentId: string; contactId: string }> }

export default async function CorrectContactPage({ params }: Props) {
  const { actor, moment, data } = await read(getContact, await params)
  const words = await currentWords()
  const { contacts, contact: form } = words
  const { assignment, suggestion, text, contact, moves } = data
  const [lead] = text.signers
  const metIds = contact.met.map(({ delegateId }) => delegateId)
  const { contactedOn, stage, way, place, people, delegateView, asked } = contact
  return (
    <AssignmentFrame
      actor={actor}
      today={moment.today}
      view={data}
      words={words}
      title={contacts.unit.correctTitle}
      lead={contacts.unit.correctLead}
      move="logContact"
    >
      {contact.disputes.length > 0 ? (
        <Card>
          <DisputeLines disputes={contact.disputes} timeZone={actor.congress.timeZone} words={words} />
        </Card>
      ) : null}
      {moves.includes('logContact') ? (
        <ContactForm
          target={{ contactId: contact.id, version: contact.version }}
          said={{
            ...{ contactedOn, stage, way, place, people, delegateView, asked },
            leadMet: lead !== undefined && metIds.includes(lead.delegateId),
            coSignerIds: metIds.filter((id) => id !== lead?.delegateId),
            attachmentIds: [],
          }}
          suggestionId={suggestion.id}
          signers={text.signers}
          proofs={contact.proofs}
          today={moment.today}
          earliest={data.firstDay}
          submit={contacts.unit.correctSubmit}
          doneHref={`/assignments/${assignment.id}/contact`}
          words={form}
          files={attachmentWords(words)}
          form={formWords(words)}
        />
      ) : null}
    </AssignmentFrame>
  )
}
