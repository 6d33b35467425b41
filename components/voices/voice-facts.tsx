import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import type { VoiceView } from '@/lib/queries/get-voice'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type VoiceFactsProps = { view: VoiceView; seesActivities: boolean; words: Words }

export function VoiceFacts({ view, seesActivities, words }: VoiceFactsProps) {
  const { voice, activity, station, resident } = view
  const { facts } = words.voicePages
  const link = seesActivities ? <a href={`/activities/${voice.activityId}`}>{activity}</a> : activity
  const items = [
    { term: facts.channel, value: words.voices.channels[voice.channel] },
    ...(activity ? [{ term: facts.activity, value: link }] : []),
    ...(station ? [{ term: facts.station, value: station }] : []),
    ...whose(view, words),
    ...(resident?.phone ? [{ term: facts.phone, value: resident.phone }] : []),
    ...(voice.place ? [{ term: facts.place, value: voice.place }] : []),
    ...(view.category ? [{ term: facts.category, value: view.category }] : []),
    { term: facts.received, value: dayText(voice.receivedOn, words.language) },
    ...(view.enteredBy ? [{ term: facts.enteredBy, value: view.enteredBy }] : []),
  ]
  return (
    <Card title={facts.title}>
      <DefinitionList items={items} />
      {view.isResidentKept ? <p className="mt-2 text-ink-soft text-sm">{facts.kept}</p> : null}
    </Card>
  )
}

/** Who raised it; of a resident's also the delegate who received him. */
function whose({ voice, delegate, delegation, resident }: VoiceView, { voicePages: { facts } }: Words) {
  const named =
    delegate && fill(delegation ? facts.delegateOf : facts.delegate, { name: delegate, delegation: delegation ?? '' })
  if (voice.source === 'DELEGATE') return named ? [{ term: facts.raised, value: named }] : []
  const unnamed = voice.source === 'ANONYMOUS' ? facts.anonymous : facts.resident
  const who = resident?.name ? fill(facts.residentNamed, { name: resident.name }) : unnamed
  return [{ term: facts.raised, value: who }, ...(named ? [{ term: facts.receiver, value: named }] : [])]
}
