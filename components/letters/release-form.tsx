'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { DateField, TextField } from '@/components/ui/text-field'
import { TickList } from '@/components/ui/tick-list'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { closingHours } from '@/lib/schemas/co-signing'
import { planReleaseSchema } from '@/lib/schemas/release'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type ReleaseFormProps = {
  letters: readonly { value: string; label: string; dueOn: LocalDate }[]
  today: LocalDate
  words: Words['releases']
  form: FormWords
}

/** Which letters, on which day, at which hour; the day ends where the first of them would be late. */
export function ReleaseForm({ letters, today, words, form }: ReleaseFormProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof planReleaseSchema>>({
    command: 'plan-release',
    schema: planReleaseSchema,
    defaultValues: { title: '', on: '', hour: '09:00', replyIds: [] },
    keptAs: 'plan-release',
    words: form,
    onDone: () => {
      state.form.setValue('replyIds', [])
      router.refresh()
    },
  })
  const there = letters.map(({ value }) => value)
  const ticked = (state.form.watch('replyIds') ?? []).filter((one) => there.includes(one))
  const [latest] = letters
    .filter(({ value }) => ticked.includes(value))
    .map(({ dueOn }) => dueOn)
    .sort()
  return (
    <CommandForm state={state} submit={words.submit}>
      <TickList
        label={words.choose}
        name="replyIds"
        error={state.field('replyIds').error}
        choices={letters}
        ticked={ticked}
        onChange={(chosen) => state.form.setValue('replyIds', chosen, { shouldDirty: true })}
        all={words.all}
        nothing={words.nothing}
      />
      <TextField label={words.name} hint={words.nameHint} {...state.field('title')} />
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField label={words.on} hint={words.onHint} min={today} max={latest} {...state.field('on')} />
        <SelectField
          label={words.hour}
          options={closingHours.map((value) => ({ value, label: value }))}
          {...state.field('hour')}
        />
      </div>
    </CommandForm>
  )
}
