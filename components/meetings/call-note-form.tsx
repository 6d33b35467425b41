'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { invitationCallSchema } from '@/lib/schemas/meeting-invitation'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type CallNoteFormProps = {
  guestId: string
  doneHref: string
  words: Words['meetingInvitation']['guest']
  form: FormWords
}

/** He was told by telephone and does not know yet. */
export function CallNoteForm({ guestId, doneHref, words, form }: CallNoteFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'note-invitation-call',
    schema: invitationCallSchema,
    defaultValues: { guestId, note: '' },
    keptAs: `invitation-call:${guestId}`,
    words: form,
    onDone: () => {
      router.push(doneHref)
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={words.noteCall}>
      <TextArea label={words.note} rows={2} {...state.field('note')} />
    </CommandForm>
  )
}
