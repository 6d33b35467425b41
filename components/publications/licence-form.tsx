'use client'

import { useRouter } from 'next/navigation'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { DateField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { licenceDecisions } from '@/lib/domain/publication/licence'
import { licenceSchema } from '@/lib/schemas/licence'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type LicenceFormProps = { today: LocalDate; words: Words['licences']; form: FormWords }

export function LicenceForm({ today, words, form }: LicenceFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'decide-licence',
    schema: licenceSchema,
    defaultValues: { sinceOn: today, basis: '' },
    keptAs: 'licence',
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <RadioCards
        label={words.licence}
        choices={licenceDecisions.map((value) => ({ value, label: words.names[value], hint: words.hints[value] }))}
        {...state.field('licence')}
      />
      <DateField label={words.sinceOn} hint={words.sinceHint} {...state.field('sinceOn')} />
      <TextArea label={words.basis} hint={words.basisHint} rows={3} {...state.field('basis')} />
    </CommandForm>
  )
}
