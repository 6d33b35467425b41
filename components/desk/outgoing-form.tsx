'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { CommandForm } from '@/components/ui/command-form'
import { DateField, TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { meetingFieldsSchema, roundFieldsSchema } from '@/lib/schemas/planning'
import type { FormWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { OutgoingList, type OutgoingListProps } from './outgoing-list'

type OutgoingFormProps = Omit<OutgoingListProps, 'selected' | 'onSelect'> & {
  sessionId: string
  today: string
  doneHref: string
  form: FormWords
}

const chosenOf = ({ rows }: Pick<OutgoingFormProps, 'rows'>, selected: ReadonlySet<string>) =>
  rows.filter(({ id }) => selected.has(id)).map(({ id, version }) => ({ suggestionId: id, version }))

/** 预交办: what is selected goes out for opinions. */
export function RoundForm({ rows, today: _, sessionId, doneHref, words, form, ...list }: OutgoingFormProps) {
  const router = useRouter()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(rows.map(({ id }) => id)))
  const state = useCommandForm({
    command: 'send-pre-assignment',
    schema: roundFieldsSchema,
    defaultValues: { answerBy: '' },
    keptAs: `round:${sessionId}`,
    words: form,
    complete: (input) => ({ ...input, rows: chosenOf({ rows }, selected) }),
    onDone: () => router.push(doneHref),
  })
  return (
    <CommandForm state={state} submit={words.round.submit}>
      <DateField label={words.round.answerBy} {...state.field('answerBy')} />
      <OutgoingList rows={rows} selected={selected} onSelect={setSelected} words={words} {...list} />
    </CommandForm>
  )
}

/** 交办会: what is selected is assigned, all of it or nothing. */
export function MeetingForm({ rows, today, sessionId, doneHref, words, form, ...list }: OutgoingFormProps) {
  const router = useRouter()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(rows.map(({ id }) => id)))
  const state = useCommandForm({
    command: 'assign-planned',
    schema: meetingFieldsSchema,
    defaultValues: { heldOn: today, place: '' },
    keptAs: `meeting:${sessionId}`,
    words: form,
    complete: (input) => ({ ...input, sessionId, rows: chosenOf({ rows }, selected) }),
    onDone: () => router.push(doneHref),
  })
  const chosen = rows.filter(({ id }) => selected.has(id))
  const units = new Set(chosen.flatMap((row) => row.units.map(({ unitId }) => unitId))).size
  return (
    <CommandForm state={state} submit={words.meeting.submit}>
      <div className="md:max-w-xl">
        <TextField label={words.meeting.place} {...state.field('place')} />
      </div>
      <DateField label={words.meeting.heldOn} {...state.field('heldOn')} />
      <OutgoingList rows={rows} selected={selected} onSelect={setSelected} words={words} {...list} />
      <p aria-live="polite">{fill(words.meeting.confirmText, { units, count: chosen.length })}</p>
    </CommandForm>
  )
}
