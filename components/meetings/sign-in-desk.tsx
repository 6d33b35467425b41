import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { QrSquare } from '@/components/ui/qr-square'
import { guestCapacities } from '@/lib/domain/meeting/meeting'
import { isHere } from '@/lib/domain/meeting/sign-in'
import type { SignInDesk as Desk } from '@/lib/queries/get-sign-in-desk'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'
import { AdmitForm } from './admit-form'
import { GuestAtDoor } from './guest-at-door'

type SignInDeskProps = {
  desk: Desk
  code: { address: string; qr: { size: number; path: string } } | null
  words: Words
}

/** The code for the wall of the hall, and the list at the desk beside the door. */
export function SignInDesk({ desk, code, words }: SignInDeskProps) {
  const { door, capacities } = words.meetingMinutes
  const { meeting, isOpen, delegates, units } = desk
  const here = meeting.guests.filter(isHere).length
  const form = formWords(words)
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[24rem_minmax(0,1fr)]">
      <div className="stack">
        <Card title={door.qr}>
          {code ? (
            <>
              <QrSquare {...code.qr} label={door.qr} className="mx-auto w-full max-w-96" />
              <p className="text-center text-ink-soft">{door.qrHint}</p>
              <details className="text-sm">
                <summary className="min-h-8 content-center text-ink-soft">{door.address}</summary>
                <p className="break-all">{code.address}</p>
              </details>
            </>
          ) : (
            <Notice>{closedText(desk, words)}</Notice>
          )}
          <p className="mt-3 text-center text-2xl font-semibold" role="status">
            {fill(door.count, { here, called: meeting.guests.length })}
          </p>
        </Card>
        {isOpen ? (
          <Card title={door.admit}>
            <AdmitForm meetingId={meeting.id} delegates={delegates} units={units} words={door} form={form} />
          </Card>
        ) : null}
      </div>
      <Card title={door.list}>
        {meeting.guests.length === 0 ? <p>{door.none}</p> : null}
        {guestCapacities.map((capacity) => {
          const called = meeting.guests.filter((guest) => guest.capacity === capacity)
          if (called.length === 0) return null
          return (
            <section key={capacity} className="mb-4">
              <h3 className="text-base">{capacities[capacity]}</h3>
              <ul className="divide-y divide-line">
                {called.map((guest) => (
                  <GuestAtDoor key={guest.id} meeting={meeting} guest={guest} isOpen={isOpen} words={words} />
                ))}
              </ul>
            </section>
          )
        })}
      </Card>
    </div>
  )
}

function closedText({ meeting, opensAt }: Desk, { meetingMinutes: { door }, language }: Words): string {
  if (meeting.state === 'CLOSED' || meeting.state === 'CANCELLED') return door.over
  if (!meeting.moves.includes('signIn')) return door.notOpen
  return fill(door.openFrom, { at: instantText(opensAt, meeting.timeZone, language) })
}
