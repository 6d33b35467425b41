import type { ComponentProps } from 'react'
import { CheckboxCards } from '@/components/ui/choice-fields'
import type { Placing } from '@/lib/queries/town-choices'
import type { Words } from '@/lib/wording/catalogue'

type Wired = ComponentProps<'input'> & { name: string; error?: string | undefined }
type TownCardsProps = Wired & { placing: Placing; words: Words['towns']; optional: string }

/** One tick a town; why some are ticked already is said. */
export function TownCards({ placing: { towns, because }, words, optional, ...wired }: TownCardsProps) {
  const reasons = { NAMED: words.named, CHOSEN: words.chosen }
  return (
    <CheckboxCards
      label={words.field}
      hint={because ? `${words.fieldHint}${reasons[because]}` : words.fieldHint}
      optional={optional}
      choices={towns.map(({ id, name }) => ({ value: id, label: name }))}
      columns={4}
      {...wired}
    />
  )
}
