'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { noteCorrectionSchema } from '@/lib/schemas/note'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type CorrectNoteFormProps = { noteId: string; text: string; doneHref: string; words: Words['notes']; form: FormWords }

export function CorrectNoteForm({ noteId, text, doneHref, words, form }: CorrectNoteFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'correct-note',
    schema: noteCorrectionSchema,
    defaultValues: { noteId, text },
    keptAs: `correct-note:${noteId}`,
    words: form,
    onDone: () => router.push(doneHref),
  })
  return (
    <CommandForm state={state} submit={words.correctSubmit}>
      <TextArea label={words.text} rows={4} {...state.field('text')} />
    </CommandForm>
  )
}
