'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { DateField, TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { awardObjectionSchema, recordedAwardObjectionSchema } from '@/lib/schemas/award'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type Option = { readonly value: string; readonly label: string }
type ObjectionFormProps = {
  callId: string
  candidates: readonly Option[]
  words: Words['awards']['acts']
  form: FormWords
}

export function AwardObjectionForm({ callId, candidates, words, form }: ObjectionFormProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof awardObjectionSchema>>({
    command: 'object-to-award',
    schema: awardObjectionSchema,
    defaultValues: { candidateId: '', words: '' },
    keptAs: `object-award:${callId}`,
    scope: 'object',
    words: form,
    onDone: () => {
      state.form.reset()
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={words.object}>
      <SelectField
        label={words.objectTo}
        blank={form.forms.choose}
        options={candidates}
        {...state.field('candidateId')}
      />
      <TextArea label={words.objectWords} hint={words.objectHint} rows={4} {...state.field('words')} />
    </CommandForm>
  )
}

type RecordedFormProps = ObjectionFormProps & { channels: readonly Option[]; earliest: string; latest: string }

export function RecordedObjectionForm({
  callId,
  candidates,
  channels,
  earliest,
  latest,
  words,
  form,
}: RecordedFormProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof recordedAwardObjectionSchema>>({
    command: 'record-award-objection',
    schema: recordedAwardObjectionSchema,
    defaultValues: { candidateId: '', channel: 'LETTER', name: '', receivedOn: latest, words: '' },
    keptAs: `record-objection:${callId}`,
    scope: 'record',
    words: form,
    onDone: () => {
      state.form.reset()
      router.refresh()
    },
  })
  const { field } = state
  return (
    <CommandForm state={state} submit={words.record}>
      <SelectField label={words.objectTo} blank={form.forms.choose} options={candidates} {...field('candidateId')} />
      <SelectField label={words.channel} options={channels} {...field('channel')} />
      <TextField label={words.objector} {...field('name')} />
      <DateField label={words.receivedOn} min={earliest} max={latest} {...field('receivedOn')} />
      <TextArea label={words.objectWords} rows={4} {...field('words')} />
    </CommandForm>
  )
}
