import { Card } from '@/components/ui/card'
import { guestCapacities } from '@/lib/domain/meeting/meeting'
import type { MeetingView, NamedGuest } from '@/lib/queries/get-reply-meeting'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** Who is called, by what they come as. */
export function GuestsCard({ meeting, words }: { meeting: MeetingView; words: Words }) {
  const { meetings } = words
  return (
    <Card title={meetings.guests}>
      {guestCapacities.map((capacity) => {
        const called = meeting.guests.filter((guest) => guest.capacity === capacity)
        if (called.length === 0) return null
        return (
          <section key={capacity} className="mb-3">
            <h3 className="text-base">{fill(meetings.guestGroups[capacity], { count: called.length })}</h3>
            <p>{called.map((guest) => named(guest, words)).join(words.common.listComma)}</p>
          </section>
        )
      })}
    </Card>
  )
}

const named = ({ name, isMine, capacity }: NamedGuest, { meetings }: Words): string =>
  isMine ? fill(capacity === 'HEAD' ? meetings.isMyUnit : meetings.isMe, { name }) : name
