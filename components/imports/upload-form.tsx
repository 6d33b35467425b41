'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ProblemNotice } from '@/components/ui/problem-notice'
import { newKey, type Problem, submitTo } from '@/components/ui/submit-command'
import { FileField, TextField } from '@/components/ui/text-field'
import { useReady } from '@/components/ui/use-ready'
import type { Words } from '@/lib/wording/catalogue'

type UploadFormProps = { words: Words['importing']['upload']; errors: Words['errors'] }
type Previewed = { importId: string; isRepeated: boolean }

const patience = 120_000

/** Sends the bytes of the file as they are; the server counts and reads them. */
export function UploadForm({ words, errors }: UploadFormProps) {
  const ready = useReady()
  const { busy, problem, missing, send } = useUpload(errors)
  return (
    <form method="post" noValidate aria-busy={busy} className="space-y-4" onSubmit={send}>
      <FileField
        label={words.file}
        name="file"
        accept=".xlsx,.csv,.txt"
        hint={words.hint}
        error={missing ? words.missing : undefined}
      />
      <TextField label={words.sheet} name="sheet" hint={words.sheetHint} optional={words.optional} maxLength={100} />
      <ProblemNotice problem={problem} words={errors} />
      <Button type="submit" look="main" disabled={!ready || busy}>
        {busy ? words.reading : words.submit}
      </Button>
    </form>
  )
}

function useUpload(errors: Words['errors']) {
  const router = useRouter()
  const key = useRef<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [missing, setMissing] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function send(event: React.SyntheticEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const file = typed.get('file')
    const isFile = file instanceof File && file.name !== ''
    setMissing(!isFile)
    if (busy || !isFile) return
    setBusy(true)
    key.current ??= newKey()
    const address = `/api/uploads/imports?${new URLSearchParams({ name: file.name, sheet: String(typed.get('sheet') ?? '') })}`
    const body = { type: 'application/octet-stream', content: file }
    const answer = await submitTo<Previewed>(address, body, key.current, errors, patience)
    setBusy(false)
    setProblem(answer.ok ? null : answer)
    if (!answer.ok && answer.code === 'network') return
    key.current = null
    if (answer.ok) router.push(`/imports/${answer.result.importId}${answer.result.isRepeated ? '?again=1' : ''}`)
  }

  return { busy, problem, missing, send }
}
