'use client'

import { useRouter } from 'next/navigation'
import { useFieldArray } from 'react-hook-form'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { DateField, TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { progressBounds } from '@/lib/domain/key-suggestion/nomination'
import { fixingSchema } from '@/lib/schemas/key-suggestion'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { DecisionFields } from './decision-fields'

export type ToDecide = { id: string; title: string; note: string }
type Option = { value: string; label: string }

type MeetingFormProps = {
  pending: readonly ToDecide[]
  leaders: readonly Option[]
  words: Words['keySuggestions']
  form: FormWords
}

const choices = ['LATER', 'FIX', 'NOT'] as const
type Choice = (typeof choices)[number]

const blank = (nominationId: string, office: string) => ({
  nominationId,
  isFixed: true,
  reason: '',
  leaderId: '',
  governmentLeader: '',
  supervisingOffice: office,
  progressDays: String(progressBounds.usualDays),
})

/** What was not decided is not sent, and waits for the next meeting. */
export function MeetingForm({ pending, leaders, words, form }: MeetingFormProps) {
  const router = useRouter()
  const { meeting } = words
  const state = useCommandForm({
    command: 'fix-key-suggestions',
    schema: fixingSchema,
    defaultValues: { heldOn: '', name: '', minutesNumber: '', decisions: [] },
    keptAs: 'directors-meeting',
    words: form,
    onDone: () => {
      router.push('/key-suggestions')
      router.refresh()
    },
  })
  const { count, placeOf, isFixedAt, keyOf, choose, chosen } = useDecisions(state, words.nominate.office)
  return (
    <CommandForm state={state} submit={meeting.submit}>
      <DateField label={meeting.heldOn} {...state.field('heldOn')} />
      <TextField label={meeting.name} hint={meeting.nameHint} {...state.field('name')} />
      <TextField label={meeting.minutesNumber} {...state.field('minutesNumber')} />
      {count === 0 ? <p data-field="decisions">{meeting.chooseOne}</p> : null}
      {pending.map(({ id, title, note }) => {
        const place = placeOf(id)
        return (
          <fieldset key={id} className="card space-y-4">
            <legend className="float-left w-full font-semibold">{title}</legend>
            <p className="clear-both text-ink-soft">{note}</p>
            <SelectField
              label={meeting.decision}
              name={`decision-${id}`}
              options={choices.map((value) => ({ value, label: meeting.decisions[value] }))}
              value={chosen(id)}
              onChange={(event) => choose(id, event.currentTarget.value as Choice)}
            />
            {place >= 0 ? (
              <DecisionFields
                key={keyOf(place)}
                state={state}
                place={place}
                isFixed={isFixedAt(place)}
                leaders={leaders}
                words={meeting}
                form={form}
              />
            ) : null}
          </fieldset>
        )
      })}
    </CommandForm>
  )
}

type MeetingState = ReturnType<typeof useCommandForm<z.input<typeof fixingSchema>>>

/** The decisions that are sent; whatever is left for later is not among them. */
function useDecisions(state: MeetingState, office: string) {
  const { fields, append, remove, update } = useFieldArray({ control: state.form.control, name: 'decisions' })
  const placeOf = (id: string) => fields.findIndex(({ nominationId }) => nominationId === id)
  const choose = (id: string, choice: Choice) => {
    const place = placeOf(id)
    if (choice === 'LATER') return place >= 0 && remove(place)
    const kept = place >= 0 ? state.form.getValues(`decisions.${place}`) : blank(id, office)
    const decision = { ...kept, isFixed: choice === 'FIX' }
    return place >= 0 ? update(place, decision) : append(decision, { shouldFocus: false })
  }
  const isFixedAt = (place: number) => fields[place]?.isFixed ?? false
  const keyOf = (place: number) => fields[place]?.id
  const chosen = (id: string): Choice => (placeOf(id) < 0 ? 'LATER' : isFixedAt(placeOf(id)) ? 'FIX' : 'NOT')
  return { count: fields.length, placeOf, isFixedAt, keyOf, choose, chosen }
}
