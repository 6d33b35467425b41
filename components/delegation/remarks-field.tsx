import type { ComponentProps } from 'react'
import { CheckboxCards } from '@/components/ui/choice-fields'
import { lookRemarks } from '@/lib/domain/suggestion/looking'
import type { Words } from '@/lib/wording/catalogue'

type RemarksFieldProps = Omit<ComponentProps<typeof CheckboxCards>, 'label' | 'choices'> & { words: Words['firstLook'] }

export function RemarksField({ words, ...field }: RemarksFieldProps) {
  return (
    <CheckboxCards
      label={words.remarksLabel}
      choices={lookRemarks.map((value) => ({ value, label: words.remarks[value] }))}
      {...field}
    />
  )
}
