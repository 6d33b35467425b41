import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import type { GuestAnswer } from '@/lib/domain/meeting/meeting'
import type { MeetingView, NamedGuest } from '@/lib/queries/get-reply-meeting'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'
import { invitationText } from '@/lib/wording/invitation-letter'
import { AnswerForm } from './answer-form'
import { answerBadge } from './answer-tone'

type InvitationCardProps = {
  meeting: MeetingView
  guest: NamedGuest
  ownItems: number
  isAnswerable: boolean
  words: Words
}

/** What one is asked, what one has answered, and one tap to come. */
export function InvitationCard({ meeting, guest, ownItems, isAnswerable, words }: InvitationCardProps) {
  const { mine } = words.meetingInvitation
  const isUnit = guest.capacity === 'HEAD'
  const count = guest.capacity === 'OFFICIAL' ? meeting.items.length : ownItems
  const away: readonly GuestAnswer[] = isUnit ? ['DEPUTY', 'LEAVE'] : ['LEAVE']
  return (
    <Card
      title={isUnit ? fill(mine.answerOfUnit, { unit: guest.name }) : mine.answerTitle}
      aside={<Badge {...toneOf(guest.answer, words)}>{answerBadge(guest.answer, words).text}</Badge>}
    >
      <p className="written mb-3">{invitationText(meeting, { ...guest, count }, words)}</p>
      <Answered guest={guest} timeZone={meeting.timeZone} words={words} />
      {isAnswerable ? (
        <div className="mt-3 space-y-3">
          {guest.answer === 'COMING' ? null : (
            <CommandButton
              command="answer-invitation"
              input={{ guestId: guest.id, answer: 'COMING' }}
              look="main"
              words={words.errors}
            >
              {mine.come}
            </CommandButton>
          )}
          <details>
            <summary className="min-h-11 py-2">{isUnit ? mine.awayOfUnit : mine.away}</summary>
            <div className="mt-2">
              <AnswerForm
                key={guest.answeredAt?.getTime() ?? 0}
                guestId={guest.id}
                answers={away}
                words={words.meetingInvitation}
                form={formWords(words)}
              />
            </div>
          </details>
          <p className="text-ink-soft text-sm">{mine.until}</p>
        </div>
      ) : (
        <p className="mt-3 text-ink-soft">{mine.closed}</p>
      )}
    </Card>
  )
}

const toneOf = (answer: GuestAnswer | null, words: Words) => ({ tone: answerBadge(answer, words).tone })

type AnsweredProps = { guest: NamedGuest; timeZone: string; words: Words }

function Answered({ guest, timeZone, words }: AnsweredProps) {
  const { mine, answers, grounds } = words.meetingInvitation
  const { answer, answeredAt, leaveGround, leaveReason, deputyName, deputyPost } = guest
  if (!answer) return <p className="font-semibold">{mine.stateNone}</p>
  return (
    <div>
      <p className="font-semibold">{fill(mine.state, { answer: answers[answer] })}</p>
      {deputyName ? <p>{fill(mine.stateDeputy, { name: deputyName, post: deputyPost })}</p> : null}
      {leaveGround ? (
        <p className="written">{[grounds[leaveGround], leaveReason].join(words.common.listComma)}</p>
      ) : null}
      {answeredAt ? (
        <p className="text-ink-soft text-sm">
          {fill(mine.answeredAt, { at: instantText(answeredAt, timeZone, words.language) })}
        </p>
      ) : null}
    </div>
  )
}
