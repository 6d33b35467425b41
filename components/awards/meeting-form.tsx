'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CheckboxCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { DateField, TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { awardMeetingSchema } from '@/lib/schemas/award'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type MeetingFormProps = {
  callId: string
  quota: number
  today: string
  earliest: string
  shortlist: readonly { readonly value: string; readonly label: string }[]
  agreedHint: string
  words: Words['awards']['acts']
  form: FormWords
}

export function MeetingForm({ callId, quota, today, earliest, shortlist, agreedHint, words, form }: MeetingFormProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof awardMeetingSchema>>({
    command: 'record-award-meeting',
    schema: awardMeetingSchema,
    defaultValues: {
      ...{ callId, heldOn: today, meeting: '', words: '' },
      agreedIds: shortlist.slice(0, quota).map(({ value }) => value),
    },
    keptAs: `award-meeting:${callId}`,
    scope: 'meet',
    words: form,
    onDone: () => router.refresh(),
  })
  const { field } = state
  return (
    <CommandForm state={state} submit={words.meet}>
      <DateField label={words.heldOn} min={earliest} max={today} {...field('heldOn')} />
      <TextField label={words.meeting} hint={words.meetingHint} {...field('meeting')} />
      <TextArea label={words.words} rows={3} {...field('words')} />
      <CheckboxCards label={words.agreed} hint={agreedHint} choices={shortlist} {...field('agreedIds')} />
    </CommandForm>
  )
}
