import { useRef, useState } from 'react'
import { newKey, type Problem, submitCommand } from '@/components/ui/submit-command'
import type { Words } from '@/lib/wording/catalogue'
import type { Outcome } from './issue-outcomes'

/** The same choice is sent under the same key until it is answered: a lost line issues nothing twice. */
export function useIssueTogether(words: Words['errors']) {
  const last = useRef({ choice: '', key: '' })
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function send(chosen: readonly string[]): Promise<readonly Outcome[] | null> {
    const choice = chosen.join(' ')
    if (last.current.choice !== choice) last.current = { choice, key: newKey() }
    setBusy(true)
    const notices = chosen.map((one) => {
      const [noticeId, version] = one.split('~')
      return { noticeId, version: Number(version) }
    })
    const input = { notices }
    const answer = await submitCommand<{ outcomes: Outcome[] }>('issue-chasing-notices', input, last.current.key, words)
    setBusy(false)
    setProblem(answer.ok ? null : answer)
    if (!answer.ok) return null
    last.current = { choice: '', key: '' }
    return answer.result.outcomes
  }

  return { busy, problem, send }
}
