import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { ContactsView, ContactView } from '@/lib/queries/contacts-for'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { AnswerContact } from './answer-contact'
import { ContactItem } from './contact-item'
import { DisputeLines } from './dispute-lines'

type ContactsOfPartProps = { view: ContactsView; today: LocalDate; timeZone: string; words: Words }

/** On the page of the suggestion: what one unit entered, and for the delegate who was met the question whether it is so. */
export function ContactsOfPart({ view: { contacts, claims, waivers }, ...shown }: ContactsOfPartProps) {
  const { words } = shown
  if (contacts.length + claims.length + waivers.length === 0) return null
  return (
    <div className="space-y-2">
      <h4 className="font-semibold">{words.suggestion.contacts}</h4>
      {waivers.map(({ round, ground, reason, role, waivedOn }) => (
        <p key={round} className="written">
          {fill(words.contacts.waiver.shown, {
            round,
            ground: words.contacts.grounds[ground],
            role: words.states.role[role],
            day: dayText(waivedOn, words.language),
            reason,
          })}
        </p>
      ))}
      <DisputeLines disputes={claims} timeZone={shown.timeZone} words={words} />
      <ul className="divide-y divide-line">
        {contacts.map((contact) => (
          <ContactItem key={contact.id} contact={contact} {...shown}>
            <OwnAnswerOf contact={contact} words={words} />
          </ContactItem>
        ))}
      </ul>
    </div>
  )
}

function OwnAnswerOf({ contact: { id, version, own }, words }: { contact: ContactView; words: Words }) {
  if (own === null || own === 'CONFIRMED') return null
  const { answer, faults } = words.contacts
  return (
    <div className="no-print pt-2">
      {own === 'ASKED' ? <p className="mb-2 font-semibold">{answer.title}</p> : null}
      <AnswerContact
        key={`${version}${own}`}
        contactId={id}
        version={version}
        own={own}
        words={answer}
        dispute={{ answer, faults, form: formWords(words) }}
      />
    </div>
  )
}
