'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { ProblemNotice } from '@/components/ui/problem-notice'
import { type Problem, submitCommand } from '@/components/ui/submit-command'
import { useSecret } from '@/components/ui/use-secret'
import type { Words } from '@/lib/wording/catalogue'
import { NewAddress } from './new-address'

type OpenFeedProps = { isOpen: boolean; cancel: string; words: Words['calendarFeed']; errors: Words['errors'] }

export function OpenFeed({ isOpen, cancel, words, errors }: OpenFeedProps) {
  const router = useRouter()
  const [address, setAddress] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const secret = useSecret()

  useEffect(() => {
    if (!isOpen) setAddress(null)
  }, [isOpen])

  async function open() {
    setAsking(false)
    setBusy(true)
    const { secret: token, key } = secret.toSend()
    const answer = await submitCommand('open-calendar-feed', { token }, key, errors)
    setBusy(false)
    setProblem(answer.ok ? null : answer)
    if (!answer.ok) return
    secret.taken()
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
