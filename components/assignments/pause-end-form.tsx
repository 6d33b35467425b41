'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { DateField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { pauseEndSchema } from '@/lib/schemas/pause'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type PauseEndFormProps = {
  assignmentId: string
  from: LocalDate
  today: LocalDate
  doneHref: string
  words: Words['pause']
  form: FormWords
}

export function PauseEndForm({ assignmentId, from, today, doneHref, words, form }: PauseEndFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'end-pause',
    schema: pauseEndSchema,
    defaultValues: { assignmentId, on: today, reason: '' },
    keptAs: `pause-end:${assignmentId}`,
    words: form,
    onDone: () => router.push(doneHref),
  })
  return (
    <CommandForm state={state} submit={words.end}>
      <DateField label={words.endOn} hint={words.endOnHint} min={from} max={today} {...state.field('on')} />
      <TextArea label={words.endReason} hint={words.endReasonHint} rows={3} {...state.field('reason')} />
    </CommandForm>
  )
}
