'use client'

import { useRouter } from 'next/navigation'
import { groupsOf } from '@/components/delegates/delegate-groups'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { Choosable } from '@/lib/queries/get-co-signing'
import { enteringSchema } from '@/lib/schemas/entry'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type EnterFormProps = { delegates: readonly Choosable[]; words: Words['entries']; form: FormWords }

/** For whom, and what about; all the rest is written on the page of the draft. */
export function EnterForm({ delegates, words, form }: EnterFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'enter-for-delegate',
    schema: enteringSchema,
    defaultValues: { delegateId: '', title: '' },
    keptAs: 'enter-for-delegate',
    words: form,
    onDone: (result) => router.push(`/suggestions/${(result as { suggestionId: string }).suggestionId}/edit`),
  })
  return (
    <CommandForm state={state} submit={words.begin}>
      <SelectField
        label={words.delegate}
        blank={words.choose}
        options={groupsOf(delegates)}
        {...state.field('delegateId')}
      />
      <TextField label={words.subject} hint={words.beginHint} {...state.field('title')} />
    </CommandForm>
  )
}
