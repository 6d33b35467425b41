'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { groupMeetingReopeningSchema } from '@/lib/schemas/assessment-judging'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type ReopenMeetingFormProps = {
  of: { assessmentId: string; groupNo: number }
  words: Words['groupMeetings']['reopen']
  form: FormWords
}

export function ReopenMeetingForm({ of, words, form }: ReopenMeetingFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'reopen-group-meeting',
    schema: groupMeetingReopeningSchema,
    defaultValues: { ...of, reason: '' },
    keptAs: `reopen-group-meeting:${of.assessmentId}:${of.groupNo}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <TextArea label={words.reason} rows={3} {...state.field('reason')} />
    </CommandForm>
  )
}
