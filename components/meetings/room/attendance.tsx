'use client'

import { useState } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import type { Presence } from '@/lib/domain/meeting/meeting'
import type { RoomGuest, RoomView } from '@/lib/queries/get-meeting-room'
import type { LiveGuest } from '@/lib/queries/meeting-room-live'
import { fill } from '@/lib/wording/fill'
import { guestAsSeen } from './live-room'
import type { RoomWords } from './room-words'
import type { Room } from './use-room'

type AttendanceProps = { view: RoomView; room: Room; words: RoomWords }

const groups = ['HEAD', 'DELEGATE', 'OFFICIAL'] as const
const groupNames = { HEAD: 'heads', DELEGATE: 'delegates', OFFICIAL: 'officials' } as const

/** At a glance how many came; opened, everybody with what the clerk can note. */
export function Attendance({ view, room, words }: AttendanceProps) {
  const { attendance } = words.room
  const seen = room.live.guests.map((guest) => guestAsSeen(guest, room.state.entries))
  const of = (capacity: LiveGuest['capacity']) => seen.filter((one) => one.capacity === capacity)
  const came = (presence: Presence) => seen.filter((one) => one.presence === presence).length
  const summary = fill(attendance.summary, {
    delegates: of('DELEGATE').filter(({ presence }) => presence === 'PRESENT').length,
    ofDelegates: of('DELEGATE').length,
    heads: came('HEAD'),
    deputies: came('DEPUTY'),
    ofHeads: of('HEAD').length,
  })
  return (
    <details className="card">
      <summary className="min-h-11 cursor-pointer">
        <span className="font-semibold text-lg">{attendance.title}</span> <span data-attendance="">{summary}</span>
      </summary>
      {seen.length === 0 ? <p className="text-ink-soft">{attendance.none}</p> : null}
      {groups.map((capacity) =>
        of(capacity).length > 0 ? (
          <section key={capacity} className="mt-3">
            <h3 className="font-semibold">{attendance[groupNames[capacity]]}</h3>
            <ul className="grid gap-x-6 lg:grid-cols-2">
              {view.guests
                .filter((guest) => guest.capacity === capacity)
                .map((guest) => (
                  <GuestLine
                    key={guest.id}
                    guest={guest}
                    live={seen.find(({ id }) => id === guest.id)}
                    isWaiting={room.state.entries.some(
                      ({ command, input }) => command === 'sign-in-guest' && input.guestId === guest.id,
                    )}
                    onTick={(presence, name, post) => void room.tick({ guestId: guest.id, presence, name, post })}
                    words={words}
                  />
                ))}
            </ul>
          </section>
        ) : null,
      )}
      <a className="mt-2 inline-flex min-h-11 items-center" href={`/reply-meetings/${view.meeting.id}/sign-in`}>
        {attendance.correct}
      </a>
    </details>
  )
}

type GuestLineProps = {
  guest: RoomGuest
  live: LiveGuest | undefined
  isWaiting: boolean
  onTick: (presence: Presence, name: string, post: string) => void
  words: RoomWords
}

function GuestLine({ guest, live, isWaiting, onTick, words }: GuestLineProps) {
  const { attendance, presences } = words.room
  const presence = live?.presence ?? null
  const isHere = presence !== null && presence !== 'ABSENT'
  const who = [live?.presentName, live?.presentPost].filter(Boolean).join(' ')
  return (
    <li className="border-line border-b py-2" data-guest={guest.id}>
      <div className="cluster">
        <span className="min-w-24 flex-1">
          {guest.name}
          {guest.note ? <span className="ml-2 text-ink-soft text-sm">{guest.note}</span> : null}
        </span>
        {presence ? (
          <Badge tone={presence === 'ABSENT' ? 'bad' : presence === 'DEPUTY' ? 'warn' : 'good'}>
            {presences[presence]}
          </Badge>
        ) : (
          <span className="text-ink-soft text-sm">{repliedText(guest, attendance)}</span>
        )}
        {isWaiting ? <Badge tone="warn">{attendance.waiting}</Badge> : null}
      </div>
      {isHere && who ? <p className="text-ink-soft text-sm">{who}</p> : null}
      {isHere ? null : <Ticks guest={guest} presence={presence} onTick={onTick} words={words} />}
    </li>
  )
}

function repliedText({ answer, deputyName, deputyPost }: RoomGuest, { replied }: RoomWords['room']['attendance']) {
  return fill(replied[answer ?? 'NONE'], { name: deputyName, post: deputyPost })
}

type TicksProps = Pick<GuestLineProps, 'guest' | 'onTick' | 'words'> & { presence: Presence | null }

function Ticks({ guest, presence, onTick, words }: TicksProps) {
  const [deputy, setDeputy] = useState<{ name: string; post: string } | null>(null)
  const [isMissing, setMissing] = useState(false)
  const { attendance, presences } = words.room
  const open: readonly Presence[] = guest.capacity === 'HEAD' ? ['HEAD', 'DEPUTY', 'ABSENT'] : ['PRESENT', 'ABSENT']
  const named = { name: guest.deputyName, post: guest.deputyPost }
  const note = () => {
    if (!deputy?.name.trim() || !deputy.post.trim()) return setMissing(true)
    onTick('DEPUTY', deputy.name.trim(), deputy.post.trim())
  }
  return (
    <>
      <fieldset className="cluster mt-1" aria-label={guest.name}>
        {open
          .filter((one) => one !== presence)
          .map((one) => (
            <Button
              key={one}
              aria-expanded={one === 'DEPUTY' ? deputy !== null : undefined}
              onClick={() => (one === 'DEPUTY' ? setDeputy(deputy ? null : named) : onTick(one, '', ''))}
            >
              {presences[one]}
            </Button>
          ))}
      </fieldset>
      {deputy ? (
        <div className="mt-2 space-y-2">
          <div className="grid gap-2 sm:grid-cols-2">
            <TextField
              label={attendance.name}
              name={`name-${guest.id}`}
              maxLength={60}
              error={isMissing ? attendance.nameBoth : undefined}
              value={deputy.name}
              onChange={({ target }) => setDeputy({ ...deputy, name: target.value })}
            />
            <TextField
              label={attendance.post}
              name={`post-${guest.id}`}
              maxLength={100}
              value={deputy.post}
              onChange={({ target }) => setDeputy({ ...deputy, post: target.value })}
            />
          </div>
          <Button look="main" onClick={note}>
            {attendance.note}
          </Button>
        </div>
      ) : null}
    </>
  )
}
