'use client'

import { useState } from 'react'
import { newKey, type Problem, submitCommand } from '@/components/ui/submit-command'
import type { ProvingFile } from '@/lib/queries/get-reply-draft'
import type { Words } from '@/lib/wording/catalogue'

/** The files that can prove an answer: those of the page, with what was sent and taken out since it was read. */
export function useEvidence(there: readonly ProvingFile[], words: Words['errors']) {
  const [added, setAdded] = useState<readonly ProvingFile[]>([])
  const [dropped, setDropped] = useState<readonly string[]>([])
  const [problem, setProblem] = useState<Problem | null>(null)
  const known = new Map([...there, ...added].map((file) => [file.id, file]))
  const files = [...known.values()].filter(({ id }) => !dropped.includes(id))
  const add = (file: ProvingFile) => setAdded((before) => [...before, file])
  async function drop(attachmentId: string) {
    const answer = await submitCommand('remove-attachment', { attachmentId }, newKey(), words)
    setProblem(answer.ok ? null : answer)
    if (answer.ok) setDropped((before) => [...before, attachmentId])
  }
  return { files, add, drop, problem }
}
export type Evidence = ReturnType<typeof useEvidence>
