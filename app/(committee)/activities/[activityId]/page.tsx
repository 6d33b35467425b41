import { ActivityActs } from '@/components/activities/activity-acts'
import { ActivityFacts } from '@/components/activities/activity-facts'
import { daysText } from '@/components/activities/days-text'
import { SheetCard } from '@/components/activities/sheet-card'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { channelOf } from '@/lib/domain/voice/entering'
import { getActivity } from '@/lib/queries/get-activity'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

type Props = {
  params: Promise<{ activityId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ActivityPage({ params, searchParams }: Props) {
  const { actor, moment, data: view } = await read(getActivity, (await params).activityId)
  const { act } = oneOfEach(await searchParams)
  const words = await currentWords()
  const { activities } = words
  const { activity } = view
  const isHeard = channelOf[activity.kind] !== null && activity.state !== 'CANCELLED'
  const enters = view.moves.includes('change') && activity.heldOn <= moment.today
  return (
    <Shell
      actor={actor}
      words={words}
      current="/activities"
      crumbs={[{ href: '/activities', label: activities.title }]}
      title={activity.name}
      lead={daysText(activity, words)}
    >
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="stack">
          <SheetCard view={view} words={words} />
        </div>
        <div className="stack">
          <ActivityActs
            view={view}
            isCancelling={act === 'cancel'}
            canHold={activity.heldOn <= moment.today}
            words={words}
          />
          <ActivityFacts view={view} words={words} />
          {isHeard && (view.voices > 0 || enters) ? (
            <Card title={fill(activities.voices, { count: view.voices })}>
              <div className="cluster">
                {view.voices > 0 ? (
                  <ButtonLink href={`/voices?activity=${activity.id}`}>{activities.seeVoices}</ButtonLink>
                ) : null}
                {enters ? (
                  <ButtonLink href={`/voices/new?activity=${activity.id}`}>{activities.enterVoices}</ButtonLink>
                ) : null}
              </div>
            </Card>
          ) : null}
        </div>
      </div>
    </Shell>
  )
}
