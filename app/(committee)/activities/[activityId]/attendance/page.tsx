import { AttendanceForm } from '@/components/activities/attendance-form'
import { Shell } from '@/components/shell/shell'
import { toKeepAttendance } from '@/lib/queries/to-keep-activity'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ activityId: string }> }

export default async function AttendancePage({ params }: Props) {
  const { actor, moment, data: sheet } = await read(toKeepAttendance, (await params).activityId)
  const words = await currentWords()
  const { activities } = words
  const { parts, presences } = words.voices
  const { activity } = sheet
  return (
    <Shell
      actor={actor}
      words={words}
      current="/activities"
      crumbs={[
        { href: '/activities', label: activities.title },
        { href: `/activities/${activity.id}`, label: activity.name },
      ]}
      title={activities.keeping.title}
      lead={activities.keeping.lead}
    >
      <AttendanceForm
        sheet={sheet}
        isEarly={activity.heldOn > moment.today}
        words={activities}
        names={{ parts, presences }}
        form={formWords(words)}
      />
    </Shell>
  )
}
