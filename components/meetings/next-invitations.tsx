import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import type { NextInvitation } from '@/lib/queries/next-invitations'
import { whenText } from '@/lib/wording/agenda-sheet'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { answerBadge } from './answer-tone'

type NextInvitationsProps = { meetings: readonly NextInvitation[]; timeZone: string; words: Words }

/** Meetings ahead with the answer that was given; one tap says yes. */
export function NextInvitations({ meetings, timeZone, words }: NextInvitationsProps) {
  if (meetings.length === 0) return null
  return (
    <Card title={words.meetingInvitation.home.title}>
      <ul className="divide-y divide-line">
        {meetings.map((meeting) => (
          <Line key={meeting.guestId} meeting={meeting} timeZone={timeZone} words={words} />
        ))}
      </ul>
    </Card>
  )
}

type LineProps = { meeting: NextInvitation; timeZone: string; words: Words }

function Line({ meeting, timeZone, words }: LineProps) {
  const { home, mine, name } = words.meetingInvitation
  const { meetingId, guestId, ordinal, heldOn, startsAt, endsAt, place, unit, answer, ownItems } = meeting
  const when = whenText({ heldOn, startsAt: new Date(startsAt), endsAt: new Date(endsAt), timeZone }, words)
  const badge = answerBadge(answer, words)
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2">
      <div className="min-w-0 flex-1 basis-64">
        <p className="cluster">
          <a href={`/reply-meetings/${meetingId}/invitation`} className="inline-flex min-h-11 items-center">
            {[fill(name, { number: ordinal }), unit].filter(Boolean).join(' · ')}
          </a>
          <Badge tone={badge.tone}>{badge.text}</Badge>
        </p>
        <p className="text-ink-soft text-sm">{[when, place].join(' · ')}</p>
        {ownItems > 0 ? (
          <p className="text-ink-soft text-sm">{fill(unit ? home.ownOfUnit : home.own, { count: ownItems })}</p>
        ) : null}
      </div>
      <div className="cluster">
        {answer === null ? (
          <CommandButton command="answer-invitation" input={{ guestId, answer: 'COMING' }} words={words.errors}>
            {mine.come}
          </CommandButton>
        ) : null}
        <ButtonLink look="quiet" href={`/reply-meetings/${meetingId}/invitation`}>
          {home.open}
        </ButtonLink>
      </div>
    </li>
  )
}
