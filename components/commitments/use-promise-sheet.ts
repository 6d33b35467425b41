'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { newKey, type Problem, submitCommand, submitTo } from '@/components/ui/submit-command'
import type { JudgedLine } from '@/lib/domain/commitment/judge-sheet'
import type { FormWords } from '@/lib/wording/catalogue'

export type SheetPreview = { readonly lines: readonly JudgedLine[]; readonly unchanged: number }

const patience = 120_000

/** The sheet is read and judged by the server and held here; what is sent in the end are the reports of the screen. */
export function usePromiseSheet({ errors }: FormWords) {
  const router = useRouter()
  const key = useRef<string | null>(null)
  const [busy, setBusy] = useState<'reading' | 'sending' | null>(null)
  const [missing, setMissing] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [preview, setPreview] = useState<SheetPreview | null>(null)

  async function read(event: React.SyntheticEvent<HTMLFormElement>) {
    event.preventDefault()
    const file = new FormData(event.currentTarget).get('file')
    const isFile = file instanceof File && file.name !== ''
    setMissing(!isFile)
    if (busy || !isFile) return
    setBusy('reading')
    setPreview(null)
    const address = `/api/uploads/commitments?${new URLSearchParams({ name: file.name })}`
    const body = { type: 'application/octet-stream', content: file }
    const answer = await submitTo<SheetPreview>(address, body, newKey(), errors, patience)
    setBusy(null)
    setProblem(answer.ok ? null : answer)
    if (answer.ok) setPreview(answer.result)
    key.current = null
  }

  async function send(lines: readonly JudgedLine[]) {
    if (busy) return
    setBusy('sending')
    key.current ??= newKey()
    const updates = lines.map(({ commitmentId, lastId, typed }) => ({ commitmentId, seenUpdate: lastId, ...typed }))
    const answer = await submitCommand('update-commitments', { updates }, key.current, errors)
    setBusy(null)
    setProblem(answer.ok ? null : answer)
    if (!answer.ok && answer.code === 'network') return
    key.current = null
    if (answer.ok) router.push('/commitments')
  }

  return { busy, missing, problem, preview, read, send }
}
