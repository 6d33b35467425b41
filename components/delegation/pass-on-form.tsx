'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import { passingOnSchema } from '@/lib/schemas/first-look'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { RemarksField } from './remarks-field'

type PassOnFormProps = { suggestionId: string; words: Words['firstLook']; form: FormWords }

export function PassOnForm({ suggestionId, words, form }: PassOnFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'pass-on-suggestion',
    schema: passingOnSchema,
    defaultValues: { suggestionId, remarks: [], opinion: '' },
    keptAs: `pass-on:${suggestionId}`,
    words: form,
    onDone: () => {
      router.push('/delegation')
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={words.passOn.submit}>
      <RemarksField words={words} optional={form.forms.optional} {...state.field('remarks')} />
      <TextArea
        label={words.passOn.opinion}
        hint={words.passOn.hint}
        optional={form.forms.optional}
        rows={3}
        {...state.field('opinion')}
        counter={<WrittenCounter control={state.form.control} name="opinion" maximum={1000} words={form.forms} />}
      />
    </CommandForm>
  )
}
