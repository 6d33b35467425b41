import type { ComponentProps } from 'react'
import { DateField, TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/wording/catalogue'

type Wired = ComponentProps<'input'> & { name: string; error?: string | undefined }

type DecisionFieldsProps = {
  field: (name: 'effectiveOn' | 'documentNumber' | 'reason') => Wired
  words: Words['units']
}

/** By which paper, from which day, and why: the same under every change. */
export function DecisionFields({ field, words }: DecisionFieldsProps) {
  return (
    <>
      <DateField label={words.effectiveOn} hint={words.effectiveHint} {...field('effectiveOn')} />
      <TextField label={words.document} hint={words.documentHint} {...field('documentNumber')} />
      <TextField label={words.reason} hint={words.reasonHint} {...field('reason')} />
    </>
  )
}
