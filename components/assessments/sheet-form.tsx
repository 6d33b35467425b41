'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { DateField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { SheetToEnter } from '@/lib/queries/get-marking-sheet'
import { markingSheetSchema } from '@/lib/schemas/assessment-judging'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { MarkFields } from './mark-fields'

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
        <div key={item.key} className="border-line border-b pb-4">
          <MarkFields
            item={item}
            value={state.field(`marks.${place}.value`)}
            reason={state.field(`marks.${place}.words`)}
            words={judging}
          />
        </div>
      ))}
    </CommandForm>
  )
}
