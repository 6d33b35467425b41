'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { Veto } from '@/lib/domain/award/award'
import { findingNoteSchema } from '@/lib/schemas/award'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type NoteFormProps = {
  candidateId: string
  vetoes: readonly { readonly value: Veto; readonly label: string }[]
  words: Words['awards']['acts']
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
    scope: `note-${candidateId}`,
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
