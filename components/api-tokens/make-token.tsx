'use client'

import { Button } from '@/components/ui/button'
import { CheckboxCards } from '@/components/ui/choice-fields'
import { ProblemNotice } from '@/components/ui/problem-notice'
import { ShownOnce } from '@/components/ui/shown-once'
import { DateField, TextField } from '@/components/ui/text-field'
import { useReady } from '@/components/ui/use-ready'
import { typedText, useSecretForm } from '@/components/ui/use-secret-form'
import { scopes } from '@/lib/domain/api/scopes'
import type { Words } from '@/lib/wording/catalogue'

type MakeTokenProps = { words: Words['apiTokens']; scopeWords: Words['api']['scopes']; errors: Words['errors'] }

export function MakeToken({ words, scopeWords, errors }: MakeTokenProps) {
  const { made, problem, busy, submit } = useSecretForm({
    command: 'make-api-token',
    secretName: 'token',
    read,
    shown,
    errors,
  })
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

const read = (typed: FormData) => ({
  name: typedText(typed, 'name'),
  until: typedText(typed, 'until'),
  password: typedText(typed, 'password'),
  scopes: typed.getAll('scopes'),
})

const shown = (token: string): string => `huiyin_${token}`
