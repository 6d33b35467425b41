'use client'

import { useRouter } from 'next/navigation'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { claims } from '@/lib/domain/performance/objection'
import { objectToAttendanceSchema } from '@/lib/schemas/performance'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type ObjectionFormProps = {
  occasionId: string
  /** what it says already is not offered */
  recorded: string | null
  words: Words['performance']['objection']
  form: FormWords
}

export function ObjectionForm({ occasionId, recorded, words, form }: ObjectionFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'object-to-attendance',
    schema: objectToAttendanceSchema,
    defaultValues: { occasionId, reason: '' },
    keptAs: `attendance:${occasionId}`,
    words: form,
    onDone: () => {
      router.push('/delegate/record#objections')
      router.refresh()
    },
  })
  const choices = claims.filter((one) => one !== recorded).map((value) => ({ value, label: words.claims[value] }))
  return (
    <CommandForm state={state} submit={words.submit}>
      <RadioCards label={words.claimed} choices={choices} columns={2} {...state.field('claimed')} />
      <TextArea label={words.reason} hint={words.reasonHint} rows={4} {...state.field('reason')} />
    </CommandForm>
  )
}
