'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { visitStrikeSchema } from '@/lib/schemas/supervision'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type StrikeVisitProps = {
  suggestionId: string
  visitId: string
  words: Words['supervision']['visits']
  form: FormWords
}

export function StrikeVisit({ suggestionId, visitId, words, form }: StrikeVisitProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'strike-supervision-visit',
    schema: visitStrikeSchema,
    defaultValues: { suggestionId, visitId, reason: '' },
    keptAs: `strike:${visitId}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.strikeSubmit}>
      <TextField label={words.strikeReason} {...state.field('reason')} />
    </CommandForm>
  )
}
