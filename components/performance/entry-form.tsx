'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { DateField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import { entryKinds } from '@/lib/domain/performance/entry'
import { enterPerformanceSchema } from '@/lib/schemas/performance'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type EntryFormProps = {
  delegateId: string
  from: string
  today: string
  words: Words['performance']['entry']
  form: FormWords
}

export function EntryForm({ delegateId, from, today, words, form }: EntryFormProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof enterPerformanceSchema>>({
    command: 'enter-performance',
    schema: enterPerformanceSchema,
    defaultValues: { delegateId, kind: 'VISIT', doneOn: today, text: '' },
    keptAs: `performance:${delegateId}`,
    words: form,
    onDone: () => {
      router.push(`/delegate/record?year=${state.form.getValues('doneOn').slice(0, 4)}#entries`)
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <RadioCards
        label={words.kind}
        columns={2}
        choices={entryKinds.map((value) => ({ value, label: words.kinds[value] }))}
        {...state.field('kind')}
      />
      <DateField label={words.doneOn} min={from} max={today} {...state.field('doneOn')} />
      <TextArea
        label={words.text}
        hint={words.textHint}
        rows={5}
        {...state.field('text')}
        counter={<WrittenCounter control={state.form.control} name="text" maximum={1000} words={form.forms} />}
      />
    </CommandForm>
  )
}
