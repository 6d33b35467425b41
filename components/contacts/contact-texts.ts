import type { Tone } from '@/components/ui/tone'
import type { ContactPerson, ContactStanding } from '@/lib/domain/contact/contact'
import type { ContactEntry } from '@/lib/queries/contact-entries'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Said = Pick<ContactEntry, 'contactedOn' | 'stage' | 'way' | 'place' | 'people' | 'delegateView' | 'asked'>

export const toneOf: Record<ContactStanding, Tone> = {
  WAITING: 'info',
  CONFIRMED: 'good',
  DISPUTED: 'bad',
  UNCONFIRMED: 'warn',
  STRUCK: 'still',
}

export const headOf = ({ contactedOn, stage, way }: Said, { contacts, contact, language }: Words): string =>
  fill(contacts.head, {
    day: dayText(contactedOn, language),
    stage: contact.stages[stage],
    way: contact.ways[way],
  })

/** An old entry has names and ranks in one line. */
export const peopleText = (people: readonly ContactPerson[], { contacts, common }: Words): string =>
  people
    .map(({ name, post, isHead }) =>
      post ? fill(isHead ? contacts.headPerson : contacts.person, { name, post }) : name,
    )
    .join(common.listComma)

/** Where, who of the unit, and what was asked of it. */
export const particularsOf = ({ place, people, asked }: Said, words: Words): string[] => [
  ...(place ? [fill(words.contacts.place, { place })] : []),
  fill(words.contacts.people, { people: peopleText(people, words) }),
  ...(asked ? [fill(words.contacts.asked, { asked })] : []),
]
