import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { ContactToConfirm } from '@/lib/queries/contacts-to-confirm'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { AnswerContact } from './answer-contact'
import { headOf, particularsOf } from './contact-texts'

/** On the delegate's home: read it, and say whether it is so. */
export function ContactsToConfirm({ contacts, words }: { contacts: readonly ContactToConfirm[]; words: Words }) {
  if (contacts.length === 0) return null
  const { answer, faults } = words.contacts
  return (
    <Card title={answer.home} aside={<Badge tone="warn">{String(contacts.length)}</Badge>}>
      <p className="text-ink-soft">{answer.hint}</p>
      <ul className="divide-y divide-line">
        {contacts.map((contact) => (
          <li key={contact.id} className="space-y-2 py-3">
            <p className="cluster">
              <span className="font-semibold">
                {contact.unit}
                {words.common.labelColon}
                {headOf(contact, words)}
              </span>
              <Badge tone="info">{fill(answer.until, { day: dayText(contact.confirmBy, words.language) })}</Badge>
            </p>
            <a href={`/suggestions/${contact.suggestionId}`} className="block min-h-11 py-1.5">
              {contact.title}
            </a>
            <p className="written">{fill(words.contacts.view, { view: contact.delegateView })}</p>
            <p className="text-ink-soft text-sm">{particularsOf(contact, words).join(' · ')}</p>
            <AnswerContact
              key={contact.version}
              contactId={contact.id}
              version={contact.version}
              own="ASKED"
              words={answer}
              dispute={{ answer, faults, form: formWords(words) }}
            />
          </li>
        ))}
      </ul>
    </Card>
  )
}
