'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { ProblemNotice } from '@/components/ui/problem-notice'
import { newKey, type Problem, submitCommand } from '@/components/ui/submit-command'
import type { Words } from '@/lib/wording/catalogue'

type ResetPasswordProps = { accountId: string; words: Words['administration']['reset']; errors: Words['errors'] }

/** Made here and shown here: the server keeps a hash, and its answer says nothing. */
export function ResetPassword({ accountId, words, errors }: ResetPasswordProps) {
  const router = useRouter()
  const [made, setMade] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)

  async function reset() {
    setBusy(true)
    const password = newPassword()
    const answer = await submitCommand('reset-password', { accountId, password }, newKey(), errors)
    setBusy(false)
    setProblem(answer.ok ? null : answer)
    setMade(answer.ok ? password : null)
    if (answer.ok) router.refresh()
  }

  return (
    <div className="space-y-4">
      <p>{words.text}</p>
      <ProblemNotice problem={problem} words={errors} />
      {made ? (
        <Notice tone="good" title={words.done} live>
          <code className="select-all font-semibold text-lg">{made}</code>
        </Notice>
      ) : null}
      <Button look="danger" disabled={busy} aria-busy={busy} onClick={reset}>
        {words.submit}
      </Button>
    </div>
  )
}

/** Letters and digits that nobody takes for one another; 20 of them carry more than 100 bits. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789'

function newPassword(): string {
  const picked: string[] = []
  while (picked.length < 20) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1))
    if (byte < letters.length * 4) picked.push(letters[byte % letters.length] ?? '')
  }
  return `${picked.slice(0, 5).join('')}-${picked.slice(5, 10).join('')}-${picked.slice(10, 15).join('')}-${picked.slice(15).join('')}`
}
