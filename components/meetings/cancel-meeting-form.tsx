'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { cancelMeetingSchema } from '@/lib/schemas/reply-meeting'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type CancelMeetingFormProps = { meetingId: string; version: number; words: Words['meetingPlan']; form: FormWords }

export function CancelMeetingForm({ meetingId, version, words: { desk }, form }: CancelMeetingFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'cancel-reply-meeting',
    schema: cancelMeetingSchema,
    defaultValues: { meetingId, version, reason: '' },
    keptAs: `cancel-meeting:${meetingId}`,
    words: form,
    onDone: () => router.push(`/reply-meetings/${meetingId}`),
  })
  return (
    <CommandForm state={state} submit={desk.cancelGo}>
      <p className="text-ink-soft">{desk.cancelText}</p>
      <TextArea label={desk.reason} rows={2} {...state.field('reason')} />
    </CommandForm>
  )
}
