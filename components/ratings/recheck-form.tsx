'use client'

import { useRouter } from 'next/navigation'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { type RecheckOutcome, recheckOutcomes } from '@/lib/domain/rating/recheck'
import { recheckSchema, settlingPressureSchema } from '@/lib/schemas/handling-again'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type Props = { recheckId: string; words: Words['handlingAgain']['rechecks']; form: FormWords }

/** What the delegate said on the telephone. */
export function RecheckForm({ recheckId, known, words, form }: Props & { known: Known }) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'record-recheck',
    schema: recheckSchema,
    defaultValues: { recheckId, said: known.said ?? '', ...(known.outcome ? { outcome: known.outcome } : {}) },
    keptAs: `recheck:${recheckId}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.save}>
      <RadioCards
        label={words.outcome}
        choices={recheckOutcomes.map((value) => ({ value, label: words.outcomes[value] }))}
        columns={2}
        {...state.field('outcome')}
      />
      <TextArea
        label={words.said}
        hint={words.saidHint}
        optional={form.forms.optional}
        rows={3}
        {...state.field('said')}
      />
    </CommandForm>
  )
}

type Known = { outcome: RecheckOutcome | null; said: string | null }

/** What the office did about a delegate who was pressed. */
export function PressureForm({ recheckId, words, form }: Props) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'settle-pressure',
    schema: settlingPressureSchema,
    defaultValues: { recheckId, settled: '' },
    keptAs: `pressure:${recheckId}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.settleSubmit}>
      <TextArea label={words.settle} rows={3} {...state.field('settled')} />
    </CommandForm>
  )
}
