import { Badge } from '@/components/ui/badge'
import { CommandButton } from '@/components/ui/command-button'
import type { Presence } from '@/lib/domain/meeting/meeting'
import { isHere } from '@/lib/domain/meeting/sign-in'
import { clockIn } from '@/lib/domain/notices/morning'
import type { MeetingView, NamedGuest } from '@/lib/queries/get-reply-meeting'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { ComeInPlaceForm } from './come-in-place-form'
import { UndoSignInForm } from './undo-sign-in-form'

type GuestAtDoorProps = { meeting: MeetingView; guest: NamedGuest; isOpen: boolean; words: Words }

const tones = { PRESENT: 'good', HEAD: 'good', DEPUTY: 'info', ABSENT: 'warn' } as const

/** One line of the list: who it is, what he answered, whether he came, and the ticks. */
export function GuestAtDoor({ meeting, guest, isOpen, words }: GuestAtDoorProps) {
  const { door, presences } = words.meetingMinutes
  const { presence, name, delegation } = guest
  return (
    <li className="grid gap-2 py-2 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-start">
      <div className="min-w-0">
        <p>
          <strong>{name}</strong>
          {delegation ? <span className="text-ink-soft"> {delegation}</span> : null}{' '}
          {presence ? <Badge tone={tones[presence]}>{presences[presence]}</Badge> : null}
        </p>
        <p className="text-sm text-ink-soft">{detailsOf(meeting, guest, words)}</p>
      </div>
      {isOpen ? <Ticks meetingId={meeting.id} guest={guest} words={words} /> : null}
      {isOpen && presence ? (
        <details className="text-sm sm:col-span-2">
          <summary className="min-h-8 content-center text-ink-soft">{door.undo}</summary>
          <UndoSignInForm meetingId={meeting.id} guestId={guest.id} words={door} form={formWords(words)} />
        </details>
      ) : null}
    </li>
  )
}

function detailsOf({ timeZone }: MeetingView, guest: NamedGuest, { meetingMinutes }: Words): string {
  const { door, ways, grounds } = meetingMinutes
  const { answer, leaveGround, deputyName, presence, signedInAt, signedInWay, presentName, presentPost } = guest
  const ground = leaveGround ? grounds[leaveGround] : ''
  const said = answer ? fill(door.said[answer], { ground, name: deputyName }) : door.silent
  const came = [presentPost, presentName === guest.name ? '' : presentName].filter(Boolean).join(' ')
  const at =
    signedInAt && signedInWay && fill(door.at, { at: clockIn(timeZone, new Date(signedInAt)), way: ways[signedInWay] })
  return [said, presence ? came : door.waiting, at].filter(Boolean).join(' · ')
}

type TicksProps = { meetingId: string; guest: NamedGuest; words: Words }

function Ticks({ meetingId, guest, words }: TicksProps) {
  const { door } = words.meetingMinutes
  if (isHere(guest)) return null
  const tick = (presence: Presence, label: string, look: 'plain' | 'quiet') => (
    <CommandButton
      key={presence}
      command="sign-in-guest"
      input={{ meetingId, guestId: guest.id, presence }}
      look={look}
      words={words.errors}
    >
      {label}
      <span className="sr-only"> {guest.name}</span>
    </CommandButton>
  )
  const absent = guest.presence === 'ABSENT' ? null : tick('ABSENT', door.absent, 'quiet')
  if (guest.capacity !== 'HEAD')
    return (
      <div className="cluster">
        {tick('PRESENT', door.here, 'plain')}
        {absent}
      </div>
    )
  return (
    <>
      <div className="cluster">
        {tick('HEAD', door.head, 'plain')}
        {absent}
      </div>
      <details className="sm:col-span-2">
        <summary className="min-h-8 content-center">{door.deputy}</summary>
        <ComeInPlaceForm meetingId={meetingId} guest={guest} words={door} form={formWords(words)} />
      </details>
    </>
  )
}
