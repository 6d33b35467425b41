'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { DateField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import { instructionSchema, reportLengths } from '@/lib/schemas/special-report'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type Option = { readonly value: string; readonly label: string }
type InstructionFormProps = {
  reportId: string
  /** in whose name it may be written */
  leaders: readonly Option[]
  units: readonly Option[]
  earliest: string
  today: string
  words: Words['specialReports']['instruction']
  form: FormWords
}

/** 批示: word for word; with a unit it asks for a report by a day. */
export function InstructionForm({ reportId, leaders, units, earliest, today, words, form }: InstructionFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'instruct-on-special-report',
    schema: instructionSchema,
    defaultValues: {
      ...{ reportId, givenOn: today, words: '', unitId: '', dueOn: '' },
      addresseeId: leaders.length === 1 ? (leaders[0]?.value ?? '') : '',
    },
    keptAs: `instruct:${reportId}`,
    words: form,
    onDone: () => {
      router.push(`/special-reports/${reportId}`)
      router.refresh()
    },
  })
  const { field } = state
  return (
    <CommandForm state={state} submit={words.submit}>
      <SelectField label={words.leader} blank={form.forms.choose} options={leaders} {...field('addresseeId')} />
      <DateField label={words.givenOn} min={earliest} max={today} {...field('givenOn')} />
      <TextArea
        label={words.words}
        hint={words.wordsHint}
        rows={4}
        {...field('words')}
        counter={
          <WrittenCounter control={state.form.control} name="words" maximum={reportLengths.words} words={form.forms} />
        }
      />
      <SelectField
        label={words.unit}
        hint={words.unitHint}
        optional={form.forms.optional}
        blank={words.noUnit}
        options={units}
        {...field('unitId')}
      />
      <DateField label={words.dueOn} optional={form.forms.optional} min={today} {...field('dueOn')} />
    </CommandForm>
  )
}
