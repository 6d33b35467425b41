'use client'

import { SecretForm } from '@/components/ui/secret-form'
import { TextField } from '@/components/ui/text-field'
import { typedText, useSecretForm } from '@/components/ui/use-secret-form'
import type { Words } from '@/lib/wording/catalogue'
import { KindChoices } from './kind-choices'
import { shownSecret } from './shown-secret'

/** An address that is to be told; the secret that signs comes from this browser. */
export function MakeWebhook({ words, errors }: { words: Words['webhooks']; errors: Words['errors'] }) {
  const form = useSecretForm({ command: 'make-webhook', secretName: 'secret', read, shown: shownSecret, errors })
  const fields = form.problem?.fields
  return (
    <SecretForm form={form} words={words} label={words.secret} submit={words.make} look="main" errors={errors}>
      <TextField label={words.name} name="name" hint={words.nameHint} maxLength={60} error={fields?.name} />
      <TextField
        label={words.address}
        name="address"
        type="url"
        inputMode="url"
        hint={words.addressHint}
        maxLength={500}
        error={fields?.address}
      />
      <KindChoices words={words} name="kinds" error={fields?.kinds} />
    </SecretForm>
  )
}

const read = (typed: FormData) => ({
  name: typedText(typed, 'name'),
  address: typedText(typed, 'address'),
  password: typedText(typed, 'password'),
  kinds: typed.getAll('kinds'),
})
