'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { CommandForm } from '@/components/ui/command-form'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { WebhookKind } from '@/lib/domain/webhook/kinds'
import { webhookChangingSchema } from '@/lib/schemas/webhook'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { KindChoices } from './kind-choices'

type ChangeWebhookProps = {
  webhook: { readonly id: string; readonly name: string; readonly kinds: readonly WebhookKind[] }
  words: Words['webhooks']
  forms: FormWords
}

/** Its name and what it is told of; another address is another webhook. */
export function ChangeWebhook({ webhook, words, forms }: ChangeWebhookProps) {
  const router = useRouter()
  const [isDone, setDone] = useState(false)
  const { field, ...state } = useCommandForm({
    command: 'change-webhook',
    schema: webhookChangingSchema,
    defaultValues: { webhookId: webhook.id, name: webhook.name, kinds: [...webhook.kinds] } as never,
    keptAs: `webhook:${webhook.id}`,
    words: forms,
    onDone: () => {
      setDone(true)
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={words.save} look="plain">
      {isDone ? (
        <Notice tone="good" live>
          {words.saved}
        </Notice>
      ) : null}
      <TextField label={words.name} maxLength={60} {...field('name')} />
      <KindChoices words={words} {...field('kinds')} />
    </CommandForm>
  )
}
