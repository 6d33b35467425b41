'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { ProblemNotice } from '@/components/ui/problem-notice'
import { newKey, type Problem, submitCommand } from '@/components/ui/submit-command'
import type { Words } from '@/lib/wording/catalogue'
import { NewAddress } from './new-address'

type OpenFeedProps = { isOpen: boolean; cancel: string; words: Words['calendarFeed']; errors: Words['errors'] }

/** The browser makes the secret, so that no answer of the server holds it; leaving the page forgets it. */
export function OpenFeed({ isOpen, cancel, words, errors }: OpenFeedProps) {
  const router = useRouter()
  const [address, setAddress] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const attempt = useRef<{ token: string; key: string } | null>(null)

  useEffect(() => {
    if (!isOpen) setAddress(null)
  }, [isOpen])

  async function open() {
    setAsking(false)
    setBusy(true)
    attempt.current ??= { token: newToken(), key: newKey() }
    const { token, key } = attempt.current
    const answer = await submitCommand('open-calendar-feed', { token }, key, errors)
    setBusy(false)
    setProblem(answer.ok ? null : answer)
    if (!answer.ok) return
    attempt.current = null
    setAddress(`${window.location.origin}/api/calendar/${token}.ics`)
    router.refresh()
  }

  return (
    <div className="space-y-4">
      <ProblemNotice problem={problem} words={errors} />
      {address ? <NewAddress address={address} words={words} /> : null}
      <Button
        look={isOpen ? 'plain' : 'main'}
        disabled={busy}
        aria-busy={busy}
        onClick={isOpen ? () => setAsking(true) : open}
      >
        {isOpen ? words.renew : words.open}
      </Button>
      <ConfirmDialog
        open={asking}
        title={words.renewTitle}
        confirm={words.renew}
        cancel={cancel}
        busy={busy}
        onCancel={() => setAsking(false)}
        onConfirm={open}
      >
        {words.renewText}
      </ConfirmDialog>
    </div>
  )
}

function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
