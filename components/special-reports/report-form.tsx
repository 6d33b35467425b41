'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CheckboxCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import { reportFormSchema, reportLengths } from '@/lib/schemas/special-report'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { OtherLeaders } from './other-leaders'

type Input = z.input<typeof reportFormSchema>
export type ReportTyped = Omit<Input, 'voiceIds' | 'suggestionIds'>

type ReportFormProps = {
  /** null: not kept yet */
  draft: { readonly id: string; readonly version: number } | null
  typed: ReportTyped
  /** as chosen on the page */
  items: Pick<Input, 'voiceIds' | 'suggestionIds'>
  readers: readonly { readonly value: string; readonly label: string }[]
  words: Words['specialReports']['form']
  form: FormWords
}

const isNamed = ({ name = '', post = '' }: Input['others'][number]) => name.trim() !== '' || post.trim() !== ''

/** The words of a report and whom it is for; what it rests on is the page's choice. */
export function ReportForm({ draft, typed, items, readers, words, form }: ReportFormProps) {
  const router = useRouter()
  const state = useCommandForm<Input, { reportId: string }>({
    command: draft ? 'save-special-report' : 'draft-special-report',
    schema: reportFormSchema,
    defaultValues: { ...typed, ...items },
    keptAs: `special-report:${draft?.id ?? 'new'}`,
    complete: ({ others, ...rest }) => ({
      ...{ ...rest, ...items, others: others.filter(isNamed) },
      ...(draft ? { reportId: draft.id, version: draft.version } : {}),
    }),
    words: form,
    onDone: ({ reportId }) => {
      router.push(`/special-reports/${reportId}`)
      router.refresh()
    },
  })
  const { field } = state
  const counter = (name: 'summary' | 'text') => (
    <WrittenCounter control={state.form.control} name={name} maximum={reportLengths[name]} words={form.forms} />
  )
  return (
    <CommandForm state={state} submit={draft ? words.save : words.create}>
      <TextField label={words.title} hint={words.titleHint} {...field('title')} />
      <TextArea
        label={words.summary}
        hint={words.summaryHint}
        rows={3}
        counter={counter('summary')}
        {...field('summary')}
      />
      <TextArea label={words.text} hint={words.textHint} rows={10} counter={counter('text')} {...field('text')} />
      {readers.length > 0 ? (
        <CheckboxCards label={words.readers} choices={readers} columns={2} {...field('personIds')} />
      ) : null}
      <OtherLeaders rows={typed.others.length} field={field} words={words} />
    </CommandForm>
  )
}
