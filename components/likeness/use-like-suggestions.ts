'use client'

import { useEffect, useRef, useState } from 'react'
import type { LikeSuggestion } from '@/lib/queries/like-suggestions'

const pauseBeforeAsking = 700
const shortest = 2

type Found = { readonly list: readonly LikeSuggestion[]; readonly failed: boolean }

/** Asks again when the title rests for a moment; an answer that comes too late for its title is dropped. */
export function useLikeSuggestions(initial: readonly LikeSuggestion[], title: string, suggestionId: string | null) {
  const [found, setFound] = useState<Found>({ list: initial, failed: false })
  const asked = useRef(title.trim())

  useEffect(() => {
    const wanted = title.trim()
    if (wanted === asked.current) return
    const stop = new AbortController()
    const rest = setTimeout(() => {
      asked.current = wanted
      void lookUp(wanted, suggestionId, stop.signal).then((answer) => answer && setFound(answer))
    }, pauseBeforeAsking)
    return () => {
      clearTimeout(rest)
      stop.abort()
    }
  }, [title, suggestionId])

  const change = (id: string, changes: Partial<LikeSuggestion>) =>
    setFound(({ list, failed }) => ({
      failed,
      list: list.map((one) => (one.id === id ? { ...one, ...changes } : one)),
    }))
  return { ...found, change }
}

async function lookUp(title: string, suggestionId: string | null, signal: AbortSignal): Promise<Found | null> {
  if (title.length < shortest) return { list: [], failed: false }
  const question = new URLSearchParams({ title, ...(suggestionId ? { suggestion: suggestionId } : {}) })
  try {
    const response = await fetch(`/api/likeness?${question}`, { signal })
    if (!response.ok) return { list: [], failed: true }
    const { found } = (await response.json()) as { found: LikeSuggestion[] }
    return { list: found, failed: false }
  } catch {
    return signal.aborted ? null : { list: [], failed: true }
  }
}
