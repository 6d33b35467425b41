'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import type { Words } from '@/lib/wording/catalogue'
import { type Problem, submitCommand } from './submit-command'
import { useSecret } from './use-secret'

type SecretFormOptions = {
  readonly command: string
  /** What was typed, as the command wants it; the secret is put beside it under this name. */
  readonly read: (typed: FormData) => Record<string, unknown>
  readonly secretName: string
  /** As it is shown, once. */
  readonly shown: (secret: string) => string
  readonly errors: Words['errors']
}

/** A form that has a secret of the browser accepted and shows it once it was. */
export function useSecretForm({ command, read, secretName, shown, errors }: SecretFormOptions) {
  const router = useRouter()
  const secret = useSecret()
  const [made, setMade] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const { secret: fresh, key } = secret.toSend()
    setBusy(true)
    const answer = await submitCommand(command, { ...read(new FormData(form)), [secretName]: fresh }, key, errors)
    setBusy(false)
    setProblem(answer.ok ? null : answer)
    if (!answer.ok) return
    secret.taken()
    setMade(shown(fresh))
    form.reset()
    router.refresh()
  }

  return { made, problem, busy, submit }
}

export const typedText = (typed: FormData, name: string): string => String(typed.get(name) ?? '')
