'use client'

import { useRouter } from 'next/navigation'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { type OpinionAnswer, opinionAnswers } from '@/lib/domain/planning/opinion'
import { opinionSchema } from '@/lib/schemas/planning'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type OpinionFormProps = {
  opinionId: string
  given: { answer: OpinionAnswer | null; reason: string; proposedUnitId: string | null }
  units: readonly { id: string; name: string }[]
  answers: Words['preAssignment']['answers']
  words: Words['preAssignment']['form']
  form: FormWords
}

/** Agreement needs nothing more; whoever does not agree says why and whose it is. */
export function OpinionForm({ opinionId, given, units, answers, words, form }: OpinionFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'answer-pre-assignment',
    schema: opinionSchema,
    defaultValues: {
      opinionId,
      answer: given.answer ?? undefined,
      reason: given.reason,
      proposedUnitId: given.proposedUnitId ?? '',
    },
    keptAs: `opinion:${opinionId}`,
    words: form,
    onDone: () => {
      router.push('/pre-assignment')
      router.refresh()
    },
  })
  const differs = state.form.watch('answer') === 'OTHER_UNIT'
  const optional = differs ? '' : form.forms.optional
  return (
    <CommandForm state={state} submit={words.submit}>
      <RadioCards
        label={words.answer}
        columns={2}
        choices={opinionAnswers.map((value) => ({ value, label: answers[value] }))}
        {...state.field('answer')}
      />
      <SelectField
        label={words.proposed}
        blank={form.forms.choose}
        optional={optional}
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
        {...state.field('proposedUnitId')}
      />
      <TextArea
        label={words.reason}
        hint={differs ? undefined : words.reasonHint}
        optional={optional}
        rows={4}
        {...state.field('reason')}
      />
    </CommandForm>
  )
}
