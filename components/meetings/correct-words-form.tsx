'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { MinutesView } from '@/lib/queries/get-minutes'
import { minutesCorrectionSchema } from '@/lib/schemas/meeting-minutes'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type CorrectWordsFormProps = {
  meetingId: string
  kept: MinutesView['words']
  words: Words['meetingMinutes']['minutes']
  form: FormWords
}

export function CorrectWordsForm({ meetingId, kept, words, form }: CorrectWordsFormProps) {
  const router = useRouter()
  const { introduction, closing } = kept
  const state = useCommandForm({
    command: 'correct-minutes',
    schema: minutesCorrectionSchema,
    defaultValues: { meetingId, introduction, closing, reason: '' },
    keptAs: `correct-minutes:${meetingId}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.correct}>
      <TextArea label={words.introduction} rows={4} optional={form.forms.optional} {...state.field('introduction')} />
      <TextArea label={words.closingWords} rows={3} optional={form.forms.optional} {...state.field('closing')} />
      <TextField label={words.reason} {...state.field('reason')} />
    </CommandForm>
  )
}
