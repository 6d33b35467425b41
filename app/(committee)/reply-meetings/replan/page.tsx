import { PlanSessions } from '@/components/meetings/plan-sessions'
import { planWords } from '@/components/meetings/plan-words'
import { ReplanDesk } from '@/components/meetings/replan-desk'
import { Shell } from '@/components/shell/shell'
import { EmptyState } from '@/components/ui/empty-state'
import { getMeetingPlan } from '@/lib/queries/get-meeting-plan'
import { meetingPlanSchema } from '@/lib/schemas/reply-meeting'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ReplanPage({ searchParams }: Props) {
  const { actor, data } = await read(getMeetingPlan, meetingPlanSchema.parse(oneOfEach(await searchParams)))
  const words = await currentWords()
  const { meetings } = words
  const { again } = words.meetingPlan
  return (
    <Shell
      actor={actor}
      words={words}
      current="/reply-meetings"
      crumbs={[{ href: '/reply-meetings', label: meetings.title }]}
      title={again.title}
      lead={again.lead}
    >
      <PlanSessions view={data} action="/reply-meetings/replan" words={words} />
      {data.meetings.some(({ isOfSession }) => isOfSession) ? (
        <ReplanDesk key={data.session?.id} view={data} words={planWords(words)} />
      ) : (
        <EmptyState title={again.none} hint={again.noneHint} />
      )}
    </Shell>
  )
}
