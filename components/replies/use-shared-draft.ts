'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'
import { newKey, submitCommand } from '@/components/ui/submit-command'
import type { replySchema } from '@/lib/schemas/reply'
import type { Words } from '@/lib/wording/catalogue'
import { draftOf, type SentDraft, settleOn } from './draft-values'

export type ReplyInput = z.input<typeof replySchema>
export type DraftState = 'unchanged' | 'typed' | 'saving' | 'saved' | 'failed' | 'stale'

const pause = 2_500
const pauseBeforeRetry = 15_000

type SharedDraftOptions = {
  form: UseFormReturn<ReplyInput>
  /** what the page was opened with */
  opened: ReplyInput
  words: Words['errors']
  /** A colleague was faster: the page fetches the newest draft to show both. */
  onStale: () => void
}

/** Saves the unit's draft while it is written, one request at a time, each with the version it was based on. */
export function useSharedDraft({ form, opened, words, onStale }: SharedDraftOptions) {
  const [state, setState] = useState<DraftState>('unchanged')
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const lastSent = useRef<SentDraft>(null)
  const lastSeen = useRef(opened)
  const running = useRef<Promise<void>>(Promise.resolve())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const send = useCallback(async () => {
    const values = form.getValues()
    lastSent.current = draftOf(values)
    setState('saving')
    const answer = await submitCommand<{ version: number }>('save-reply', lastSent.current, newKey(), words)
    if (answer.ok) {
      lastSeen.current = structuredClone({ ...values, version: answer.result.version })
      settleOn(form, lastSeen.current)
      setSavedAt(new Date())
      return setState('saved')
    }
    const isStale = answer.code === 'stale-version' || answer.code === 'move-not-open'
    setState(isStale ? 'stale' : 'failed')
    if (isStale) onStale()
  }, [form, words, onStale])

  const save = useCallback(() => {
    clearTimeout(timer.current)
    running.current = running.current.then(send)
    return running.current
  }, [send])

  /** Before the finished reply is sent, no draft may be under way. */
  const rest = useCallback(() => {
    clearTimeout(timer.current)
    return running.current
  }, [])

  const typed = useCallback(() => {
    setState('typed')
    clearTimeout(timer.current)
    timer.current = setTimeout(save, pause)
  }, [save])

  useTyping(form, typed, state === 'stale')
  useEffect(() => () => clearTimeout(timer.current), [])
  useSecondAttempt(save, state === 'failed')
  return { state, setState, savedAt, save, rest, lastSent, lastSeen }
}

function useTyping(form: UseFormReturn<ReplyInput>, typed: () => void, stopped: boolean) {
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name }) => {
          if (name && name !== 'version' && !stopped) typed()
        },
      }),
    [form, typed, stopped],
  )
}

function useSecondAttempt(save: () => void, hasFailed: boolean) {
  useEffect(() => {
    if (!hasFailed) return
    const retry = setTimeout(save, pauseBeforeRetry)
    addEventListener('online', save)
    return () => {
      clearTimeout(retry)
      removeEventListener('online', save)
    }
  }, [save, hasFailed])
}
