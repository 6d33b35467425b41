'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import { givingBackSchema } from '@/lib/schemas/first-look'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { RemarksField } from './remarks-field'

type GiveBackFormProps = { suggestionId: string; words: Words['firstLook']; form: FormWords }

export function GiveBackForm({ suggestionId, words, form }: GiveBackFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'give-back-suggestion',
    schema: givingBackSchema,
    defaultValues: { suggestionId, remarks: [], reason: '' },
    keptAs: `give-back:${suggestionId}`,
    words: form,
    onDone: () => {
      router.push('/delegation')
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={words.giveBack.submit}>
      <RemarksField words={words} optional={form.forms.optional} {...state.field('remarks')} />
      <TextArea
        label={words.giveBack.reason}
        hint={words.giveBack.hint}
        rows={3}
        {...state.field('reason')}
        counter={<WrittenCounter control={state.form.control} name="reason" maximum={1000} words={form.forms} />}
      />
    </CommandForm>
  )
}
