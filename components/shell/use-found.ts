import { useEffect, useState } from 'react'
import type { SearchHit } from '@/lib/queries/search-result'

const pause = 200

/** What the server finds for what is typed, once the typing rests; an answer to older words is never shown. */
export function useFound(typed: string) {
  const [answer, keep] = useState<{ found: readonly SearchHit[]; hasFailed: boolean }>({ found: [], hasFailed: false })
  useEffect(() => {
    const asked = typed.trim()
    const giveUp = new AbortController()
    const timer = setTimeout(async () => {
      if (asked === '') return keep({ found: [], hasFailed: false })
      try {
        const response = await fetch(`/api/palette?${new URLSearchParams({ text: asked })}`, { signal: giveUp.signal })
        if (!response.ok) throw new Error(response.statusText)
        keep({ found: ((await response.json()) as { found: SearchHit[] }).found, hasFailed: false })
      } catch {
        if (!giveUp.signal.aborted) keep({ found: [], hasFailed: true })
      }
    }, pause)
    return () => {
      clearTimeout(timer)
      giveUp.abort()
    }
  }, [typed])
  return answer
}
