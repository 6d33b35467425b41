'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { takingBackSchema } from '@/lib/schemas/key-suggestion'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type TakeBackFormProps = {
  suggestionId: string
  nominationId: string
  words: Words['keySuggestions']['takeBack']
  form: FormWords
}

export function TakeBackForm({ suggestionId, nominationId, words, form }: TakeBackFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'take-back-key-nomination',
    schema: takingBackSchema,
    defaultValues: { nominationId, reason: '' },
    keptAs: `take-back:${nominationId}`,
    words: form,
    onDone: () => {
      router.push(`/suggestions/${suggestionId}`)
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <TextArea label={words.reason} rows={3} {...state.field('reason')} />
    </CommandForm>
  )
}
