'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { newKey, type Problem, submitCommand } from '@/components/ui/submit-command'
import type { Words } from '@/lib/wording/catalogue'
import type { DraftSaver } from './draft-saver'

type SaverRef = { readonly current: DraftSaver | null }

export type HandsIn = 'submit-suggestion' | 'offer-entry'

type Around = {
  readonly handsIn: HandsIn
  /** nothing of it is left to keep */
  readonly onEnded: () => Promise<void>
  readonly onUnreachable: () => void
}

/** A draft ends by being handed in or discarded; both ask first. */
export function useDraftEnding(saver: SaverRef, errors: Words['errors'], { handsIn, onEnded, onUnreachable }: Around) {
  const router = useRouter()
  const key = useRef<string | null>(null)
  const [asking, setAsking] = useState<'submit' | 'discard' | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function end(command: HandsIn | 'discard-draft', input: object, href: string) {
    setBusy(true)
    key.current ??= newKey()
    const answer = await submitCommand(command, input, key.current, errors)
    setAsking(null)
    setBusy(false)
    setProblem(answer.ok ? null : answer)
    if (!answer.ok && answer.code === 'network') {
      if (command !== 'discard-draft') onUnreachable()
      return
    }
    key.current = null
    if (!answer.ok) return
    await onEnded()
    router.push(href)
    router.refresh()
  }

  const isHis = handsIn === 'submit-suggestion'
  const draft = () => saver.current?.draft
  return {
    asking,
    busy,
    problem,
    ask: setAsking,
    keepOn: () => setAsking(null),
    submit: () => void end(handsIn, { ...draft() }, isHis ? `/suggestions/${draft()?.suggestionId}` : '/entries'),
    discard: () =>
      void end('discard-draft', { suggestionId: draft()?.suggestionId }, isHis ? '/my-suggestions' : '/entries'),
  }
}
