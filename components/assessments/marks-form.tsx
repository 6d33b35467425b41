'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { CommandForm } from '@/components/ui/command-form'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { Item } from '@/lib/domain/assessment/scheme'
import { marksSchema } from '@/lib/schemas/assessment-judging'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { MarkFields } from './mark-fields'

type MarksFormProps = {
  assessmentId: string
  unitId: string
  items: readonly Item[]
  marks: { itemKey: string; value: string; words: string }[]
  /** what the unit says of each item, in the same order */
  beside: readonly ReactNode[]
  words: Words['assessmentJudging']
  form: FormWords
}

export function MarksForm({ assessmentId, unitId, items, marks, beside, words, form }: MarksFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'save-marks',
    schema: marksSchema,
    defaultValues: { assessmentId, unitId, marks },
    keptAs: `marks:${assessmentId}:${unitId}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.save}>
      {items.map((item, place) => (
        <div key={item.key} className="grid gap-4 border-line border-b pb-4 md:grid-cols-2">
          <MarkFields
            item={item}
            value={state.field(`marks.${place}.value`)}
            reason={state.field(`marks.${place}.words`)}
            hint={item.note}
            words={words}
          />
          {beside[place]}
        </div>
      ))}
    </CommandForm>
  )
}
