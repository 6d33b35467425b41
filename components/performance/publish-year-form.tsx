'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { PublishingFields, withoutIdleHour } from '@/components/publications/publishing-fields'
import { CommandForm } from '@/components/ui/command-form'
import { useCommandForm } from '@/components/ui/use-command-form'
import { publishPerformanceSchema } from '@/lib/schemas/performance'
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
    complete: withoutIdleHour,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.publish}>
      <PublishingFields
        on={{ ...state.field('on', { blankAsAbsent: true }), optional: form.forms.optional }}
        hour={state.field('hour')}
        words={words}
      />
    </CommandForm>
  )
}
