'use client'

import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { newKey } from '@/components/ui/submit-command'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import type { TypedAway } from './plan-draft'
import type { PlanWords } from './plan-words'

type AwayRowsProps = {
  away: readonly TypedAway[]
  people: ReadonlyMap<string, string>
  days: readonly string[]
  onChange: (away: readonly TypedAway[]) => void
  words: PlanWords
}

/** Who cannot come on which of the days that are thought of. */
export function AwayRows({ away, people, days, onChange, words }: AwayRowsProps) {
  const { plan, language } = words
  const named = [...people].map(([value, label]) => ({ value, label }))
  const dated = [...new Set(days)].filter(Boolean).map((value) => ({ value, label: dayText(value, language) }))
  const say = (place: number, changes: Partial<TypedAway>) =>
    onChange(away.map((one, at) => (at === place ? { ...one, ...changes } : one)))
  const first = { person: named[0]?.value ?? '', on: dated[0]?.value ?? '' }
  const add = () => onChange([...away, { ...first, key: newKey() }])
  return (
    <div className="space-y-3">
      <p className="text-ink-soft">{plan.awayHint}</p>
      {away.map(({ key, person, on }, place) => (
        <div key={key} className="grid items-end gap-3 sm:grid-cols-[1fr_12rem_auto]">
          <SelectField
            label={plan.person}
            name={`away.${place}.person`}
            options={named}
            value={person}
            onChange={(event) => say(place, { person: event.target.value })}
          />
          <SelectField
            label={plan.day}
            name={`away.${place}.on`}
            options={dated}
            value={on}
            onChange={(event) => say(place, { on: event.target.value })}
          />
          <Button look="quiet" onClick={() => onChange(away.filter((_, at) => at !== place))}>
            {fill(plan.removeAway, { name: people.get(person) ?? '', day: on ? dayText(on, language) : '' })}
          </Button>
        </div>
      ))}
      <Button disabled={named.length === 0 || dated.length === 0} onClick={add}>
        {plan.addAway}
      </Button>
    </div>
  )
}
