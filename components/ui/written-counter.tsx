'use client'

import { type Control, type FieldValues, type Path, useWatch } from 'react-hook-form'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type WrittenCounterProps<Input extends FieldValues> = {
  control: Control<Input>
  name: Path<Input>
  maximum: number
  words: Words['forms']
}

/** Counts as people count, a rare character once. */
export function WrittenCounter<Input extends FieldValues>({
  control,
  name,
  maximum,
  words,
}: WrittenCounterProps<Input>) {
  const count = [...String(useWatch({ control, name }) ?? '')].length
  return (
    <p className={count > maximum ? 'mt-1 font-semibold text-bad text-sm' : 'mt-1 text-ink-soft text-sm'}>
      {fill(words.characters, { count, maximum })}
    </p>
  )
}
