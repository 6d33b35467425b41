'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { instructionStrikeSchema } from '@/lib/schemas/special-report'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type StrikeFormProps = {
  instructionId: string
  words: Words['specialReports']['instruction']
  form: FormWords
}

export function StrikeForm({ instructionId, words, form }: StrikeFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'strike-instruction',
    schema: instructionStrikeSchema,
    defaultValues: { instructionId, reason: '' },
    keptAs: `strike-instruction:${instructionId}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.strikeSubmit}>
      <TextArea label={words.strikeReason} rows={2} {...state.field('reason')} />
    </CommandForm>
  )
}
