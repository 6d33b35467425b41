'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { DateField, TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { claimKindOf } from '@/lib/domain/assessment/self'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { SheetToEnter } from '@/lib/queries/get-marking-sheet'
import { markingSheetSchema } from '@/lib/schemas/assessment-judging'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { pointsText } from '@/lib/wording/points-text'

type SheetFormProps = {
  view: SheetToEnter
  today: LocalDate
  words: Words['markingSheets']
  judging: Words['assessmentJudging']
  form: FormWords
}

/** What one person reads on the sheet: always from a blank form, whatever was entered before. */
export function SheetForm({ view: { assessment, unit, member, items }, today, words, judging, form }: SheetFormProps) {
  const router = useRouter()
  const of = { assessmentId: assessment.id, unitId: unit.unitId, memberId: member.memberId }
  const state = useCommandForm({
    command: 'enter-marking-sheet',
    schema: markingSheetSchema,
    defaultValues: { ...of, signedOn: '', marks: items.map(({ key }) => ({ itemKey: key, value: '', words: '' })) },
    keptAs: `marking-sheet:${of.assessmentId}:${of.unitId}:${of.memberId}`,
    words: form,
    onDone: () => {
      state.form.reset()
      router.push(`/assessments/${of.assessmentId}/sheets`)
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <DateField label={words.signedOn} max={today} {...state.field('signedOn')} />
      {items.map((item, place) => (
        <div key={item.key} className="space-y-3 border-line border-b pb-4">
          <TextField
            label={fill(judging.value[claimKindOf(item)], { item: item.name, max: pointsText(item.max) })}
            inputMode="decimal"
            autoComplete="off"
            {...state.field(`marks.${place}.value`)}
          />
          <TextArea
            label={fill(judging.reason, { item: item.name })}
            rows={2}
            optional={judging.optional}
            {...state.field(`marks.${place}.words`)}
          />
        </div>
      ))}
    </CommandForm>
  )
}
