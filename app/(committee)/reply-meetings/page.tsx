import { ExportLinks } from '@/components/exports/export-links'
import { MeetingTable } from '@/components/meetings/meeting-table'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { listReplyMeetings } from '@/lib/queries/list-reply-meetings'
import { meetingFilterSchema } from '@/lib/schemas/reply-meeting'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ReplyMeetingsPage({ searchParams }: Props) {
  const filter = meetingFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(listReplyMeetings, filter)
  const words = await currentWords()
  const { meetings } = words
  const at = (place: string | null) => place && `/reply-meetings?page=${encodeURIComponent(place)}`
  const none = data.mayPlan ? meetings.none : meetings.ownNone
  return (
    <Shell
      actor={actor}
      words={words}
      current="/reply-meetings"
      title={meetings.title}
      lead={data.mayPlan ? meetings.lead : meetings.ownLead}
      actions={
        <>
          {data.seesAttendance ? (
            <ButtonLink href="/reply-meetings/attendance">{words.meetingMinutes.year.link}</ButtonLink>
          ) : null}
          {data.mayPlan ? <PlanLinks words={words} /> : null}
        </>
      }
    >
      {data.rows.length > 0 ? (
        <MeetingTable rows={data.rows} timeZone={data.timeZone} words={words} />
      ) : (
        <EmptyState title={none} hint={data.mayPlan ? meetings.noneHint : undefined} />
      )}
      <ExportLinks list="reply-meetings" words={words} />
      <Pager shown={data.rows.length} previous={at(data.previous)} next={at(data.next)} words={words.common} />
    </Shell>
  )
}

function PlanLinks({ words: { meetingPlan } }: { words: Words }) {
  return (
    <>
      <ButtonLink href="/reply-meetings/replan">{meetingPlan.openAgain}</ButtonLink>
      <ButtonLink href="/reply-meetings/plan" look="main">
        {meetingPlan.open}
      </ButtonLink>
    </>
  )
}
