'use client'

import type { ReactNode } from 'react'
import type { Words } from '@/lib/wording/catalogue'
import { Button, type ButtonLook } from './button'
import { ProblemNotice } from './problem-notice'
import { ShownOnce } from './shown-once'
import { TextField } from './text-field'
import { useReady } from './use-ready'
import type { useSecretForm } from './use-secret-form'

type SecretFormProps = {
  form: ReturnType<typeof useSecretForm>
  words: Record<'onceTitle' | 'once' | 'password' | 'passwordHint', string>
  /** What the secret is called where it is shown. */
  label: string
  submit: string
  look?: ButtonLook
  errors: Words['errors']
  children: ReactNode
}

/** The secret once it was accepted, the fields, the password once more, and the button. */
export function SecretForm({ form, words, label, submit, look, errors, children }: SecretFormProps) {
  const { made, problem, busy } = form
  const ready = useReady()
  return (
    <form method="post" noValidate onSubmit={form.submit} className="space-y-5">
      {made ? <ShownOnce title={words.onceTitle} text={words.once} label={label} value={made} live /> : null}
      <ProblemNotice problem={problem} words={errors} />
      {children}
      <TextField
        label={words.password}
        name="password"
        type="password"
        autoComplete="current-password"
        hint={words.passwordHint}
        error={problem?.fields?.password}
      />
      <Button type="submit" look={look} disabled={!ready || busy} aria-busy={busy}>
        {submit}
      </Button>
    </form>
  )
}
