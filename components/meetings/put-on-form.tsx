'use client'

import { useRouter } from 'next/navigation'
import { CheckboxField } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { callings } from '@/lib/domain/meeting/agenda'
import { putOnAgendaSchema } from '@/lib/schemas/reply-meeting'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type PutOnFormProps = {
  meetingId: string
  version: number
  free: readonly { value: string; label: string }[]
  words: Words['meetingPlan']
  form: FormWords
}

/** One more at the end of the agenda. */
export function PutOnForm({ meetingId, version, free, words, form }: PutOnFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'put-on-agenda',
    schema: putOnAgendaSchema,
    defaultValues: { meetingId, version, suggestionId: '', calling: 'LEAD' as const, despiteClashes: false },
    keptAs: `put-on:${meetingId}:${version}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.desk.addGo}>
      <SelectField
        label={words.desk.suggestion}
        blank={form.forms.choose}
        options={free}
        {...state.field('suggestionId')}
      />
      <SelectField
        label={words.calling}
        options={callings.map((value) => ({ value, label: words.callings[value] }))}
        {...state.field('calling')}
      />
      <CheckboxField label={words.despite} {...state.field('despiteClashes')} />
    </CommandForm>
  )
}
