'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { DateField, TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { revokingSchema } from '@/lib/schemas/key-suggestion'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type RevokeFormProps = {
  suggestionId: string
  nominationId: string
  words: Words['keySuggestions']
  form: FormWords
}

export function RevokeForm({ suggestionId, nominationId, words: { revoke, meeting }, form }: RevokeFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'revoke-key-suggestion',
    schema: revokingSchema,
    defaultValues: { nominationId, heldOn: '', name: '', minutesNumber: '', reason: '' },
    keptAs: `revoke:${nominationId}`,
    words: form,
    onDone: () => {
      router.push(`/suggestions/${suggestionId}`)
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={revoke.submit}>
      <DateField label={meeting.heldOn} {...state.field('heldOn')} />
      <TextField label={meeting.name} hint={meeting.nameHint} {...state.field('name')} />
      <TextField label={meeting.minutesNumber} {...state.field('minutesNumber')} />
      <TextArea label={revoke.reason} rows={3} {...state.field('reason')} />
    </CommandForm>
  )
}
