'use client'

import { useEffect, useRef, useState } from 'react'
import type { Draft } from './form-values'
import type { KeptEntries } from './kept-entries'

const pause = 250

type Drafts = Readonly<Record<string, Draft>>

/** What is typed and not recorded yet, kept on the device as it is typed. */
export function useDrafts(kept: KeptEntries | null) {
  const [drafts, setDrafts] = useState<Drafts>({})
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>())

  useEffect(() => {
    if (!kept) return
    void Promise.all(kept.drafted().map(async (id) => [id, await kept.draft<Draft>(id)] as const)).then((found) => {
      const read = Object.fromEntries(found.flatMap(([id, draft]) => (draft ? [[id, draft] as const] : [])))
      setDrafts((typed) => ({ ...read, ...typed }))
    })
  }, [kept])

  const put = (itemId: string, draft: Draft | null) => {
    setDrafts(({ [itemId]: _, ...rest }) => (draft ? { ...rest, [itemId]: draft } : rest))
    clearTimeout(timers.current.get(itemId))
    if (draft)
      timers.current.set(
        itemId,
        setTimeout(() => void kept?.putDraft(itemId, draft), pause),
      )
    else void kept?.removeDraft(itemId)
  }
  /** On the device before anything else of it goes. */
  const putNow = async (itemId: string, draft: Draft) => {
    put(itemId, draft)
    await kept?.putDraft(itemId, draft)
  }
  return { drafts, put, putNow }
}
