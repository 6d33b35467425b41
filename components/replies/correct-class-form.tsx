'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import type { Option } from '@/components/ui/option-lines'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { classCorrectionSchema } from '@/lib/schemas/answer-class'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type CorrectClassFormProps = {
  assignmentId: string
  doneHref: string
  meanings: readonly Option[]
  words: Words['answers']
  form: FormWords
}

export function CorrectClassForm({ assignmentId, doneHref, meanings, words, form }: CorrectClassFormProps) {
  const { correct } = words
  const router = useRouter()
  const state = useCommandForm({
    command: 'correct-class',
    schema: classCorrectionSchema,
    defaultValues: { assignmentId, reason: '' },
    keptAs: `class:${assignmentId}`,
    words: form,
    onDone: () => router.push(doneHref),
  })
  return (
    <CommandForm state={state} submit={correct.submit}>
      <SelectField label={correct.meaning} options={meanings} blank={words.choose} {...state.field('meaning')} />
      <TextArea label={correct.reason} hint={correct.reasonHint} rows={3} {...state.field('reason')} />
    </CommandForm>
  )
}
