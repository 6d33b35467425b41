import type { GuestCapacity } from '@/lib/domain/meeting/meeting'
import { whenText } from './agenda-sheet'
import type { Words } from './catalogue'
import { fill } from './fill'

type Announced = Parameters<typeof whenText>[0] & {
  readonly ordinal: number
  readonly place: string
  readonly host: string
}

const kinds = { DELEGATE: 'delegate', HEAD: 'head', OFFICIAL: 'official' } as const

/** What an invitation says to whoever is invited in that capacity. */
export function invitationText(
  meeting: Announced,
  guest: { readonly capacity: GuestCapacity; readonly name: string; readonly count: number },
  words: Words,
): string {
  const { letter } = words.meetingInvitation
  const { ordinal, place, host } = meeting
  const facts = { name: guest.name, count: guest.count, when: whenText(meeting, words), place, number: ordinal }
  const said = fill(letter[kinds[guest.capacity]], facts)
  return host ? `${said}\n${fill(letter.host, { host })}` : said
}
