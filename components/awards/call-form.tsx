'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CheckboxCards, RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { vetoes as allVetoes, awardKinds } from '@/lib/domain/award/award'
import { awardBounds, awardCallSchema } from '@/lib/schemas/award'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type Awards = Words['awards']
type CallFormProps = {
  years: readonly number[]
  words: Awards['call']
  kinds: Awards['kinds']
  vetoes: Awards['vetoes']
  form: FormWords
}

export function CallForm({ years, words, kinds, vetoes, form }: CallFormProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof awardCallSchema>, { callId: string }>({
    command: 'call-award',
    schema: awardCallSchema,
    defaultValues: {
      ...{ year: years[0] ?? 0, kind: 'UNIT', name: '', basis: '', decidingBody: '' },
      ...{ quota: 8, each: 2, noticeDays: 5, vetoes: [...allVetoes] },
    },
    keptAs: 'call-award',
    words: form,
    onDone: ({ callId }) => {
      router.push(`/awards/${callId}`)
      router.refresh()
    },
  })
  const { field } = state
  const number = (most: number) => ({ type: 'number', inputMode: 'numeric', min: 1, max: most }) as const
  return (
    <CommandForm state={state} submit={words.submit}>
      <SelectField
        label={words.year}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        {...field('year')}
      />
      <RadioCards
        label={words.kind}
        columns={3}
        choices={awardKinds.map((value) => ({ value, label: kinds[value] }))}
        {...field('kind')}
      />
      <TextField label={words.name} hint={words.nameHint} {...field('name')} />
      <TextField label={words.quota} {...number(awardBounds.quota)} {...field('quota')} />
      <TextField label={words.each} hint={words.eachHint} {...number(awardBounds.each)} {...field('each')} />
      <TextArea label={words.basis} hint={words.basisHint} rows={2} {...field('basis')} />
      <TextField label={words.decidingBody} {...field('decidingBody')} />
      <CheckboxCards
        label={words.vetoes}
        hint={words.vetoesHint}
        optional={form.forms.optional}
        columns={2}
        choices={allVetoes.map((value) => ({ value, label: vetoes[value] }))}
        {...field('vetoes')}
      />
      <TextField label={words.noticeDays} {...number(awardBounds.noticeDays)} {...field('noticeDays')} />
    </CommandForm>
  )
}
