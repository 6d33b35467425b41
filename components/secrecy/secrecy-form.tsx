'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useWatch } from 'react-hook-form'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import { secrecyGrounds } from '@/lib/domain/suggestion/secrecy-facts'
import type { SecrecyDesk } from '@/lib/queries/get-secrecy'
import { decideSecrecySchema } from '@/lib/schemas/secrecy'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type SecrecyFormProps = {
  desk: Pick<SecrecyDesk, 'id' | 'decided' | 'isSecret'>
  words: Words['secrecy']
  form: FormWords
}

/** To keep it takes a ground; what the office has decided already is not decided again. */
export function SecrecyForm({ desk: { id, decided, isSecret }, words, form }: SecrecyFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'decide-secrecy',
    schema: decideSecrecySchema,
    defaultValues: { suggestionId: id, reason: '' },
    keptAs: `secrecy:${id}`,
    words: form,
    onDone: () => router.push(`/suggestions/${id}`),
    complete: ({ ground, ...input }) => (ground && input.decision === 'KEEP' ? { ...input, ground } : input),
  })
  const decision = useWatch({ control: state.form.control, name: 'decision' })
  const { clearErrors } = state.form
  useEffect(() => {
    if (decision !== 'KEEP') clearErrors('ground')
  }, [decision, clearErrors])
  const hints = { ASKED: words.askedHint, REPRISAL: words.reprisalHint }
  return (
    <CommandForm state={state} submit={words.submit}>
      <RadioCards
        label={words.decision}
        choices={[
          { value: 'KEEP', label: words.kinds.secret, disabled: decided === true },
          { value: 'SHOW', label: words.kinds.open, disabled: !isSecret },
        ]}
        columns={2}
        {...state.field('decision')}
      />
      {decision === 'KEEP' ? (
        <RadioCards
          label={words.basis}
          choices={secrecyGrounds.map((value) => ({ value, label: words.grounds[value], hint: hints[value] }))}
          columns={2}
          {...state.field('ground')}
        />
      ) : null}
      <TextArea
        label={words.reason}
        hint={words.reasonHint}
        rows={4}
        {...state.field('reason')}
        counter={<WrittenCounter control={state.form.control} name="reason" maximum={1000} words={form.forms} />}
      />
    </CommandForm>
  )
}
