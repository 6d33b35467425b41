'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { AwardKind } from '@/lib/domain/award/award'
import { type NominationInput, nominationSchemas } from '@/lib/schemas/award'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type NominationFormProps = {
  callId: string
  kind: AwardKind
  nominees: readonly { readonly value: string; readonly label: string }[]
  words: Words['awards']['acts']
  form: FormWords
}

export function NominationForm({ callId, kind, nominees, words, form }: NominationFormProps) {
  const router = useRouter()
  const only = nominees.length === 1 ? (nominees[0]?.value ?? '') : ''
  const isSuggestion = kind === 'SUGGESTION'
  const state = useCommandForm<NominationInput>({
    command: 'nominate-for-award',
    schema: nominationSchemas[kind],
    defaultValues: {
      ...{ callId, person: '', post: '', reason: '' },
      ...(isSuggestion ? { unitId: '', suggestionId: only } : { unitId: only, suggestionId: '' }),
    },
    keptAs: `nominate:${callId}`,
    scope: 'nominate',
    words: form,
    onDone: () => {
      state.form.reset()
      router.refresh()
    },
  })
  const { field } = state
  return (
    <CommandForm state={state} submit={words.nominate}>
      {isSuggestion ? (
        <SelectField
          label={words.suggestion}
          hint={words.leftFor}
          blank={form.forms.choose}
          options={nominees}
          {...field('suggestionId')}
        />
      ) : (
        <SelectField label={words.unit} blank={form.forms.choose} options={nominees} {...field('unitId')} />
      )}
      {kind === 'WORKER' ? (
        <>
          <TextField label={words.person} {...field('person')} />
          <TextField label={words.post} {...field('post')} />
        </>
      ) : null}
      <TextArea label={words.reason} hint={words.reasonHint} rows={3} {...field('reason')} />
    </CommandForm>
  )
}
