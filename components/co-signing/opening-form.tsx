'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Choosable } from '@/lib/queries/get-co-signing'
import { coSigningOpeningSchema } from '@/lib/schemas/co-signing'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { ClosingFields } from './closing-fields'
import { DelegatePicker } from './delegate-picker'

type OpeningFormProps = {
  suggestionId: string
  tomorrow: LocalDate
  delegates: readonly Choosable[]
  words: Words['coSigning']
  form: FormWords
}

export function OpeningForm({ suggestionId, tomorrow, delegates, words, form }: OpeningFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'open-co-signing',
    schema: coSigningOpeningSchema,
    defaultValues: { suggestionId, closesOn: tomorrow, closesHour: '18:00', delegateIds: [] },
    keptAs: `open-co-signing:${suggestionId}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.open}>
      <ClosingFields day={state.field('closesOn')} hour={state.field('closesHour')} words={words} />
      <DelegatePicker
        label={words.pick}
        hint={words.pickHint}
        optional={form.forms.optional}
        delegates={delegates}
        words={words}
        {...state.field('delegateIds')}
      />
    </CommandForm>
  )
}
