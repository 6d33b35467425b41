'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { NamedGuest } from '@/lib/queries/get-reply-meeting'
import { signInGuestSchema } from '@/lib/schemas/meeting-sign-in'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type ComeInPlaceFormProps = {
  meetingId: string
  guest: Pick<NamedGuest, 'id' | 'deputyName' | 'deputyPost'>
  words: Words['meetingMinutes']['door']
  form: FormWords
}

/** Who is there in the place of a head. */
export function ComeInPlaceForm({ meetingId, guest, words, form }: ComeInPlaceFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'sign-in-guest',
    schema: signInGuestSchema,
    defaultValues: {
      ...{ meetingId, guestId: guest.id, presence: 'DEPUTY' as const },
      ...{ name: guest.deputyName, post: guest.deputyPost },
    },
    keptAs: `in-place:${guest.id}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.register}>
      <TextField label={words.name} {...state.field('name')} />
      <TextField label={words.post} optional={form.forms.optional} {...state.field('post')} />
    </CommandForm>
  )
}
