import { ButtonLink } from '@/components/ui/button'
import { standingOf } from '@/lib/domain/contact/contact'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { ContactEntry, DisputeEntry } from '@/lib/queries/contact-entries'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { ContactItem } from './contact-item'
import { DisputeLines } from './dispute-lines'
import { WordsForm } from './words-form'

type UnitContactsProps = {
  assignmentId: string
  contacts: readonly ContactEntry[]
  claims: readonly DisputeEntry[]
  round: number
  /** the unit may still log, and so correct and answer */
  isOpen: boolean
  today: LocalDate
  timeZone: string
  words: Words
}

/** What the unit has entered, the newest first, with what can still be mended and what has to be answered. */
export function UnitContacts({ assignmentId, contacts, claims, round, isOpen, ...shown }: UnitContactsProps) {
  const { words } = shown
  if (contacts.length + claims.length === 0) return <p className="text-ink-soft">{words.contact.none}</p>
  return (
    <div className="space-y-4">
      {claims.length > 0 ? (
        <section className="space-y-2">
          <h3 className="font-semibold">{words.contacts.unit.claims}</h3>
          <DisputeLines
            disputes={claims}
            timeZone={shown.timeZone}
            words={words}
            actsOf={(dispute) => (isOpen ? <AnswerDispute dispute={dispute} words={words} /> : null)}
          />
        </section>
      ) : null}
      <ul className="divide-y divide-line">
        {contacts.toReversed().map((contact) => (
          <ContactItem key={contact.id} contact={contact} {...shown}>
            {isOpen && contact.round === round ? (
              <ContactActs assignmentId={assignmentId} contact={contact} today={shown.today} words={words} />
            ) : null}
          </ContactItem>
        ))}
      </ul>
    </div>
  )
}

type ContactActsProps = { assignmentId: string; contact: ContactEntry; today: LocalDate; words: Words }

function ContactActs({ assignmentId, contact, today, words }: ContactActsProps) {
  const { unit } = words.contacts
  const standing = standingOf(contact, today)
  if (standing === 'STRUCK') return null
  if (standing === 'CONFIRMED') return <p className="text-ink-soft text-sm">{unit.fixed}</p>
  return (
    <div className="no-print space-y-2">
      {contact.disputes.map((dispute) => (
        <AnswerDispute key={dispute.id} dispute={dispute} words={words} />
      ))}
      <div className="flex flex-wrap items-start gap-3">
        <ButtonLink href={`/assignments/${assignmentId}/contact/${contact.id}`}>{unit.correct}</ButtonLink>
        <details className="min-w-0 grow basis-48">
          <summary className="button">{unit.strike}</summary>
          <div className="mt-3">
            <WordsForm
              command="strike-contact"
              subject={contact.id}
              label={unit.strikeReason}
              submit={unit.strikeSubmit}
              form={formWords(words)}
            />
          </div>
        </details>
      </div>
    </div>
  )
}

function AnswerDispute({ dispute, words }: { dispute: DisputeEntry; words: Words }) {
  const { unit } = words.contacts
  if (dispute.ending || dispute.answer) return null
  return (
    <details className="no-print">
      <summary className="button">{unit.reply}</summary>
      <div className="mt-3">
        <WordsForm
          command="answer-contact-dispute"
          subject={dispute.id}
          label={unit.replyText}
          submit={unit.replySubmit}
          form={formWords(words)}
        />
      </div>
    </details>
  )
}
