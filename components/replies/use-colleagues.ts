'use client'

import { useEffect, useState } from 'react'
import type { Colleague } from '@/lib/queries/draft-presence'

const pause = 20_000
const longestPause = 5 * 60_000

/** Asks while the page is looked at, says so while something is typed, and asks less often where nothing answers. */
export function useColleagues(assignmentId: string, initial: readonly Colleague[]): readonly Colleague[] {
  const [colleagues, setColleagues] = useState(initial)
  useEffect(() => follow(assignmentId, setColleagues), [assignmentId])
  return colleagues
}

function follow(assignmentId: string, show: (colleagues: readonly Colleague[]) => void): () => void {
  const stop = new AbortController()
  let wait = pause
  let isWriting = false
  /** the first word is said at once */
  let hasBegun = false
  let timer: ReturnType<typeof setTimeout> | undefined
  async function beat() {
    clearTimeout(timer)
    if (stop.signal.aborted || document.visibilityState !== 'visible') return
    const isSaid = isWriting
    isWriting = false
    const answer = await ask({ assignmentId, isWriting: isSaid }, stop.signal)
    if (stop.signal.aborted || answer === 'over') return
    if (answer) show(answer)
    wait = answer ? pause : Math.min(wait * 2, longestPause)
    timer = setTimeout(() => void beat(), wait)
  }
  function typed() {
    isWriting = true
    if (!hasBegun) void beat()
    hasBegun = true
  }
  const seen = () => void beat()
  document.addEventListener('input', typed, { signal: stop.signal })
  document.addEventListener('visibilitychange', seen, { signal: stop.signal })
  timer = setTimeout(() => void beat(), pause)
  return () => {
    clearTimeout(timer)
    stop.abort()
  }
}

/** Null where it has to be asked again; over where asking again is of no use. */
async function ask(body: object, signal: AbortSignal): Promise<readonly Colleague[] | 'over' | null> {
  try {
    const headers = { 'Content-Type': 'application/json' }
    const response = await fetch('/api/presence', { method: 'POST', headers, body: JSON.stringify(body), signal })
    if (response.ok) return ((await response.json()) as { colleagues: readonly Colleague[] }).colleagues
    return [401, 403, 404, 409].includes(response.status) ? 'over' : null
  } catch {
    return null
  }
}
