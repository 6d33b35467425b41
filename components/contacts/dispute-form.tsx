'use client'

import { useRouter } from 'next/navigation'
import { CheckboxCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { contactFaults } from '@/lib/domain/contact/contact'
import { contactDisputeSchema } from '@/lib/schemas/contact'
import type { FormWords, Words } from '@/lib/wording/catalogue'

export type DisputeFormWords = {
  answer: Words['contacts']['answer']
  faults: Words['contacts']['faults']
  form: FormWords
}

type DisputeFormProps = { contactId: string; version: number; words: DisputeFormWords }

export function DisputeForm({ contactId, version, words: { answer, faults, form } }: DisputeFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'dispute-contact',
    schema: contactDisputeSchema,
    defaultValues: { contactId, version, faults: [], words: '' },
    keptAs: `dispute:${contactId}:${version}`,
    words: form,
    onDone: () => router.refresh(),
  })
  const choices = contactFaults.map((value) => ({ value, label: faults[value] }))
  return (
    <CommandForm state={state} submit={answer.send}>
      <CheckboxCards label={answer.faults} choices={choices} {...state.field('faults')} />
      <TextArea
        label={answer.words}
        hint={answer.wordsHint}
        optional={answer.optional}
        rows={3}
        {...state.field('words')}
      />
    </CommandForm>
  )
}
