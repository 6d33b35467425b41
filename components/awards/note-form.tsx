'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { Veto } from '@/lib/domain/award/award'
import { findingNoteSchema, findingTakeBackSchema } from '@/lib/schemas/award'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type Acts = Words['awards']['acts']
type NoteFormProps = {
  candidateId: string
  vetoes: readonly { readonly value: Veto; readonly label: string }[]
  words: Acts
  form: FormWords
}

/** What stands in no record of the house; a leak is the usual one. */
export function NoteForm({ candidateId, vetoes, words, form }: NoteFormProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof findingNoteSchema>>({
    command: 'note-award-finding',
    schema: findingNoteSchema,
    defaultValues: { candidateId, veto: vetoes.at(-1)?.value ?? 'LEAK', words: '' },
    keptAs: `note-award:${candidateId}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.note}>
      <SelectField label={words.noteVeto} options={vetoes} {...state.field('veto')} />
      <TextArea label={words.noteWords} rows={2} {...state.field('words')} />
    </CommandForm>
  )
}

type TakeBackNoteFormProps = { candidateId: string; veto: Veto; words: Acts; form: FormWords }

export function TakeBackNoteForm({ candidateId, veto, words, form }: TakeBackNoteFormProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof findingTakeBackSchema>>({
    command: 'take-back-award-finding',
    schema: findingTakeBackSchema,
    defaultValues: { candidateId, veto, reason: '' },
    keptAs: `take-back-note:${candidateId}:${veto}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.takeBackNote}>
      <TextArea label={words.takeBackNoteReason} rows={2} {...state.field('reason')} />
    </CommandForm>
  )
}
