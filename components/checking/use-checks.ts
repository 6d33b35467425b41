'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { FindingOnDesk } from '@/lib/domain/checking/standing'

/** What was found in which version of the draft. */
export type Read = { readonly findings: readonly FindingOnDesk[]; readonly version: number }

export type Checks = Read & {
  readonly state: 'read' | 'reading' | 'failed'
  readonly look: () => void
}

/** Reads again after each saving, and when asked; an answer that comes too late is dropped. */
export function useChecks(assignmentId: string, initial: Read, savedAt: Date | null): Checks {
  const [found, setFound] = useState(initial)
  const [state, setState] = useState<Checks['state']>('read')
  const running = useRef<AbortController>(undefined)
  const look = useCallback(() => {
    running.current?.abort()
    const stop = new AbortController()
    running.current = stop
    setState('reading')
    void read(assignmentId, stop.signal).then((answer) => {
      if (stop.signal.aborted) return
      if (answer) setFound(answer)
      setState(answer ? 'read' : 'failed')
    })
  }, [assignmentId])
  useEffect(() => {
    if (savedAt) look()
  }, [savedAt, look])
  useEffect(() => () => running.current?.abort(), [])
  return { ...found, state, look }
}

async function read(assignmentId: string, signal: AbortSignal): Promise<Read | null> {
  try {
    const response = await fetch(`/api/checking?${new URLSearchParams({ assignment: assignmentId })}`, { signal })
    if (!response.ok) return null
    return (await response.json()) as Read
  } catch {
    return null
  }
}
