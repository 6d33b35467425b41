import type { ComponentProps } from 'react'
import { RadioCards } from '@/components/ui/choice-fields'
import type { DepartingGround } from '@/lib/domain/suggestion/publicity'
import type { Words } from '@/lib/wording/catalogue'

type PublicityBasisProps = {
  grounds: readonly DepartingGround[]
  words: Words['publicity']
} & Omit<ComponentProps<typeof RadioCards>, 'label' | 'choices' | 'columns'>

/** What a decision that departs from the wish leans on, each with its article. */
export function PublicityBasis({ grounds, words, ...field }: PublicityBasisProps) {
  return (
    <RadioCards
      label={words.basis}
      choices={grounds.map((ground) => ({ value: ground, label: words.grounds[ground], hint: words.bases[ground] }))}
      columns={2}
      {...field}
    />
  )
}
