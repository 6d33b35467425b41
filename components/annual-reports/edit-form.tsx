'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useWatch } from 'react-hook-form'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { type ReportSection, reportSections } from '@/lib/domain/annual-report/report'
import { annualReportFormSchema } from '@/lib/schemas/annual-report'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { EditConflict } from './edit-conflict'
import { differingParts, type EditInput, type EditPart, type KeysByLabel, textOf } from './edited-text'

type EditFormProps = {
  reportId: string
  /** as it is kept now */
  saved: EditInput
  keys: KeysByLabel
  words: Pick<Words['annualReports'], 'edit' | 'sections'>
  form: FormWords
}

/** The words of each part, with the numbers between brackets; they go back as what they stand for. */
export function EditReportForm({ words, ...rest }: EditFormProps) {
  const { state, behind, take, keep } = useReportDraft(rest)
  const { edit, sections } = words
  const { field } = state
  return (
    <>
      {behind.length > 0 ? (
        <EditConflict parts={behind} saved={rest.saved} onTake={take} onKeep={keep} words={words} />
      ) : null}
      <CommandForm state={state} submit={edit.submit}>
        <TextField label={edit.heading} {...field('title')} />
        {reportSections.map((section: ReportSection) => (
          <TextArea key={section} label={sections[section]} hint={edit.hint} rows={9} {...field(section)} />
        ))}
      </CommandForm>
    </>
  )
}

/** Two officers may write at once: whoever comes second reads what the first one saved, part by part. */
function useReportDraft({ reportId, saved, keys, form }: Omit<EditFormProps, 'words'>) {
  const router = useRouter()
  const state = useCommandForm<EditInput>({
    command: 'save-annual-report',
    schema: annualReportFormSchema,
    defaultValues: saved,
    keptAs: `annual-report:${reportId}`,
    complete: (input) => ({
      reportId,
      version: differingParts(input, saved, keys).length === 0 ? saved.version : input.version,
      title: input.title,
      text: textOf(input, keys),
    }),
    words: form,
    onDone: () => {
      router.push(`/annual-reports/${reportId}`)
      router.refresh()
    },
  })
  const { control, setValue } = state.form
  const mine = { ...saved, ...useWatch({ control }) } as EditInput
  const isStale = state.problem?.code === 'stale-version'
  useEffect(() => {
    if (isStale) router.refresh()
  }, [isStale, router])
  const take = (part: EditPart) => setValue(part, saved[part], { shouldDirty: true })
  const keep = () => setValue('version', saved.version, { shouldDirty: true })
  return { state, behind: mine.version < saved.version ? differingParts(mine, saved, keys) : [], take, keep }
}
