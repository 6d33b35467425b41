import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { InvitationsView, InvitedGuest } from '@/lib/queries/get-invitations'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { guestColumns } from './guest-columns'

type GuestListsProps = { view: InvitationsView; words: Words }

/** Who has not answered and is to be rung up, who stays away and why, who comes. */
export function GuestLists({ view: { meeting, guests }, words }: GuestListsProps) {
  const { desk } = words.meetingInvitation
  const columns = guestColumns({ meetingId: meeting.id, timeZone: meeting.timeZone, words })
  const { who, capacity, items, phone, state, answer, deputy, why, by } = columns
  const enter = guests.some(({ isAnswerable }) => isAnswerable) ? [columns.enter] : []
  const invited = guests.filter(({ invitedAt }) => invitedAt !== null)
  const unanswered = invited.filter((guest) => guest.answer === null)
  const ringFirst = [...unanswered].sort((one, other) => Number(other.toRing !== null) - Number(one.toRing !== null))
  const isAhead = unanswered.some(({ isAnswerable }) => isAnswerable)
  const lists = [
    {
      title: desk.awayTitle,
      guests: invited.filter((guest) => guest.answer === 'LEAVE'),
      columns: [who, capacity, items, why, by, ...enter],
    },
    {
      title: desk.comingTitle,
      guests: invited.filter((guest) => guest.answer === 'COMING' || guest.answer === 'DEPUTY'),
      columns: [who, capacity, items, answer, deputy, by, ...enter],
    },
    {
      title: desk.notInvitedTitle,
      guests: invited.length > 0 ? guests.filter(({ invitedAt }) => invitedAt === null) : [],
      columns: [who, capacity, items],
    },
  ]
  return (
    <>
      <GuestList
        title={fill(desk.unansweredTitle, { count: unanswered.length })}
        guests={ringFirst}
        columns={[who, capacity, items, phone, state, ...enter]}
        action={
          isAhead ? (
            <CommandButton command="remind-invited" input={{ meetingId: meeting.id }} words={words.errors}>
              {desk.remind}
            </CommandButton>
          ) : null
        }
      />
      {lists.map(({ title, ...list }) => (
        <GuestList key={title} title={fill(title, { count: list.guests.length })} {...list} />
      ))}
    </>
  )
}

type GuestListProps = {
  title: string
  guests: readonly InvitedGuest[]
  columns: readonly Column<InvitedGuest>[]
  action?: React.ReactNode
}

function GuestList({ title, guests, columns, action }: GuestListProps) {
  if (guests.length === 0) return null
  return (
    <Card title={title}>
      {action ? <div className="mb-3">{action}</div> : null}
      <DataTable caption={title} captionIsSaid columns={[...columns]} rows={guests} rowKey={({ id }) => id} />
    </Card>
  )
}
