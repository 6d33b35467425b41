'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { submitPatiently } from '@/components/ui/submit-patiently'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { signInByCodeSchema } from '@/lib/schemas/meeting-sign-in'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type ArriveFormProps = {
  meetingId: string
  code: string
  asksPost: boolean
  words: Words['meetingMinutes']['arrival']
  form: FormWords
}

/** One tap; only whoever is there for a head says in which post. */
export function ArriveForm({ meetingId, code, asksPost, words, form }: ArriveFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'sign-in-by-code',
    schema: signInByCodeSchema,
    defaultValues: { meetingId, code, post: '' },
    keptAs: `arrive:${meetingId}`,
    words: form,
    submitBy: submitPatiently,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.signIn}>
      {asksPost ? <TextField label={words.post} optional={form.forms.optional} {...state.field('post')} /> : null}
    </CommandForm>
  )
}
