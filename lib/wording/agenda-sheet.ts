import { beginningsOf } from '@/lib/domain/meeting/agenda-times'
import type { MeetingItem } from '@/lib/domain/meeting/meeting'
import { clockIn } from '@/lib/domain/notices/morning'
import { concealedName } from '@/lib/domain/suggestion/secrecy'
import type { Words } from './catalogue'
import { fill } from './fill'
import { dayText } from './formats'
import { shownName } from './shown-name'

type Unit = { readonly name: string; readonly role: string }
type Item = Pick<MeetingItem, 'id'> & {
  readonly numberText: string | null
  readonly title: string | null
  readonly lead: string
  readonly isSecret: boolean
  readonly units: readonly Unit[]
}
export type PrintedMeeting = {
  readonly ordinal: number
  readonly heldOn: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly timeZone: string
  readonly place: string
  readonly host: string
  readonly items: readonly Item[]
}

export type AgendaSheet = {
  readonly heading: string
  readonly under: string
  readonly facts: readonly string[]
  readonly headers: readonly string[]
  readonly rows: readonly { readonly id: string; readonly cells: readonly string[] }[]
}

/** 2022年5月20日 09:00—11:30 */
export function whenText(
  { heldOn, startsAt, endsAt, timeZone }: Pick<PrintedMeeting, 'heldOn' | 'startsAt' | 'endsAt' | 'timeZone'>,
  { meetingInvitation, language }: Words,
): string {
  const [from, to] = [clockIn(timeZone, startsAt), clockIn(timeZone, endsAt)]
  return fill(meetingInvitation.when, { day: dayText(heldOn, language), from, to })
}

/** The paper goes through many hands: a name that is kept is on it for nobody. */
export function agendaSheet(meeting: PrintedMeeting, words: Words): AgendaSheet {
  const { agenda } = words.meetingInvitation
  const { ordinal, place, host, items } = meeting
  const beginnings = beginningsOf(meeting, items.length)
  return {
    heading: agenda.heading,
    under: fill(agenda.under, { number: ordinal }),
    facts: [
      fill(agenda.when, { when: whenText(meeting, words) }),
      fill(agenda.place, { place }),
      ...(host ? [fill(agenda.host, { host })] : []),
      fill(agenda.items, { count: items.length }),
    ],
    headers: Object.values(agenda.columns),
    rows: items.map((item, index) => ({
      id: item.id,
      cells: [String(index + 1), clockIn(meeting.timeZone, beginnings[index] as Date), ...cellsOf(item, words)],
    })),
  }
}

const cellsOf = ({ numberText, title, lead, isSecret, units }: Item, words: Words): string[] => [
  numberText ?? '',
  title ?? words.meetingInvitation.mine.untold,
  shownName(isSecret ? concealedName : lead, words),
  answering(units)
    .map(({ name }) => name)
    .join(words.common.listComma),
]

/** Those who owe the answer; who only assists does not speak for it. */
export const answering = <One extends { readonly role: string }>(units: readonly One[]): One[] =>
  units.filter(({ role }) => role !== 'ASSIST')
