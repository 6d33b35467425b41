'use client'

import { type FormEvent, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { keepOnlyFor } from '@/components/ui/kept-text'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/text-field'
import { useReady } from '@/components/ui/use-ready'
import type { Words } from '@/lib/wording/catalogue'
import { DemonstrationPeople, type DemonstrationPerson } from './demonstration-people'
import { signIn } from './sign-in'

type SignInFormProps = {
  words: Words['signIn']
  /** Already checked to be an address of this site. */
  next: string
  demonstration: { people: readonly DemonstrationPerson[]; password: string } | null
}

export function SignInForm({ words, next, demonstration }: SignInFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const ready = useReady()
  const { busy, message, missing, submit } = useSigningIn(words, next)
  const fillIn = (login: string, password: string) => {
    for (const [name, value] of Object.entries({ login, password })) {
      const input = form.current?.elements.namedItem(name)
      if (input instanceof HTMLInputElement) input.value = value
    }
    form.current?.querySelector<HTMLButtonElement>('[type=submit]')?.focus()
  }
  return (
    <>
      <form ref={form} method="post" noValidate aria-busy={busy} onSubmit={submit} className="space-y-5">
        {message ? (
          <Notice tone="bad" live>
            <p>{message}</p>
          </Notice>
        ) : null}
        <TextField
          label={words.name}
          name="login"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          error={missing.login ? words.nameMissing : undefined}
        />
        <PasswordField words={words} error={missing.password ? words.passwordMissing : undefined} />
        <Button type="submit" look="main" className="w-full" disabled={!ready || busy}>
          {busy ? words.submitting : words.submit}
        </Button>
      </form>
      {demonstration ? <DemonstrationPeople words={words} {...demonstration} onChoose={fillIn} /> : null}
    </>
  )
}

function useSigningIn(words: Words['signIn'], next: string) {
  const [busy, setBusy] = useState(false)
  const [message, setMessage] = useState<string | null>(null)
  const [missing, setMissing] = useState({ login: false, password: false })

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const login = String(typed.get('login')).trim()
    const password = String(typed.get('password'))
    setMissing({ login: login === '', password: password === '' })
    setMessage(null)
    const empty = login === '' ? 'login' : password === '' ? 'password' : null
    if (empty) return document.getElementById(empty)?.focus()
    if (busy) return
    setBusy(true)
    const answer = await signIn(login, password, words)
    if (answer.ok) {
      keepOnlyFor(login)
      // A full load: no page of another person stays in memory.
      return location.assign(next)
    }
    setBusy(false)
    setMessage(answer.message)
  }

  return { busy, message, missing, submit }
}

function PasswordField({ words, error }: { words: Words['signIn']; error?: string }) {
  const [shown, setShown] = useState(false)
  return (
    <div>
      <TextField
        label={words.password}
        name="password"
        type={shown ? 'text' : 'password'}
        autoComplete="current-password"
        error={error}
      />
      <label className="mt-1 flex min-h-11 w-fit cursor-pointer items-center gap-2">
        <input
          type="checkbox"
          className="size-5 accent-action"
          checked={shown}
          onChange={(event) => setShown(event.currentTarget.checked)}
        />
        {words.showPassword}
      </label>
    </div>
  )
}
