'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { ProblemNotice } from '@/components/ui/problem-notice'
import { newKey, type Problem, submitCommand } from '@/components/ui/submit-command'
import { DateField, TextField } from '@/components/ui/text-field'
import { useReady } from '@/components/ui/use-ready'
import { scopes } from '@/lib/domain/api/scopes'
import type { Words } from '@/lib/wording/catalogue'

type MakeTokenProps = { words: Words['apiTokens']; scopeWords: Words['api']['scopes']; errors: Words['errors'] }

/** The browser makes the secret, so that no answer of the server holds it; leaving the page forgets it. */
export function MakeToken({ words, scopeWords, errors }: MakeTokenProps) {
  const router = useRouter()
  const ready = useReady()
  const [made, setMade] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const typed = new FormData(form)
    const text = (name: string) => String(typed.get(name) ?? '')
    const token = newSecret()
    setBusy(true)
    const asked = {
      name: text('name'),
      until: text('until'),
      password: text('password'),
      scopes: typed.getAll('scopes'),
    }
    const answer = await submitCommand('make-api-token', { ...asked, token }, newKey(), errors)
    setBusy(false)
    setProblem(answer.ok ? null : answer)
    if (!answer.ok) return
    setMade(`huiyin_${token}`)
    form.reset()
    router.refresh()
  }

  return (
    <form method="post" noValidate onSubmit={submit} className="space-y-5">
      {made ? <OnceShown token={made} words={words} /> : null}
      <ProblemNotice problem={problem} words={errors} />
      <TextField label={words.name} name="name" hint={words.nameHint} maxLength={60} error={problem?.fields?.name} />
      <fieldset>
        <legend className="font-semibold">{words.scopes}</legend>
        <div className="mt-1 grid gap-2 sm:grid-cols-2">
          {scopes.map((scope) => (
            <label key={scope} className="flex min-h-11 items-center gap-2">
              <input type="checkbox" name="scopes" value={scope} defaultChecked={scope === 'read'} />
              <span>{scopeWords[scope]}</span>
            </label>
          ))}
        </div>
        {problem?.fields?.scopes ? <p className="text-danger">{problem.fields.scopes}</p> : null}
      </fieldset>
      <DateField label={words.until} name="until" hint={words.untilHint} error={problem?.fields?.until} />
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

function OnceShown({ token, words }: { token: string; words: Words['apiTokens'] }) {
  return (
    <Notice tone="warn" title={words.onceTitle} live>
      <p>{words.once}</p>
      <input
        className="control mt-2"
        readOnly
        value={token}
        aria-label={words.token}
        onFocus={(event) => event.currentTarget.select()}
      />
    </Notice>
  )
}

function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const text = btoa(String.fromCharCode(...bytes))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
