import type { PlaceReason } from '@/lib/domain/meeting/planning/reasons'
import type { PlanSuggestion } from '@/lib/queries/get-meeting-plan'
import { fill } from '@/lib/wording/fill'
import type { PlanWords } from './plan-words'
import { topicText } from './topic-text'

type PlanAgendaProps = {
  heading: string
  suggestions: readonly PlanSuggestion[]
  reasonsOf: (id: string) => readonly PlaceReason[]
  nameOf: (key: string) => string
  ticked: ReadonlySet<string>
  onTick: (id: string) => void
  words: PlanWords
}

/** One meeting of the plan: who comes, and item by item what is answered and why here. */
export function PlanAgenda(props: PlanAgendaProps) {
  const { heading, suggestions, words } = props
  const { plan, meetings, listComma } = words
  const units = [...new Set(suggestions.flatMap((one) => one.units.map(({ name }) => name)))]
  const delegates = new Set(suggestions.map(({ lead }) => lead.id))
  return (
    <section className="card">
      <h3 className="text-lg">{heading}</h3>
      <p>{fill(plan.counts, { items: suggestions.length, delegates: delegates.size, units: units.length })}</p>
      {suggestions.length === 0 ? (
        <p className="text-ink-soft">{meetings.agendaNone}</p>
      ) : (
        <>
          <p className="text-ink-soft text-sm">{fill(plan.unitsHere, { names: units.join(listComma) })}</p>
          <ol className="mt-2">
            {suggestions.map((one, place) => (
              <PlanLine key={one.id} {...props} suggestion={one} number={place + 1} />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

type PlanLineProps = PlanAgendaProps & { suggestion: PlanSuggestion; number: number }

export function PlanLine({ suggestion, number, reasonsOf, nameOf, ticked, onTick, words }: PlanLineProps) {
  const { plan, listComma } = words
  const { id, lead, units, delegation } = suggestion
  const text = topicText(suggestion, words)
  const why = reasonsOf(id).map((reason) => reasonText(reason, nameOf, plan, listComma))
  return (
    <li className="border-line border-t">
      <label className="flex gap-3 py-2">
        <input
          className="tick mt-1 shrink-0"
          type="checkbox"
          checked={ticked.has(id)}
          onChange={() => onTick(id)}
          aria-label={fill(plan.tick, { title: text })}
        />
        <span className="w-6 shrink-0 text-right text-ink-soft tabular-nums">{number}</span>
        <span className="min-w-0">
          <span className="block">{text}</span>
          <span className="block text-ink-soft text-sm">
            {[lead.name, delegation?.name, units.map(({ name }) => name).join(listComma)].filter(Boolean).join(' · ')}
          </span>
          {why.length > 0 ? <span className="block text-ink-soft text-sm">{why.join(' · ')}</span> : null}
        </span>
      </label>
    </li>
  )
}

function reasonText(
  reason: PlaceReason,
  nameOf: (key: string) => string,
  { reasons }: PlanWords['plan'],
  listComma: string,
): string {
  if (reason.kind === 'GROUP') return fill(reasons.GROUP, { count: reason.count })
  if (reason.kind === 'EVEN') return reasons.EVEN
  if (reason.kind === 'AWAY') return fill(reasons.AWAY, { names: reason.people.map(nameOf).join(listComma) })
  return fill(reasons[reason.kind], { name: nameOf(reason.person), here: reason.here, of: reason.of })
}
