import type { Column } from '@/components/ui/data-table'
import type { InvitedGuest } from '@/lib/queries/get-invitations'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'
import { answerBadge } from './answer-tone'

type Seen = { readonly meetingId: string; readonly timeZone: string; readonly words: Words }

/** The columns of the office's lists of guests; each list takes those that it needs. */
export function guestColumns({ meetingId, timeZone, words }: Seen) {
  const { desk, capacities, grounds } = words.meetingInvitation
  const { listComma } = words.common
  const at = (instant: Date | string) => instantText(instant, timeZone, words.language)
  return {
    who: { key: 'who', header: desk.who, heads: true, cell: ({ name }) => name },
    capacity: { key: 'capacity', header: desk.capacity, fit: 'tight', cell: ({ capacity }) => capacities[capacity] },
    items: {
      key: 'items',
      header: desk.items,
      cell: ({ places }) => (places.length > 0 ? fill(desk.itemsText, { places: places.join(listComma) }) : ''),
    },
    phone: {
      key: 'phone',
      header: desk.phone,
      cell: ({ people }) =>
        people.flatMap(({ name, phone }) => (phone ? [`${name} ${phone}`] : [])).join(listComma) || desk.noPhone,
    },
    state: { key: 'state', header: desk.state, cell: (guest) => stateOf(guest, at, words) },
    answer: { key: 'answer', header: desk.state, fit: 'tight', cell: ({ answer }) => answerBadge(answer, words) },
    deputy: {
      key: 'deputy',
      header: desk.deputies,
      cell: ({ deputyName, deputyPost }) =>
        deputyName ? fill(desk.deputy, { name: deputyName, post: deputyPost }) : '',
    },
    why: {
      key: 'why',
      header: desk.why,
      cell: ({ leaveGround, leaveReason }) => (leaveGround ? [grounds[leaveGround], leaveReason].join(listComma) : ''),
    },
    by: {
      key: 'by',
      header: words.meetingInvitation.mine.choose,
      cell: ({ name, answeredBy, answeredAt, isEntered }) => {
        if (!answeredAt) return ''
        const himself = answeredBy === name ? desk.answeredHimself : desk.answeredBy
        return fill(isEntered ? desk.enteredBy : himself, { name: answeredBy ?? '', at: at(answeredAt) })
      },
    },
    enter: {
      key: 'enter',
      header: desk.enter,
      fit: 'tight',
      cell: ({ id, isAnswerable }) =>
        isAnswerable ? { href: `/reply-meetings/${meetingId}/invitations/${id}`, text: desk.enter } : '',
    },
  } as const satisfies Record<string, Column<InvitedGuest>>
}

function stateOf(guest: InvitedGuest, at: (instant: string) => string, { meetingInvitation: { desk } }: Words) {
  const { toRing, calledAt, callNote, remindedAt, isAnswerable } = guest
  if (toRing && !isAnswerable) return desk.notAnswered
  if (toRing) return { tone: 'warn', text: desk.toRing[toRing] } as const
  const said = [
    calledAt ? fill(desk.calledAt, { at: at(calledAt), note: callNote }) : desk.opened,
    ...(remindedAt ? [fill(desk.remindedAt, { at: at(remindedAt) })] : []),
  ]
  return said.join(' · ')
}
