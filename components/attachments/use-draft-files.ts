'use client'

import { useState } from 'react'
import { newKey, type Problem, submitCommand } from '@/components/ui/submit-command'
import type { AttachmentWords } from './attachment-words'
import type { KeptFile } from './kept-files'
import { useUploads } from './use-uploads'

type Options = { initial: readonly KeptFile[]; suggestionOf: () => Promise<string | null>; words: AttachmentWords }

/** The files of a draft: on their way, there, or taken out and still to be had back. */
export function useDraftFiles({ initial, suggestionOf, words }: Options) {
  const [kept, setKept] = useState(initial)
  const [problem, setProblem] = useState<Problem | null>(null)
  const uploads = useUploads({
    suggestionOf,
    words,
    onSent: ({ attachmentId, fileName, stripped }, { file, kind }) => {
      const one = { id: attachmentId, name: fileName, size: file.size, kind, stripped, isRemoved: false }
      setKept((before) => [...before, one])
    },
  })

  async function turn(id: string, isRemoved: boolean) {
    const name = isRemoved ? 'remove-attachment' : 'restore-attachment'
    const answer = await submitCommand(name, { attachmentId: id }, newKey(), words.errors)
    const isDone = answer.ok || answer.code === 'attachment-removed-before'
    setProblem(answer.ok ? null : answer)
    if (isDone) setKept((before) => before.map((one) => (one.id === id ? { ...one, isRemoved } : one)))
  }

  return {
    ...uploads,
    kept,
    problem,
    remove: (id: string) => void turn(id, true),
    restore: (id: string) => void turn(id, false),
  }
}
