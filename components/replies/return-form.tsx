'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { replyReturnSchema } from '@/lib/schemas/reply'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type ReturnFormProps = {
  assignmentId: string
  version: number
  doneHref: string
  words: Words['replyForm']['sign']
  form: FormWords
}

export function ReturnForm({ assignmentId, version, doneHref, words, form }: ReturnFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'return-reply',
    schema: replyReturnSchema,
    defaultValues: { assignmentId, version, reason: '' },
    keptAs: `return:${assignmentId}`,
    words: form,
    onDone: () => router.push(doneHref),
  })
  return (
    <CommandForm state={state} submit={words.returnSubmit}>
      <TextArea label={words.reason} hint={words.reasonHint} rows={4} {...state.field('reason')} />
    </CommandForm>
  )
}
