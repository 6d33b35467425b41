'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { settlementSchema } from '@/lib/schemas/assessment-judging'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type SettleFormProps = {
  of: { assessmentId: string; unitId: string; itemKey: string }
  /** as it was settled before */
  settled: { points: string; reason: string } | null
  max: string
  doneHref: string
  words: Words['groupMeetings']['settle']
  form: FormWords
}

export function SettleForm({ of, settled, max, doneHref, words, form }: SettleFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'settle-assessed-item',
    schema: settlementSchema,
    defaultValues: { ...of, points: settled?.points ?? '', reason: settled?.reason ?? '' },
    keptAs: `settle:${of.assessmentId}:${of.unitId}:${of.itemKey}`,
    words: form,
    onDone: () => {
      router.push(doneHref)
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <TextField
        label={words.points}
        hint={fill(words.pointsHint, { max })}
        inputMode="decimal"
        autoComplete="off"
        {...state.field('points')}
      />
      <TextArea label={words.reason} rows={3} {...state.field('reason')} />
    </CommandForm>
  )
}
