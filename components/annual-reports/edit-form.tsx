'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { paragraphsIn, unlabelled } from '@/lib/domain/annual-report/labels'
import { type ReportSection, reportSections } from '@/lib/domain/annual-report/report'
import { annualReportFormSchema } from '@/lib/schemas/annual-report'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type Input = z.input<typeof annualReportFormSchema>
type EditFormProps = {
  report: { readonly id: string; readonly version: number }
  typed: Input
  /** which number each label stands for */
  keys: Readonly<Record<string, string>>
  words: Pick<Words['annualReports'], 'edit' | 'sections'>
  form: FormWords
}

/** The words of each part, with the numbers between brackets; they go back as what they stand for. */
export function EditReportForm({ report, typed, keys, words: { edit, sections }, form }: EditFormProps) {
  const router = useRouter()
  const textOf = (input: Input) =>
    reportSections
      .map((section) => ({ section, paragraphs: paragraphsIn(unlabelled(input[section], keys)) }))
      .filter(({ paragraphs }) => paragraphs.length > 0)
  const state = useCommandForm<Input>({
    command: 'save-annual-report',
    schema: annualReportFormSchema,
    defaultValues: typed,
    keptAs: `annual-report:${report.id}`,
    complete: (input) => ({
      reportId: report.id,
      version: report.version,
      title: input.title,
      text: textOf(input),
    }),
    words: form,
    onDone: () => {
      router.push(`/annual-reports/${report.id}`)
      router.refresh()
    },
  })
  const { field } = state
  return (
    <CommandForm state={state} submit={edit.submit}>
      <TextField label={edit.heading} {...field('title')} />
      {reportSections.map((section: ReportSection) => (
        <TextArea key={section} label={sections[section]} hint={edit.hint} rows={9} {...field(section)} />
      ))}
    </CommandForm>
  )
}
