import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { newKey, type Problem, submitCommand, submitTo } from '@/components/ui/submit-command'
import type { CalendarPreview } from '@/lib/domain/calendar/preview'
import type { Words } from '@/lib/wording/catalogue'

const patience = 60_000

/** A file is read by the server, looked at here, and only then handed in. */
export function useNoticeFile(errors: Words['errors']) {
  const router = useRouter()
  const key = useRef<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [missing, setMissing] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [preview, setPreview] = useState<CalendarPreview | null>(null)

  async function read(event: React.SyntheticEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const file = typed.get('file')
    const isFile = file instanceof File && file.name !== ''
    setMissing(!isFile)
    if (busy || !isFile) return
    setBusy(true)
    const address = `/api/uploads/calendar?${new URLSearchParams({ name: file.name, year: String(typed.get('year')) })}`
    const body = { type: 'application/octet-stream', content: file }
    const answer = await submitTo<CalendarPreview>(address, body, newKey(), errors, patience)
    setBusy(false)
    setProblem(answer.ok ? null : answer)
    setPreview(answer.ok ? answer.result : null)
  }

  async function propose() {
    if (busy || !preview) return
    setBusy(true)
    key.current ??= newKey()
    const { year, source, days } = preview
    const input = { year, source, days }
    const answer = await submitCommand<{ editionId: string }>('propose-calendar', input, key.current, errors)
    setBusy(false)
    setProblem(answer.ok ? null : answer)
    if (!answer.ok && answer.code === 'network') return
    key.current = null
    if (answer.ok) router.push(`/calendar/${answer.result.editionId}`)
  }

  const forget = () => {
    key.current = null
    setPreview(null)
    setProblem(null)
  }
  return { busy, missing, problem, preview, read, propose, forget }
}
