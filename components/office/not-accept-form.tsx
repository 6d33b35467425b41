'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import { notAcceptedGrounds, refusalOutcomes } from '@/lib/domain/suggestion/suggestion'
import type { ToNotAccept } from '@/lib/queries/intake-moves'
import { notAcceptingSchema } from '@/lib/schemas/non-acceptance'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type NotAcceptFormProps = {
  suggestion: ToNotAccept
  words: Words['officeForms']
  intake: Words['intake']
  form: FormWords
}

export function NotAcceptForm({ suggestion: { id, units }, words, intake, form }: NotAcceptFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'not-accept-suggestion',
    schema: notAcceptingSchema,
    defaultValues: { suggestionId: id, reason: '', unitId: '' },
    keptAs: `not-accept:${id}`,
    words: form,
    onDone: () => router.push(`/suggestions/${id}`),
    complete: (input) => (input.outcome === 'LETTER' ? input : { ...input, unitId: '' }),
  })
  const outcome = useWatch({ control: state.form.control, name: 'outcome' })
  return (
    <CommandForm state={state} submit={words.notAccept.submit}>
      <RadioCards
        label={words.notAccept.ground}
        choices={notAcceptedGrounds.map((ground) => ({
          value: ground,
          label: words.notAccept.grounds[ground],
          hint: words.notAccept.bases[ground],
        }))}
        columns={2}
        {...state.field('ground')}
      />
      <TextArea
        label={words.reason}
        hint={words.reasonHint}
        rows={4}
        {...state.field('reason')}
        counter={<WrittenCounter control={state.form.control} name="reason" maximum={1000} words={form.forms} />}
      />
      <RadioCards
        label={intake.outcome}
        choices={refusalOutcomes.map((one) => ({
          value: one,
          label: intake.outcomes[one],
          hint: intake.outcomeHints[one],
        }))}
        columns={3}
        {...state.field('outcome')}
      />
      {outcome === 'LETTER' ? (
        <SelectField
          label={intake.letterUnit}
          blank={form.forms.choose}
          options={units.map((unit) => ({ value: unit.id, label: unit.name }))}
          {...state.field('unitId')}
        />
      ) : null}
    </CommandForm>
  )
}
