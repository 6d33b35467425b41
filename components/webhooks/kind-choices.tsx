import type { ComponentProps } from 'react'
import { CheckboxCards } from '@/components/ui/choice-fields'
import { webhookKinds } from '@/lib/domain/webhook/kinds'
import type { Words } from '@/lib/wording/catalogue'

type KindChoicesProps = Omit<ComponentProps<typeof CheckboxCards>, 'label' | 'choices' | 'columns'> & {
  words: Words['webhooks']
}

/** What a program may be told of. */
export function KindChoices({ words, ...rest }: KindChoicesProps) {
  const choices = webhookKinds.map((value) => ({ value, label: words.kinds[value] }))
  return <CheckboxCards label={words.kindsTitle} columns={3} choices={choices} {...rest} />
}
