'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { Choosable } from '@/lib/queries/get-co-signing'
import { invitingSchema } from '@/lib/schemas/co-signing'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { DelegatePicker } from './delegate-picker'

type InviteFormProps = {
  suggestionId: string
  delegates: readonly Choosable[]
  words: Words['coSigning']
  form: FormWords
}

export function InviteForm({ suggestionId, delegates, words, form }: InviteFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'invite-co-signers',
    schema: invitingSchema,
    defaultValues: { suggestionId, delegateIds: [] },
    keptAs: `invite:${suggestionId}`,
    words: form,
    onDone: () => {
      state.form.reset({ suggestionId, delegateIds: [] })
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={words.sendInvitations}>
      <DelegatePicker label={words.pick} delegates={delegates} words={words} {...state.field('delegateIds')} />
    </CommandForm>
  )
}
