'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Finding } from '@/lib/domain/checking/finding'

export type Checks = {
  readonly findings: readonly Finding[]
  readonly state: 'read' | 'reading' | 'failed'
  readonly look: () => void
}

/** Reads again after each saving, and when asked; an answer that comes too late is dropped. */
export function useChecks(assignmentId: string, initial: readonly Finding[], savedAt: Date | null): Checks {
  const [findings, setFindings] = useState(initial)
  const [state, setState] = useState<Checks['state']>('read')
  const running = useRef<AbortController>(undefined)
  const look = useCallback(() => {
    running.current?.abort()
    const stop = new AbortController()
    running.current = stop
    setState('reading')
    void read(assignmentId, stop.signal).then((answer) => {
      if (stop.signal.aborted) return
      if (answer) setFindings(answer)
      setState(answer ? 'read' : 'failed')
    })
  }, [assignmentId])
  useEffect(() => {
    if (savedAt) look()
  }, [savedAt, look])
  useEffect(() => () => running.current?.abort(), [])
  return { findings, state, look }
}

async function read(assignmentId: string, signal: AbortSignal): Promise<readonly Finding[] | null> {
  try {
    const response = await fetch(`/api/checking?${new URLSearchParams({ assignment: assignmentId })}`, { signal })
    if (!response.ok) return null
    return ((await response.json()) as { findings: readonly Finding[] }).findings
  } catch {
    return null
  }
}
