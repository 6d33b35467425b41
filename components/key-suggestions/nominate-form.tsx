'use client'

import { useRouter } from 'next/navigation'
import { CheckboxCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import { type KeyGround, keyGrounds } from '@/lib/domain/key-suggestion/nomination'
import { nominationSchema } from '@/lib/schemas/key-suggestion'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type NominateFormProps = {
  suggestionId: string
  /** what the rules found */
  grounds: readonly KeyGround[]
  words: Words['keySuggestions']
  form: FormWords
}

export function NominateForm({ suggestionId, grounds, words, form }: NominateFormProps) {
  const router = useRouter()
  const { nominate } = words
  const state = useCommandForm({
    command: 'nominate-key-suggestion',
    schema: nominationSchema,
    defaultValues: { suggestionId, grounds: [...grounds], reason: '', proposer: nominate.office },
    keptAs: `nominate:${suggestionId}`,
    words: form,
    onDone: () => {
      router.push('/key-suggestions?view=nominated')
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={nominate.submit}>
      <CheckboxCards
        label={nominate.grounds}
        hint={nominate.groundsHint}
        choices={keyGrounds.map((value) => ({ value, label: words.grounds[value] }))}
        columns={2}
        {...state.field('grounds')}
      />
      <TextArea
        label={nominate.reason}
        rows={4}
        {...state.field('reason')}
        counter={<WrittenCounter control={state.form.control} name="reason" maximum={500} words={form.forms} />}
      />
      <TextField label={nominate.proposer} hint={nominate.proposerHint} {...state.field('proposer')} />
    </CommandForm>
  )
}
