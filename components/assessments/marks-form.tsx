'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { Item } from '@/lib/domain/assessment/scheme'
import { claimKindOf } from '@/lib/domain/assessment/self'
import { marksSchema } from '@/lib/schemas/assessment-judging'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { pointsText } from '@/lib/wording/points-text'

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
          <div className="space-y-3">
            <TextField
              label={fill(words.value[claimKindOf(item)], { item: item.name, max: pointsText(item.max) })}
              hint={item.note}
              inputMode="decimal"
              {...state.field(`marks.${place}.value`)}
            />
            <TextArea
              label={fill(words.reason, { item: item.name })}
              rows={2}
              optional={words.optional}
              {...state.field(`marks.${place}.words`)}
            />
          </div>
          {beside[place]}
        </div>
      ))}
    </CommandForm>
  )
}
