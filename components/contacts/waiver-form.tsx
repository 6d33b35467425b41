'use client'

import { useRouter } from 'next/navigation'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { waiverGrounds } from '@/lib/domain/contact/hearing'
import { contactWaiverSchema } from '@/lib/schemas/contact'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type WaiverFormProps = { assignmentId: string; suggestionId: string; words: Words['contacts']; form: FormWords }

export function WaiverForm({ assignmentId, suggestionId, words: { waiver, grounds }, form }: WaiverFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'waive-contact',
    schema: contactWaiverSchema,
    defaultValues: { assignmentId, ground: 'UNREACHABLE', reason: '' },
    keptAs: `waive-contact:${assignmentId}`,
    words: form,
    onDone: () => {
      router.push(`/suggestions/${suggestionId}`)
      router.refresh()
    },
  })
  const choices = waiverGrounds.map((value) => ({ value, label: grounds[value] }))
  return (
    <CommandForm state={state} submit={waiver.submit}>
      <RadioCards label={waiver.ground} choices={choices} columns={2} {...state.field('ground')} />
      <TextArea label={waiver.reason} hint={waiver.reasonHint} rows={4} {...state.field('reason')} />
    </CommandForm>
  )
}
