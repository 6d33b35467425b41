'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { withdrawPerformanceSchema } from '@/lib/schemas/performance'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type YearFormProps = { year: number; words: Words['performance']['publication']; form: FormWords }

export function WithdrawYearForm({ year, words, form }: YearFormProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof withdrawPerformanceSchema>>({
    command: 'withdraw-performance',
    schema: withdrawPerformanceSchema,
    defaultValues: { year, reason: '' },
    keptAs: `withdraw-performance:${year}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.withdraw}>
      <TextArea label={words.reason} hint={words.withdrawHint} rows={3} {...state.field('reason')} />
    </CommandForm>
  )
}
