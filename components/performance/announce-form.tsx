'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { lookingOver } from '@/lib/domain/performance/publishing'
import { announcePerformanceSchema } from '@/lib/schemas/performance'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type YearFormProps = { year: number; words: Words['performance']['publication']; form: FormWords }

export function AnnounceForm({ year, words, form }: YearFormProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof announcePerformanceSchema>>({
    command: 'announce-performance',
    schema: announcePerformanceSchema,
    defaultValues: { year, workingDays: lookingOver.usual },
    keptAs: `announce-performance:${year}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.announce}>
      <TextField
        label={words.workingDays}
        hint={words.workingDaysHint}
        type="number"
        min={lookingOver.least}
        max={lookingOver.most}
        {...state.field('workingDays')}
      />
    </CommandForm>
  )
}
