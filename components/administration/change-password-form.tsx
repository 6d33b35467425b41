'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { ProblemNotice } from '@/components/ui/problem-notice'
import { newKey, type Problem, submitCommand } from '@/components/ui/submit-command'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/wording/catalogue'

type ChangePasswordFormProps = { words: Words['administration']['password']; errors: Words['errors'] }

/** Not one of the forms that keep what was typed: a password stays nowhere. */
export function ChangePasswordForm({ words, errors }: ChangePasswordFormProps) {
  const [problem, setProblem] = useState<Problem | null>(null)
  const [different, setDifferent] = useState(false)
  const [isDone, setDone] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const typed = new FormData(form)
    const [current, next, again] = ['current', 'next', 'again'].map((name) => String(typed.get(name) ?? ''))
    setDone(false)
    setDifferent(next !== again)
    if (next !== again) return
    const answer = await submitCommand('change-password', { current, next }, newKey(), errors)
    setProblem(answer.ok ? null : answer)
    if (!answer.ok) return
    setDone(true)
    form.reset()
  }

  return (
    <form method="post" noValidate onSubmit={submit} className="space-y-5">
      <ProblemNotice problem={problem} words={errors} />
      {isDone ? (
        <Notice tone="good" live>
          {words.done}
        </Notice>
      ) : null}
      <TextField label={words.current} name="current" type="password" autoComplete="current-password" />
      <TextField label={words.next} name="next" type="password" autoComplete="new-password" />
      <TextField
        label={words.again}
        name="again"
        type="password"
        autoComplete="new-password"
        error={different ? words.different : undefined}
      />
      <Button type="submit" look="main">
        {words.submit}
      </Button>
    </form>
  )
}
