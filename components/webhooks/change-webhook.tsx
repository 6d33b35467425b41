'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { type WebhookKind, webhookKinds } from '@/lib/domain/webhook/kinds'
import { webhookChangingSchema } from '@/lib/schemas/webhook'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { CheckboxCards } from '../ui/choice-fields'

type ChangeWebhookProps = {
  webhook: { readonly id: string; readonly name: string; readonly kinds: readonly WebhookKind[] }
  words: Words['webhooks']
  forms: FormWords
}

export function ChangeWebhook({ webhook, words, forms }: ChangeWebhookProps) {
  const router = useRouter()
  const { field, ...state } = useCommandForm({
    command: 'change-webhook',
    schema: webhookChangingSchema,
    defaultValues: { webhookId: webhook.id, name: webhook.name, kinds: [...webhook.kinds] } as never,
    keptAs: `webhook:${webhook.id}`,
    words: forms,
    onDone: () => router.refresh(),
  })
  const choices = webhookKinds.map((value) => ({ value, label: words.kinds[value] }))
  return (
    <CommandForm state={state} submit={words.save} look="plain">
      <TextField label={words.name} maxLength={60} {...field('name')} />
      <CheckboxCards label={words.kindsTitle} columns={3} choices={choices} {...field('kinds')} />
    </CommandForm>
  )
}
