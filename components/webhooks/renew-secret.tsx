'use client'

import { SecretForm } from '@/components/ui/secret-form'
import { typedText, useSecretForm } from '@/components/ui/use-secret-form'
import type { Words } from '@/lib/wording/catalogue'
import { shownSecret } from './shown-secret'

type RenewSecretProps = { webhookId: string; words: Words['webhooks']; errors: Words['errors'] }

/** Another secret; the former signs beside it for a day. */
export function RenewSecret({ webhookId, words, errors }: RenewSecretProps) {
  const read = (typed: FormData) => ({ webhookId, password: typedText(typed, 'password') })
  const command = 'renew-webhook-secret'
  const form = useSecretForm({ command, secretName: 'secret', read, shown: shownSecret, errors })
  return (
    <SecretForm form={form} words={words} label={words.secret} submit={words.renew} errors={errors}>
      <p className="text-ink-soft">{words.renewHint}</p>
    </SecretForm>
  )
}
