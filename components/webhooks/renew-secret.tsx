'use client'

import { Button } from '@/components/ui/button'
import { ProblemNotice } from '@/components/ui/problem-notice'
import { ShownOnce } from '@/components/ui/shown-once'
import { TextField } from '@/components/ui/text-field'
import { useReady } from '@/components/ui/use-ready'
import { typedText, useSecretForm } from '@/components/ui/use-secret-form'
import type { Words } from '@/lib/wording/catalogue'
import { shownSecret } from './shown-secret'

type RenewSecretProps = { webhookId: string; words: Words['webhooks']; errors: Words['errors'] }

export function RenewSecret({ webhookId, words, errors }: RenewSecretProps) {
  const read = (typed: FormData) => ({ webhookId, password: typedText(typed, 'password') })
  const form = { command: 'renew-webhook-secret', secretName: 'secret', read, shown: shownSecret, errors }
  const { made, problem, busy, submit } = useSecretForm(form)
  const ready = useReady()
  return (
    <form method="post" noValidate onSubmit={submit} className="space-y-4">
      {made ? <ShownOnce title={words.onceTitle} text={words.once} label={words.secret} value={made} live /> : null}
      <ProblemNotice problem={problem} words={errors} />
      <p className="text-ink-soft">{words.renewHint}</p>
      <TextField
        label={words.password}
        name="password"
        type="password"
        autoComplete="current-password"
        hint={words.passwordHint}
        error={problem?.fields?.password}
      />
      <Button type="submit" disabled={!ready || busy} aria-busy={busy}>
        {words.renew}
      </Button>
    </form>
  )
}
