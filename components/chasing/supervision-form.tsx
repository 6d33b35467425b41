'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import { demandLength, supervisionSchema } from '@/lib/schemas/chasing'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type SupervisionFormProps = {
  suggestionId: string
  units: readonly { assignmentId: string; name: string }[]
  words: Pick<Words['chasing'], 'acts' | 'supervise'>
  form: FormWords
}

export function SupervisionForm({ suggestionId, units, words: { acts, supervise }, form }: SupervisionFormProps) {
  const router = useRouter()
  const only = units.length === 1 ? units[0]?.assignmentId : undefined
  const state = useCommandForm({
    command: 'draft-supervision-notice',
    schema: supervisionSchema,
    defaultValues: { assignmentId: only ?? '', demand: '' },
    keptAs: `supervise:${suggestionId}`,
    words: form,
    onDone: ({ noticeId }: { noticeId: string }) => router.push(`/chasing-notices/${noticeId}`),
  })
  return (
    <CommandForm state={state} submit={supervise.submit}>
      <SelectField
        label={supervise.unit}
        blank={form.forms.choose}
        options={units.map(({ assignmentId, name }) => ({ value: assignmentId, label: name }))}
        {...state.field('assignmentId')}
      />
      <TextArea
        label={supervise.demand}
        hint={acts.demandHint}
        rows={6}
        {...state.field('demand')}
        counter={
          <WrittenCounter
            control={state.form.control}
            name="demand"
            maximum={demandLength.maximum}
            words={form.forms}
          />
        }
      />
    </CommandForm>
  )
}
