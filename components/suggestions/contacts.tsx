import type { ContactEntry } from '@/lib/queries/suggestion-record'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText, instantText } from '@/lib/wording/formats'

type ContactsProps = { contacts: readonly ContactEntry[]; timeZone: string; words: Words }

/** The day they met stands apart from the time it was written down. */
export function Contacts({ contacts, timeZone, words }: ContactsProps) {
  if (contacts.length === 0) return null
  return (
    <div>
      <h4 className="font-semibold">{words.suggestion.contacts}</h4>
      <ol className="space-y-2">
        {contacts.map((contact) => (
          <li key={contact.id}>
            {headOf(contact, words)}
            <p className="written">{fill(words.suggestion.contactView, { view: contact.delegateView })}</p>
            <p className="text-ink-soft text-sm">{particulars(contact, timeZone, words)}</p>
          </li>
        ))}
      </ol>
    </div>
  )
}

function headOf({ contactedOn, stage, way }: ContactEntry, { suggestion, contact, language }: Words): string {
  return fill(suggestion.contactOn, {
    day: dayText(contactedOn, language),
    stage: contact.stages[stage],
    way: contact.ways[way],
  })
}

function particulars(
  { place, people, enteredAt }: ContactEntry,
  timeZone: string,
  { suggestion, language }: Words,
): string {
  return [
    place && fill(suggestion.contactPlace, { place }),
    fill(suggestion.contactPeople, { people }),
    fill(suggestion.enteredAt, { instant: instantText(enteredAt, timeZone, language) }),
  ]
    .filter(Boolean)
    .join(' · ')
}
