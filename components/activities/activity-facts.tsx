import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import type { ActivityView } from '@/lib/queries/get-activity'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { activityTones } from './activities-table'
import { daysText } from './days-text'

export function ActivityFacts({ view, words }: { view: ActivityView; words: Words }) {
  const { activity, delegation, station } = view
  const { facts } = words.activities
  const { activityKinds, activityStates } = words.voices
  const items = [
    { term: facts.kind, value: activityKinds[activity.kind] },
    { term: facts.held, value: daysText(activity, words) },
    ...(activity.place ? [{ term: facts.place, value: activity.place }] : []),
    ...(delegation ? [{ term: facts.delegation, value: delegation }] : []),
    ...(station ? [{ term: facts.station, value: station }] : []),
    ...(activity.leaders ? [{ term: facts.leaders, value: activity.leaders }] : []),
    ...(activity.residentsReceived === null
      ? []
      : [{ term: facts.residents, value: fill(facts.residentsCount, { count: activity.residentsReceived }) }]),
    ...(activity.hours === null
      ? []
      : [{ term: facts.hours, value: fill(facts.hoursCount, { count: activity.hours }) }]),
    ...(activity.cancelReason ? [{ term: facts.cancelled, value: activity.cancelReason }] : []),
  ]
  const { state } = activity
  return (
    <Card title={facts.title} aside={<Badge tone={activityTones[state]}>{activityStates[state]}</Badge>}>
      <DefinitionList items={items} />
      {activity.agenda ? (
        <section className="mt-4">
          <h3>{facts.agenda}</h3>
          <p className="written mt-1">{activity.agenda}</p>
        </section>
      ) : null}
    </Card>
  )
}
