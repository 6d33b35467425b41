'use client'

import { Button } from '@/components/ui/button'
import { newKey } from '@/components/ui/submit-command'
import { DateField, TextField } from '@/components/ui/text-field'
import { mostMeetings } from '@/lib/schemas/reply-meeting'
import { fill } from '@/lib/wording/fill'
import type { TypedSlot } from './plan-problem'
import type { PlanWords } from './plan-words'

type SlotRowsProps = {
  slots: readonly TypedSlot[]
  today: string
  onChange: (slots: readonly TypedSlot[]) => void
  words: PlanWords
}

const blank = { heldOn: '', from: '09:00', to: '11:30', place: '', host: '' }
const fields = ['heldOn', 'from', 'to', 'place', 'host'] as const

/** Day, hours, room and host of each meeting that is thought of; two may be held at the same time. */
export function SlotRows({ slots, today, onChange, words: { plan } }: SlotRowsProps) {
  const say = (place: number, changes: Partial<TypedSlot>) =>
    onChange(slots.map((slot, at) => (at === place ? { ...slot, ...changes } : slot)))
  const add = () => onChange([...slots, { ...blank, ...slots.at(-1), key: newKey() }])
  return (
    <div className="space-y-4">
      {slots.map((slot, place) => (
        <fieldset key={slot.key} className="border-line border-l-4 pl-3">
          <legend className="font-semibold">{fill(plan.slotName, { number: place + 1 })}</legend>
          <div className="grid grid-cols-2 gap-3 lg:grid-cols-[11rem_8rem_8rem_1fr_1fr]">
            {fields.map((field) => (
              <SlotField key={field} field={field} slot={slot} place={place} today={today} say={say} plan={plan} />
            ))}
          </div>
          {slots.length > 1 ? (
            <Button look="quiet" onClick={() => onChange(slots.filter((_, at) => at !== place))}>
              {fill(plan.removeSlot, { number: place + 1 })}
            </Button>
          ) : null}
        </fieldset>
      ))}
      <Button disabled={slots.length >= mostMeetings} onClick={add}>
        {plan.addSlot}
      </Button>
    </div>
  )
}

type SlotFieldProps = {
  field: (typeof fields)[number]
  slot: TypedSlot
  place: number
  today: string
  say: (place: number, changes: Partial<TypedSlot>) => void
  plan: PlanWords['plan']
}

function SlotField({ field, slot, place, today, say, plan }: SlotFieldProps) {
  const label = { heldOn: plan.day, from: plan.from, to: plan.to, place: plan.place, host: plan.host }[field]
  const common = {
    label,
    name: `slots.${place}.${field}`,
    value: slot[field],
    onChange: (event: { target: { value: string } }) => say(place, { [field]: event.target.value }),
  }
  if (field === 'heldOn') return <DateField {...common} min={today} />
  if (field === 'from' || field === 'to') return <TextField {...common} type="time" />
  return <TextField {...common} maxLength={field === 'place' ? 100 : 50} />
}
