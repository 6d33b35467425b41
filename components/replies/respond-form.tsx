'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { correctionAnswerSchema } from '@/lib/schemas/answer-class'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type RespondFormProps = { assignmentId: string; doneHref: string; words: Words['answers']['respond']; form: FormWords }

export function RespondForm({ assignmentId, doneHref, words, form }: RespondFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'answer-correction',
    schema: correctionAnswerSchema,
    defaultValues: { assignmentId, reason: '' },
    keptAs: `class-answered:${assignmentId}`,
    words: form,
    onDone: () => router.push(doneHref),
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <TextArea label={words.reason} rows={3} {...state.field('reason')} />
    </CommandForm>
  )
}
