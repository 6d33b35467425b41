'use client'

import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { DateField } from '@/components/ui/text-field'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { checkpointReachedSchema, headWaiverSchema, supervisionReportSchema } from '@/lib/schemas/supervision'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { useSupervisionForm } from './use-supervision-form'

type Option = { value: string; label: string }
type FormProps = { suggestionId: string; words: Words['supervisionForms']; form: FormWords }

export function ReportForm({ suggestionId, words: { report }, form }: FormProps) {
  const state = useSupervisionForm({
    command: 'report-supervision',
    schema: supervisionReportSchema,
    suggestionId,
    values: { text: '' },
    form,
  })
  return (
    <CommandForm state={state} submit={report.submit}>
      <TextArea label={report.text} rows={12} {...state.field('text')} />
    </CommandForm>
  )
}

type CheckpointFormProps = FormProps & { checkpoints: readonly Option[]; today: LocalDate }

export function CheckpointForm({ suggestionId, checkpoints, today, words, form }: CheckpointFormProps) {
  const { checkpoint } = words
  const state = useSupervisionForm({
    command: 'reach-checkpoint',
    schema: checkpointReachedSchema,
    suggestionId,
    values: { checkpointId: checkpoints[0]?.value ?? '', reachedOn: today, text: '' } as never,
    form,
  })
  return (
    <CommandForm state={state} submit={checkpoint.submit}>
      <SelectField label={checkpoint.which} options={checkpoints} {...state.field('checkpointId')} />
      <DateField label={checkpoint.reachedOn} max={today} {...state.field('reachedOn')} />
      <TextArea label={checkpoint.text} rows={4} {...state.field('text')} />
    </CommandForm>
  )
}

export function HeadWaiverForm({ suggestionId, units, words, form }: FormProps & { units: readonly Option[] }) {
  const { head } = words
  const state = useSupervisionForm({
    command: 'waive-head-contact',
    schema: headWaiverSchema,
    suggestionId,
    values: { assignmentId: units[0]?.value ?? '', reason: '' } as never,
    form,
  })
  return (
    <CommandForm state={state} submit={head.submit}>
      <SelectField label={head.unit} options={units} {...state.field('assignmentId')} />
      <TextArea label={head.reason} rows={3} {...state.field('reason')} />
    </CommandForm>
  )
}
