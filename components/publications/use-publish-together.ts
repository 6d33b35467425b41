import { useRef, useState } from 'react'
import { newKey, type Problem, submitCommand } from '@/components/ui/submit-command'
import type { Words } from '@/lib/wording/catalogue'

export type Outcome = {
  readonly replyId: string
  readonly refusal: string | null
  readonly facts: Readonly<Record<string, string | number>>
}
export type Told = { readonly outcomes: readonly Outcome[]; readonly publishOn: string }
export type Chosen = { readonly replyIds: readonly string[]; readonly on?: string; readonly hour?: string }

/** The same choice is sent under the same key until it is answered: a lost line publishes nothing twice. */
export function usePublishTogether(words: Words['errors']) {
  const last = useRef({ choice: '', key: '' })
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function send(chosen: Chosen): Promise<Told | null> {
    const choice = JSON.stringify(chosen)
    if (last.current.choice !== choice) last.current = { choice, key: newKey() }
    setBusy(true)
    const answer = await submitCommand<Told>('publish-many', chosen, last.current.key, words)
    setBusy(false)
    setProblem(answer.ok ? null : answer)
    if (!answer.ok) return null
    last.current = { choice: '', key: '' }
    return answer.result
  }

  return { busy, problem, send }
}
