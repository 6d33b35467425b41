'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { Notice } from '@/components/ui/notice'
import { DateField, TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { Vacancy } from '@/lib/queries/get-vacancies'
import { electionFormSchema } from '@/lib/schemas/mandate'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { SeatFields } from './seat-fields'

type ElectionFormProps = {
  /** with the day from which they are vacant in words */
  seats: readonly (Vacancy & { sinceText: string })[]
  today: string
  words: Words['delegates']
  form: FormWords
}

type Input = z.input<typeof electionFormSchema>

const isNamed = ({ name = '' }: Input['elected'][number]) => name.trim() !== ''

/** A row for each vacant seat; those left blank stay vacant. */
export function ElectionForm({ seats, today, words, form }: ElectionFormProps) {
  const router = useRouter()
  const state = useCommandForm<Input>({
    command: 'elect-delegates',
    schema: electionFormSchema,
    defaultValues: {
      electedOn: today,
      decision: '',
      elected: seats.map(({ id }) => ({ seatId: id, name: '', cardNumber: '', phone: '', login: '' })),
    },
    keptAs: `by-election:${seats.map(({ id }) => id).join(',')}`,
    complete: ({ elected, ...rest }) => ({ ...rest, elected: elected.filter(isNamed) }),
    words: form,
    onDone: () => {
      router.push('/delegates')
      router.refresh()
    },
  })
  const { field, form: typed } = state
  const named = seats.flatMap((seat, place) => {
    const name = typed.watch(`elected.${place}.name`) ?? ''
    return name.trim() ? [{ ...seat, name: name.trim() }] : []
  })
  return (
    <CommandForm state={state} submit={words.submitElection}>
      <DateField label={words.electedOn} hint={words.electedOnHint} max={today} {...field('electedOn')} />
      <TextField label={words.decision} hint={words.decisionHint} {...field('decision')} />
      {seats.map((seat, place) => (
        <SeatFields key={seat.id} seat={seat} place={place} field={field} words={words} form={form} />
      ))}
      <Preview named={named} left={seats.length - named.length} words={words} />
    </CommandForm>
  )
}

type PreviewProps = { named: readonly (Vacancy & { name: string })[]; left: number; words: Words['delegates'] }

function Preview({ named, left, words }: PreviewProps) {
  if (named.length === 0) return <Notice title={words.preview}>{words.previewNone}</Notice>
  return (
    <Notice title={words.preview}>
      <p>{fill(words.previewCount, { count: named.length, left })}</p>
      <ul className="list-disc pl-5">
        {named.map(({ id, name, former, delegation }) => (
          <li key={id}>{fill(words.previewLine, { name, former, delegation: delegation ?? words.noDelegation })}</li>
        ))}
      </ul>
    </Notice>
  )
}
