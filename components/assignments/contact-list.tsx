import { Timeline } from '@/components/ui/timeline'
import type { LoggedContact } from '@/lib/queries/get-assignment'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText, instantText } from '@/lib/wording/formats'

type ContactListProps = { contacts: readonly LoggedContact[]; timeZone: string; words: Words }

export function ContactList({ contacts, timeZone, words }: ContactListProps) {
  const { contact, language } = words
  if (contacts.length === 0) return <p className="text-ink-soft">{contact.none}</p>
  return (
    <Timeline
      items={contacts.map((one) => ({
        id: one.id,
        at: dayText(one.contactedOn, language),
        instant: one.contactedOn,
        by: fill(contact.entered, { instant: instantText(one.enteredAt, timeZone, language) }),
        sentence: `${contact.stages[one.stage]} · ${wayOf(one, words)} · ${one.people}`,
        details: <p className="written text-ink-soft">{one.delegateView}</p>,
      }))}
    />
  )
}

function wayOf({ way, place }: LoggedContact, { contact }: Words): string {
  return place ? fill(contact.atPlace, { way: contact.ways[way], place }) : contact.ways[way]
}
