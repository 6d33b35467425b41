'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import { type Choice, RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { DataTable } from '@/components/ui/data-table'
import { TextArea } from '@/components/ui/text-area'
import { DateField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Jurisdiction } from '@/lib/domain/deadlines/presets'
import { ruleChoiceSchema } from '@/lib/schemas/rules'
import type { FormWords, Words } from '@/lib/wording/catalogue'

export type SaidDifference = { readonly purpose: string; readonly before: string; readonly after: string }

type ChooseFormProps = {
  choices: readonly Choice[]
  /** what each list would make different, in words */
  differences: Readonly<Partial<Record<Jurisdiction, readonly SaidDifference[]>>>
  days: { earliest: LocalDate; latest: LocalDate; hint: string }
  words: Words['rules']
  form: FormWords
}

export function ChooseForm({ choices, differences, days, words, form }: ChooseFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'choose-rules',
    schema: ruleChoiceSchema,
    defaultValues: { effectiveFrom: days.earliest, reason: '' },
    keptAs: 'choose-rules',
    words: form,
    onDone: () => {
      router.push('/rules')
      router.refresh()
    },
  })
  const chosen = useWatch({ control: state.form.control, name: 'jurisdiction' })
  const found = chosen && differences[chosen]
  return (
    <CommandForm state={state} submit={words.submitChoice}>
      <RadioCards label={words.jurisdiction} choices={choices} columns={4} {...state.field('jurisdiction')} />
      <div aria-live="polite">{found ? <Differences found={found} words={words} /> : null}</div>
      <DateField
        label={words.effectiveFrom}
        hint={days.hint}
        min={days.earliest}
        max={days.latest}
        {...state.field('effectiveFrom')}
      />
      <TextArea label={words.reason} hint={words.reasonHint} rows={3} {...state.field('reason')} />
    </CommandForm>
  )
}

function Differences({ found, words }: { found: readonly SaidDifference[]; words: Words['rules'] }) {
  if (found.length === 0) return <p>{words.noDifference}</p>
  return (
    <section>
      <h2 className="mb-2 text-lg">{words.differencesTitle}</h2>
      <DataTable
        caption={words.differencesCaption}
        columns={[
          { key: 'purpose', header: words.purpose, heads: true, cell: ({ purpose }) => purpose },
          { key: 'before', header: words.before, cell: ({ before }) => before },
          { key: 'after', header: words.after, cell: ({ after }) => after },
        ]}
        rows={found}
        rowKey={({ purpose }) => purpose}
      />
    </section>
  )
}
