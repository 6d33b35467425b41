import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import type { MeetingView } from '@/lib/queries/get-reply-meeting'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { hoursText } from './meeting-hours'
import { meetingTones } from './meeting-tone'

/** When, where, who presides, and how far it has come. */
export function MeetingFacts({ meeting, words }: { meeting: MeetingView; words: Words }) {
  const { meetings, language } = words
  const { columns } = meetings
  const { heldOn, place, host, state, remark, cancelReason, timeZone } = meeting
  const said = [
    { term: columns.day, value: dayText(heldOn, language) },
    { term: columns.hours, value: hoursText(meeting, timeZone) },
    { term: columns.place, value: place },
    { term: columns.host, value: host || meetings.noHost },
    ...(remark ? [{ term: meetings.remark, value: remark }] : []),
  ]
  return (
    <Card title={meetings.facts} aside={<Badge tone={meetingTones[state]}>{meetings.states[state]}</Badge>}>
      <DefinitionList items={said} />
      {cancelReason ? <p className="mt-3">{fill(meetings.cancelled, { reason: cancelReason })}</p> : null}
    </Card>
  )
}
