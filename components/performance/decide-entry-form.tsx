'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { decidePerformanceSchema } from '@/lib/schemas/performance'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type DecideEntryFormProps = { entryId: string; words: Words['performance']['entry']; form: FormWords }

export function DecideEntryForm({ entryId, words, form }: DecideEntryFormProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof decidePerformanceSchema>>({
    command: 'decide-performance',
    schema: decidePerformanceSchema,
    defaultValues: { entryId, decision: 'CONFIRMED', reason: '' },
    keptAs: `decide-performance:${entryId}`,
    words: form,
    onDone: () => {
      router.push('/performance')
      router.refresh()
    },
  })
  const choices = (['CONFIRMED', 'NOT_CONFIRMED'] as const).map((value) => ({ value, label: words.decisions[value] }))
  return (
    <CommandForm state={state} submit={words.decide}>
      <RadioCards label={words.decision} choices={choices} columns={2} {...state.field('decision')} />
      <TextArea
        label={words.why}
        hint={words.whyHint}
        rows={3}
        optional={form.forms.optional}
        {...state.field('reason')}
      />
    </CommandForm>
  )
}
