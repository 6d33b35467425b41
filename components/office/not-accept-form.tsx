'use client'

import { useRouter } from 'next/navigation'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import { notAcceptedGrounds } from '@/lib/domain/suggestion/suggestion'
import { notAcceptingSchema } from '@/lib/schemas/office'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type NotAcceptFormProps = { suggestionId: string; words: Words['officeForms']; form: FormWords }

export function NotAcceptForm({ suggestionId, words, form }: NotAcceptFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'not-accept-suggestion',
    schema: notAcceptingSchema,
    defaultValues: { suggestionId, reason: '' },
    keptAs: `not-accept:${suggestionId}`,
    words: form,
    onDone: () => router.push(`/suggestions/${suggestionId}`),
  })
  return (
    <CommandForm state={state} submit={words.notAccept.submit}>
      <RadioCards
        label={words.notAccept.ground}
        choices={notAcceptedGrounds.map((ground) => ({
          value: ground,
          label: words.notAccept.grounds[ground],
          hint: words.notAccept.bases[ground],
        }))}
        columns={2}
        {...state.field('ground')}
      />
      <TextArea
        label={words.reason}
        hint={words.reasonHint}
        rows={4}
        {...state.field('reason')}
        counter={<WrittenCounter control={state.form.control} name="reason" maximum={1000} words={form.forms} />}
      />
    </CommandForm>
  )
}
