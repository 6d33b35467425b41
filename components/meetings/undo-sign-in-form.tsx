'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { undoSignInSchema } from '@/lib/schemas/meeting-sign-in'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type UndoSignInFormProps = {
  meetingId: string
  guestId: string
  words: Words['meetingMinutes']['door']
  form: FormWords
}

export function UndoSignInForm({ meetingId, guestId, words, form }: UndoSignInFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'undo-sign-in',
    schema: undoSignInSchema,
    defaultValues: { meetingId, guestId, reason: '' },
    keptAs: `undo:${guestId}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.undo}>
      <TextField label={words.undoReason} {...state.field('reason')} />
    </CommandForm>
  )
}
