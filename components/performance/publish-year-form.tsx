'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { DateField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { publishPerformanceSchema } from '@/lib/schemas/performance'
import { publishingHours } from '@/lib/schemas/publication'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type YearFormProps = { year: number; words: Words['performance']['publication']; form: FormWords }

export function PublishYearForm({ year, words, form }: YearFormProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof publishPerformanceSchema>>({
    command: 'publish-performance',
    schema: publishPerformanceSchema,
    defaultValues: { year, hour: '09:00' },
    keptAs: `publish-performance:${year}`,
    words: form,
    complete: ({ hour, ...input }) => (input.on ? { ...input, hour } : input),
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.publish}>
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField
          label={words.day}
          hint={words.dayHint}
          optional={form.forms.optional}
          {...state.field('on', { blankAsAbsent: true })}
        />
        <SelectField
          label={words.hour}
          options={publishingHours.map((value) => ({ value, label: value }))}
          {...state.field('hour')}
        />
      </div>
    </CommandForm>
  )
}
