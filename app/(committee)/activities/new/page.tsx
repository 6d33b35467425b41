import { ActivityForm } from '@/components/activities/activity-form'
import { Shell } from '@/components/shell/shell'
import { toRecordActivity } from '@/lib/queries/to-keep-activity'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

export default async function NewActivityPage() {
  const { actor, moment, data: choices } = await read(toRecordActivity, null)
  const words = await currentWords()
  const { activities } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/activities"
      crumbs={[{ href: '/activities', label: activities.title }]}
      title={activities.record}
      lead={activities.recordLead}
      width="reading"
    >
      <ActivityForm
        activity={null}
        choices={choices}
        today={moment.today}
        words={activities.form}
        kinds={words.voices.activityKinds}
        form={formWords(words)}
      />
    </Shell>
  )
}
