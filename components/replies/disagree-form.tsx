'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { classJudgementSchema } from '@/lib/schemas/answer-class'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type DisagreeFormProps = { assignmentId: string; doneHref: string; words: Words['answers']['judge']; form: FormWords }

export function DisagreeForm({ assignmentId, doneHref, words, form }: DisagreeFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'judge-class',
    schema: classJudgementSchema,
    defaultValues: { assignmentId, agrees: false, reason: '' },
    keptAs: `class-disagreed:${assignmentId}`,
    words: form,
    onDone: () => router.push(doneHref),
  })
  return (
    <CommandForm state={state} submit={words.disagree}>
      <TextArea label={words.reason} hint={words.reasonHint} rows={3} {...state.field('reason')} />
    </CommandForm>
  )
}
