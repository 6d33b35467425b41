'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { GuestCapacity, Presence } from '@/lib/domain/meeting/meeting'
import { attendanceCorrectionSchema } from '@/lib/schemas/meeting-sign-in'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type CorrectAttendanceFormProps = {
  meetingId: string
  guests: readonly { id: string; name: string; capacity: GuestCapacity }[]
  words: Words['meetingMinutes']
  form: FormWords
}

/** What a guest can have come as follows from who he is. */
const presencesOf = (capacity: GuestCapacity | undefined): readonly Presence[] =>
  capacity === 'HEAD' ? ['HEAD', 'DEPUTY', 'ABSENT'] : ['PRESENT', 'ABSENT']

export function CorrectAttendanceForm({ meetingId, guests, words, form }: CorrectAttendanceFormProps) {
  const router = useRouter()
  const [first] = guests
  const state = useCommandForm({
    command: 'correct-attendance',
    schema: attendanceCorrectionSchema,
    defaultValues: { meetingId, guestId: first?.id, name: '', post: '', reason: '' },
    keptAs: `attendance:${meetingId}`,
    words: form,
    onDone: () => {
      state.form.reset()
      router.refresh()
    },
  })
  const guestId = useWatch({ control: state.form.control, name: 'guestId' })
  const chosen = guests.find(({ id }) => id === guestId)
  const { door, minutes } = words
  return (
    <CommandForm state={state} submit={minutes.correct}>
      <SelectField
        label={door.list}
        options={guests.map(({ id, name }) => ({ value: id, label: name }))}
        {...state.field('guestId')}
      />
      <SelectField
        label={minutes.presence}
        blank={form.forms.choose}
        options={presencesOf(chosen?.capacity).map((value) => ({ value, label: words.presences[value] }))}
        {...state.field('presence')}
      />
      <TextField label={door.name} optional={form.forms.optional} {...state.field('name')} />
      <TextField label={door.post} optional={form.forms.optional} {...state.field('post')} />
      <TextField label={minutes.reason} {...state.field('reason')} />
    </CommandForm>
  )
}
