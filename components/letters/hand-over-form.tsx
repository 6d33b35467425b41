'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { DateField, TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { LettersOfReply } from '@/lib/queries/get-letters'
import { handOverSchema } from '@/lib/schemas/letter'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type HandOverFormProps = {
  reply: LettersOfReply
  today: LocalDate
  words: Words['replyLetters']['handOver']
  form: FormWords
}

export function HandOverForm({ reply, today, words, form }: HandOverFormProps) {
  const router = useRouter()
  const first = reply.letters.find(({ handedOverOn }) => handedOverOn === null) ?? reply.letters[0]
  const state = useCommandForm({
    command: 'hand-over-letter',
    schema: handOverSchema,
    defaultValues: { replyId: reply.id, delegateId: first?.delegateId ?? '', on: today, note: '' },
    keptAs: `hand-over:${reply.id}`,
    words: form,
    onDone: () => {
      state.form.setValue('note', '')
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <SelectField
        label={words.addressee}
        options={reply.letters.map(({ delegateId, name }) => ({ value: delegateId, label: name }))}
        {...state.field('delegateId')}
      />
      <DateField label={words.on} min={reply.signedOn} max={today} {...state.field('on')} />
      <TextField label={words.note} hint={words.noteHint} {...state.field('note')} />
    </CommandForm>
  )
}
