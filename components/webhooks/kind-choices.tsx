import { CheckboxCards } from '@/components/ui/choice-fields'
import { type WebhookKind, webhookKinds } from '@/lib/domain/webhook/kinds'
import type { Words } from '@/lib/wording/catalogue'

type KindChoicesProps = { words: Words['webhooks']; ticked?: readonly WebhookKind[]; error?: string | undefined }

export function KindChoices({ words, ticked = [], error }: KindChoicesProps) {
  const choices = webhookKinds.map((value) => ({ value, label: words.kinds[value], isTicked: ticked.includes(value) }))
  return (
    <CheckboxCards label={words.kindsTitle} name="kinds" columns={3} choices={choices} {...(error ? { error } : {})} />
  )
}
