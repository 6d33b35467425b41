'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { residentAnswerSchema } from '@/lib/schemas/station'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type ResidentAnswerFormProps = { voiceId: string; text: string; words: Words['stations']['resident']; form: FormWords }

export function ResidentAnswerForm({ voiceId, text, words, form }: ResidentAnswerFormProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof residentAnswerSchema>>({
    command: 'answer-resident',
    schema: residentAnswerSchema,
    defaultValues: { voiceId, text },
    keptAs: `resident:${voiceId}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <TextArea label={words.text} hint={words.hint} rows={5} {...state.field('text')} />
    </CommandForm>
  )
}
