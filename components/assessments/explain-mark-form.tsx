'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { markExplanationSchema } from '@/lib/schemas/assessment-judging'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type ExplainMarkFormProps = {
  of: { assessmentId: string; unitId: string; itemKey: string }
  given: string
  explanation: string
  words: Words['assessmentJudging']['explain']
  form: FormWords
}

/** Why one's mark is far from the others, or what it should have been. */
export function ExplainMarkForm({ of, given, explanation, words, form }: ExplainMarkFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'explain-mark',
    schema: markExplanationSchema,
    defaultValues: { ...of, value: '', words: explanation },
    keptAs: `explain-mark:${of.assessmentId}:${of.unitId}:${of.itemKey}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <p className="font-semibold">{words.lead}</p>
      <TextArea label={words.words} rows={2} {...state.field('words')} />
      <TextField
        label={words.value}
        hint={fill(words.valueHint, { given })}
        inputMode="decimal"
        optional={words.optional}
        {...state.field('value')}
      />
    </CommandForm>
  )
}
