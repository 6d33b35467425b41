'use client'

import { useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ProblemNotice } from '@/components/ui/problem-notice'
import { newKey, type Problem, submitCommand } from '@/components/ui/submit-command'
import type { FindingKind } from '@/lib/domain/checking/finding'
import type { Words } from '@/lib/wording/catalogue'
import type { CheckingWords } from './checking-words'

type KeepWordsProps = {
  asked: { assignmentId: string; version: number; place: number; kind: FindingKind }
  onDone: () => void
  words: CheckingWords
  errors: Words['errors']
}

/** Beside a finding inside the form of the reply: no form of its own, and nothing of it is saved with the draft. */
export function KeepWords({ asked, onDone, words, errors }: KeepWordsProps) {
  const id = useId()
  const key = useRef('')
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  async function keep(): Promise<void> {
    key.current ||= newKey()
    setBusy(true)
    const answer = await submitCommand('answer-finding', { ...asked, reason }, key.current, errors)
    setBusy(false)
    key.current = ''
    setProblem(answer.ok ? null : answer)
    if (!answer.ok) return
    setReason('')
    onDone()
  }
  return (
    <details>
      <summary className="flex min-h-11 items-center text-action">{words.keep}</summary>
      <div className="space-y-2">
        <label htmlFor={id} className="block font-semibold">
          {words.keepReason}
        </label>
        <p id={`${id}-hint`} className="text-ink-soft text-sm">
          {words.keepHint}
        </p>
        <textarea
          id={id}
          className="control"
          rows={2}
          maxLength={300}
          aria-describedby={`${id}-hint`}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <ProblemNotice problem={problem} words={errors} />
        <Button disabled={busy} onClick={() => void keep()}>
          {words.keepSubmit}
        </Button>
      </div>
    </details>
  )
}
