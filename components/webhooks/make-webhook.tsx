'use client'

import { Button } from '@/components/ui/button'
import { ProblemNotice } from '@/components/ui/problem-notice'
import { ShownOnce } from '@/components/ui/shown-once'
import { TextField } from '@/components/ui/text-field'
import { useReady } from '@/components/ui/use-ready'
import { typedText, useSecretForm } from '@/components/ui/use-secret-form'
import type { Words } from '@/lib/wording/catalogue'
import { KindChoices } from './kind-choices'
import { shownSecret } from './shown-secret'

export function MakeWebhook({ words, errors }: { words: Words['webhooks']; errors: Words['errors'] }) {
  const form = { command: 'make-webhook', secretName: 'secret', read, shown: shownSecret, errors }
  const { made, problem, busy, submit } = useSecretForm(form)
  const ready = useReady()
  return (
    <form method="post" noValidate onSubmit={submit} className="space-y-5">
      {made ? <ShownOnce title={words.onceTitle} text={words.once} label={words.secret} value={made} live /> : null}
      <ProblemNotice problem={problem} words={errors} />
      <TextField label={words.name} name="name" hint={words.nameHint} maxLength={60} error={problem?.fields?.name} />
      <TextField
        label={words.address}
        name="address"
        type="url"
        inputMode="url"
        hint={words.addressHint}
        maxLength={500}
        error={problem?.fields?.address}
      />
      <KindChoices words={words} name="kinds" error={problem?.fields?.kinds} />
      <TextField
        label={words.password}
        name="password"
        type="password"
        autoComplete="current-password"
        hint={words.passwordHint}
        error={problem?.fields?.password}
      />
      <Button type="submit" look="main" disabled={!ready || busy} aria-busy={busy}>
        {words.make}
      </Button>
    </form>
  )
}

const read = (typed: FormData) => ({
  name: typedText(typed, 'name'),
  address: typedText(typed, 'address'),
  password: typedText(typed, 'password'),
  kinds: typed.getAll('kinds'),
})
