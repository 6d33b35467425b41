import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import type { MeetingPlanView } from '@/lib/queries/get-meeting-plan'
import type { Words } from '@/lib/wording/catalogue'
import { sessionText } from '@/lib/wording/formats'

type PlanSessionsProps = { view: MeetingPlanView; action: string; words: Words }

/** Of which session; with one alone there is nothing to choose. */
export function PlanSessions({ view: { session, sessions }, action, words }: PlanSessionsProps) {
  if (sessions.length < 2) return null
  const { meetingPlan, language } = words
  return (
    <form action={action} className="flex flex-wrap items-end gap-3">
      <SelectField
        label={meetingPlan.session}
        name="session"
        defaultValue={session?.id}
        options={sessions.map((one) => ({ value: one.id, label: sessionText(one, language) }))}
      />
      <Button type="submit">{meetingPlan.show}</Button>
    </form>
  )
}
