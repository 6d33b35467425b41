import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { answersByCapacity } from '@/lib/domain/meeting/coverage'
import type { MeetingView } from '@/lib/queries/get-reply-meeting'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** On the page of the meeting: how many come, for those who run it; for whoever is invited the way to his invitation. */
export function InvitationsCard({ meeting, words }: { meeting: MeetingView; words: Words }) {
  const { desk, mine, home } = words.meetingInvitation
  const { id, desk: mayRun, isCalled, invitedAt, guests } = meeting
  const isRun = mayRun === 'OFFICE'
  if (!isRun && !isCalled) return null
  if (!isRun)
    return (
      <Card title={mine.title}>
        <ButtonLink look="main" href={`/reply-meetings/${id}/invitation`}>
          {home.open}
        </ButtonLink>
      </Card>
    )
  const sum = answersByCapacity(guests).reduce(
    (all, one) => ({
      called: all.called + one.called,
      coming: all.coming + one.coming,
      deputies: all.deputies + one.deputies,
      leave: all.leave + one.leave,
      unanswered: all.unanswered + one.unanswered,
    }),
    { called: 0, coming: 0, deputies: 0, leave: 0, unanswered: 0 },
  )
  return (
    <Card title={desk.card} aside={<a href={`/reply-meetings/${id}/invitations`}>{desk.link}</a>}>
      <p>{invitedAt ? fill(desk.cardCounts, sum) : desk.cardNone}</p>
    </Card>
  )
}
