import { ActivityForm } from '@/components/activities/activity-form'
import { Shell } from '@/components/shell/shell'
import { toChangeActivity } from '@/lib/queries/to-keep-activity'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ activityId: string }> }

export default async function ChangeActivityPage({ params }: Props) {
  const { actor, moment, data } = await read(toChangeActivity, (await params).activityId)
  const words = await currentWords()
  const { activities } = words
  const { activity } = data
  return (
    <Shell
      actor={actor}
      words={words}
      current="/activities"
      crumbs={[
        { href: '/activities', label: activities.title },
        { href: `/activities/${activity.id}`, label: activity.name },
      ]}
      title={activities.acts.change}
      width="reading"
    >
      <ActivityForm
        activity={activity}
        choices={data}
        today={moment.today}
        words={activities.form}
        kinds={words.voices.activityKinds}
        form={formWords(words)}
      />
    </Shell>
  )
}
