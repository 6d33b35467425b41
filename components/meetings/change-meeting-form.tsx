'use client'

import { useRouter } from 'next/navigation'
import { CheckboxField } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { DateField, TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { clockIn } from '@/lib/domain/notices/morning'
import type { MeetingView } from '@/lib/queries/get-reply-meeting'
import { changeMeetingSchema } from '@/lib/schemas/reply-meeting'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type ChangeMeetingFormProps = { meeting: MeetingView; words: Words['meetingPlan']; form: FormWords }

/** Another day, hour, room or host. */
export function ChangeMeetingForm({ meeting, words, form }: ChangeMeetingFormProps) {
  const router = useRouter()
  const { id, version, heldOn, startsAt, endsAt, place, host, remark, timeZone } = meeting
  const state = useCommandForm({
    command: 'change-reply-meeting',
    schema: changeMeetingSchema,
    defaultValues: {
      ...{ meetingId: id, version, heldOn, place, host, remark, despiteClashes: false },
      ...{ from: clockIn(timeZone, new Date(startsAt)), to: clockIn(timeZone, new Date(endsAt)) },
    },
    keptAs: `meeting:${id}:${version}`,
    words: form,
    onDone: () => router.push(`/reply-meetings/${id}`),
  })
  return (
    <CommandForm state={state} submit={words.desk.save}>
      <p className="text-ink-soft">{words.desk.changeText}</p>
      <div className="grid grid-cols-2 gap-3">
        <DateField label={words.day} {...state.field('heldOn')} />
        <span />
        <TextField label={words.from} type="time" {...state.field('from')} />
        <TextField label={words.to} type="time" {...state.field('to')} />
      </div>
      <TextField label={words.place} {...state.field('place')} />
      <TextField label={words.host} optional={form.forms.optional} {...state.field('host')} />
      <TextArea label={words.desk.remark} optional={form.forms.optional} rows={2} {...state.field('remark')} />
      <CheckboxField label={words.despite} {...state.field('despiteClashes')} />
    </CommandForm>
  )
}
