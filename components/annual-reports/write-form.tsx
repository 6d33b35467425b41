'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { reportKinds, specialTopics } from '@/lib/domain/annual-report/report'
import { annualReportWriteSchema } from '@/lib/schemas/annual-report'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type Input = z.input<typeof annualReportWriteSchema>
type WriteFormProps = {
  years: readonly number[]
  words: Pick<Words['annualReports'], 'write' | 'kinds' | 'topics'>
  form: FormWords
}

/** Which year and which kind; everything else is counted. */
export function WriteReportForm({ years, words: { write, kinds, topics }, form }: WriteFormProps) {
  const router = useRouter()
  const state = useCommandForm<Input, { reportId: string }>({
    command: 'write-annual-report',
    schema: annualReportWriteSchema,
    defaultValues: { year: years[0] ?? '', kind: 'ANNUAL', topic: '' },
    keptAs: 'write-annual-report',
    words: form,
    onDone: ({ reportId }) => router.push(`/annual-reports/${reportId}`),
  })
  const { field } = state
  return (
    <CommandForm state={state} submit={write.submit}>
      <div className="grid gap-4 sm:grid-cols-3">
        <SelectField
          label={write.year}
          options={years.map((year) => ({ value: String(year), label: String(year) }))}
          {...field('year')}
        />
        <SelectField
          label={write.kind}
          options={reportKinds.map((value) => ({ value, label: kinds[value] }))}
          {...field('kind')}
        />
        <SelectField
          label={write.topic}
          hint={write.topicHint}
          blank={write.noTopic}
          options={specialTopics.map((value) => ({ value, label: topics[value] }))}
          {...field('topic')}
        />
      </div>
    </CommandForm>
  )
}
