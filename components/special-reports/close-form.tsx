'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { reportCloseSchema } from '@/lib/schemas/special-report'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type CloseFormProps = { reportId: string; words: Words['specialReports']['acts']; form: FormWords }

export function CloseForm({ reportId, words, form }: CloseFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'close-special-report',
    schema: reportCloseSchema,
    defaultValues: { reportId, words: '' },
    keptAs: `close-report:${reportId}`,
    words: form,
    onDone: () => {
      router.push(`/special-reports/${reportId}`)
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={words.close}>
      <TextArea label={words.closeWords} hint={words.closeHint} rows={4} {...state.field('words')} />
    </CommandForm>
  )
}
