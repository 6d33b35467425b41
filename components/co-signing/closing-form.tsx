'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { useCommandForm } from '@/components/ui/use-command-form'
import { closingMoveSchema } from '@/lib/schemas/co-signing'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { ClosingFields } from './closing-fields'

type ClosingFormProps = {
  suggestionId: string
  closes: { closesOn: string; closesHour: string }
  words: Words['coSigning']
  form: FormWords
}

export function ClosingForm({ suggestionId, closes, words, form }: ClosingFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'move-co-signing-close',
    schema: closingMoveSchema,
    defaultValues: { suggestionId, ...closes },
    keptAs: `closing:${suggestionId}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.moveClosing}>
      <ClosingFields day={state.field('closesOn')} hour={state.field('closesHour')} words={words} />
    </CommandForm>
  )
}
