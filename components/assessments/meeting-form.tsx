'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { DateField, TextField } from '@/components/ui/text-field'
import { TickList } from '@/components/ui/tick-list'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { GroupMeetingView } from '@/lib/queries/get-group-meeting'
import { groupMeetingSchema } from '@/lib/schemas/assessment-judging'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type MeetingFormProps = {
  of: { assessmentId: string; groupNo: number }
  view: GroupMeetingView
  today: LocalDate
  words: Words['groupMeetings']['record']
  capacities: Words['assessments']['capacities']
  form: FormWords
}

export function MeetingForm({ of, view: { meeting, members }, today, words, capacities, form }: MeetingFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'record-group-meeting',
    schema: groupMeetingSchema,
    defaultValues: {
      ...of,
      version: meeting?.version ?? 0,
      heldOn: meeting?.heldOn ?? today,
      place: meeting?.place ?? '',
      present: members.filter(({ wasPresent }) => wasPresent).map(({ id }) => id),
      words: meeting?.words ?? '',
    },
    keptAs: `group-meeting:${of.assessmentId}:${of.groupNo}`,
    words: form,
    complete: (input) => ({ ...input, version: meeting?.version ?? 0 }),
    onDone: () => router.refresh(),
  })
  const present = useWatch({ control: state.form.control, name: 'present' })
  return (
    <CommandForm state={state} submit={meeting ? words.change : words.save}>
      <DateField label={words.heldOn} max={today} {...state.field('heldOn')} />
      <TextField label={words.place} {...state.field('place')} />
      <TickList
        label={words.present}
        name="present"
        error={state.field('present').error}
        choices={members.map(({ id, name, capacity }) => ({ value: id, label: `${name} · ${capacities[capacity]}` }))}
        ticked={present ?? []}
        onChange={(ids) => state.form.setValue('present', ids, { shouldDirty: true })}
        all={words.all}
        nothing={words.nothing}
      />
      <TextArea label={words.words} rows={6} optional={words.optional} {...state.field('words')} />
    </CommandForm>
  )
}
