'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { CheckboxCards } from '@/components/ui/choice-fields'
import { ProblemNotice } from '@/components/ui/problem-notice'
import { ShownOnce } from '@/components/ui/shown-once'
import { type Problem, submitCommand } from '@/components/ui/submit-command'
import { DateField, TextField } from '@/components/ui/text-field'
import { useReady } from '@/components/ui/use-ready'
import { useSecret } from '@/components/ui/use-secret'
import { scopes } from '@/lib/domain/api/scopes'
import type { Words } from '@/lib/wording/catalogue'

type MakeTokenProps = { words: Words['apiTokens']; scopeWords: Words['api']['scopes']; errors: Words['errors'] }

export function MakeToken({ words, scopeWords, errors }: MakeTokenProps) {
  const { made, problem, busy, submit } = useMaking(errors)
  const ready = useReady()
  return (
    <form method="post" noValidate onSubmit={submit} className="space-y-5">
      {made ? <ShownOnce title={words.onceTitle} text={words.once} label={words.token} value={made} live /> : null}
      <ProblemNotice problem={problem} words={errors} />
      <TextField label={words.name} name="name" hint={words.nameHint} maxLength={60} error={problem?.fields?.name} />
      <CheckboxCards
        label={words.scopes}
        name="scopes"
        columns={2}
        choices={scopes.map((value) => ({ value, label: scopeWords[value], isTicked: value === 'read' }))}
        error={problem?.fields?.scopes}
      />
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

function useMaking(errors: Words['errors']) {
  const router = useRouter()
  const secret = useSecret()
  const [made, setMade] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const typed = new FormData(form)
    const text = (name: string) => String(typed.get(name) ?? '')
    const { secret: token, key } = secret.toSend()
    setBusy(true)
    const asked = {
      name: text('name'),
      until: text('until'),
      password: text('password'),
      scopes: typed.getAll('scopes'),
    }
    const answer = await submitCommand('make-api-token', { ...asked, token }, key, errors)
    setBusy(false)
    setProblem(answer.ok ? null : answer)
    if (!answer.ok) return
    secret.taken()
    setMade(`huiyin_${token}`)
    form.reset()
    router.refresh()
  }

  return { made, problem, busy, submit }
}
