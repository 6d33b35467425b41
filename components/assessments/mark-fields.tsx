import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { Item } from '@/lib/domain/assessment/scheme'
import { claimKindOf } from '@/lib/domain/assessment/self'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { pointsText } from '@/lib/wording/points-text'

type Bound<Field> = Omit<Field, 'label' | 'hint' | 'rows'>

type MarkFieldsProps = {
  item: Item
  value: Bound<Parameters<typeof TextField>[0]>
  reason: Bound<Parameters<typeof TextArea>[0]>
  hint?: string
  words: Words['assessmentJudging']
}

/** A mark and the words to it, as a member gives them or the office reads them on his sheet. */
export function MarkFields({ item, value, reason, hint, words }: MarkFieldsProps) {
  return (
    <div className="space-y-3">
      <TextField
        label={fill(words.value[claimKindOf(item)], { item: item.name, max: pointsText(item.max) })}
        {...(hint ? { hint } : {})}
        inputMode="decimal"
        autoComplete="off"
        {...value}
      />
      <TextArea label={fill(words.reason, { item: item.name })} rows={2} optional={words.optional} {...reason} />
    </div>
  )
}
