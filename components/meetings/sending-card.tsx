import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import { guestCapacities } from '@/lib/domain/meeting/meeting'
import type { InvitationsView } from '@/lib/queries/get-invitations'
import { whenText } from '@/lib/wording/agenda-sheet'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'
import { invitationText } from '@/lib/wording/invitation-letter'

type SendingCardProps = { view: InvitationsView; words: Words }

/** What each capacity is going to read, and one button for all of them; whoever is added later has his alone. */
export function SendingCard({ view: { meeting, guests }, words }: SendingCardProps) {
  const { letter, desk } = words.meetingInvitation
  const waiting = guests.filter(({ invitedAt }) => invitedAt === null)
  const maySend = meeting.moves.includes('invite') && waiting.length > 0 && meeting.items.length > 0
  if (!maySend && meeting.invitedAt === null) return null
  return (
    <Card title={letter.title}>
      {meeting.invitedAt ? (
        <p>{fill(desk.sent, { at: instantText(meeting.invitedAt, meeting.timeZone, words.language) })}</p>
      ) : null}
      {maySend ? (
        <>
          <p className="mb-2 text-ink-soft text-sm">{letter.previewHint}</p>
          <Preview meeting={meeting} guests={waiting} words={words} />
          <div className="mt-3">
            <CommandButton
              command="send-invitations"
              input={{ meetingId: meeting.id }}
              look="main"
              confirm={{
                title: desk.sendConfirm,
                text: fill(desk.sendText, {
                  count: waiting.length,
                  when: whenText(meeting, words),
                  place: meeting.place,
                }),
                confirm: fill(meeting.invitedAt ? desk.sendNew : desk.sendAll, { count: waiting.length }),
                cancel: words.common.cancel,
              }}
              words={words.errors}
            >
              {fill(meeting.invitedAt ? desk.sendNew : desk.sendAll, { count: waiting.length })}
            </CommandButton>
          </div>
        </>
      ) : null}
    </Card>
  )
}

type PreviewProps = { meeting: InvitationsView['meeting']; guests: InvitationsView['guests']; words: Words }

/** As the first of each capacity reads it. */
function Preview({ meeting, guests, words }: PreviewProps) {
  const { capacities, letter } = words.meetingInvitation
  return (
    <section aria-label={letter.preview} className="space-y-3">
      {guestCapacities.map((capacity) => {
        const first = guests.find((guest) => guest.capacity === capacity)
        if (!first) return null
        const count = capacity === 'OFFICIAL' ? meeting.items.length : first.places.length
        return (
          <div key={capacity}>
            <h3 className="text-base">{capacities[capacity]}</h3>
            <p className="written">{invitationText(meeting, { ...first, count }, words)}</p>
          </div>
        )
      })}
    </section>
  )
}
