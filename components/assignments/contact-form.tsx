'use client'

import { useRouter } from 'next/navigation'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { DateField, TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import { type ContactStage, contactStages, contactWays } from '@/lib/domain/assignment/contact'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { contactSchema } from '@/lib/schemas/contact'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type ContactFormProps = {
  assignmentId: string
  suggestionId: string
  today: LocalDate
  /** The day the round began. */
  earliest: LocalDate
  stage: ContactStage
  words: Words['contact']
  form: FormWords
}

export function ContactForm({ assignmentId, suggestionId, today, earliest, stage, words, form }: ContactFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'log-contact',
    schema: contactSchema,
    defaultValues: { assignmentId, contactedOn: today, stage, way: 'VISIT', place: '', people: '', delegateView: '' },
    keptAs: `contact:${assignmentId}`,
    words: form,
    onDone: () => router.push(`/suggestions/${suggestionId}`),
  })
  const stages = contactStages.map((value) => ({
    value,
    label: words.stages[value],
    hint: words.stageHints[value],
  }))
  const ways = contactWays.map((value) => ({ value, label: words.ways[value] }))
  return (
    <CommandForm state={state} submit={words.submit}>
      <DateField label={words.day} hint={words.dayHint} min={earliest} max={today} {...state.field('contactedOn')} />
      <RadioCards label={words.stage} choices={stages} columns={3} {...state.field('stage')} />
      <SelectField label={words.way} options={ways} {...state.field('way')} />
      <TextField label={words.place} hint={words.placeHint} {...state.field('place')} />
      <TextField label={words.people} hint={words.peopleHint} {...state.field('people')} />
      <TextArea
        label={words.delegateView}
        hint={words.delegateViewHint}
        rows={5}
        {...state.field('delegateView')}
        counter={<WrittenCounter control={state.form.control} name="delegateView" maximum={2000} words={form.forms} />}
      />
    </CommandForm>
  )
}
