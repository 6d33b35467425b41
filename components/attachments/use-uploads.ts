'use client'

import { useEffect, useRef, useState } from 'react'
import { newKey, type Problem } from '@/components/ui/submit-command'
import { room } from '@/lib/domain/attachment/keeping'
import { fill } from '@/lib/wording/fill'
import type { AttachmentWords } from './attachment-words'
import { sendFile } from './send-file'
import { type Chosen, type Sent, type Upload, UploadQueue } from './upload-queue'

const pauseBeforeRetry = 15_000

type Options = {
  /** the suggestion that they go to; null while it cannot be had */
  suggestionOf: () => Promise<string | null>
  onSent: (sent: Sent, chosen: Chosen) => void
  words: AttachmentWords
}

/** Files on their way. Without a connection they stay in the list and go by themselves when it is back. */
export function useUploads(options: Options) {
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const latest = useRef(options)
  latest.current = options
  const queue = useRef<UploadQueue>(null)
  queue.current ??= queueOf(latest, setUploads)

  const leftToSend = uploads.filter(({ state }) => state !== 'sent').length
  useGoingAgain(
    queue,
    uploads.some(({ state }) => state === 'offline'),
  )
  useWarningBeforeLeaving(leftToSend > 0)
  return {
    uploads,
    leftToSend,
    add: (chosen: readonly Chosen[]) => queue.current?.add(chosen),
    drop: (id: string) => queue.current?.drop(id),
    resume: (id: string) => queue.current?.resume(id),
  }
}

function queueOf(latest: { readonly current: Options }, tell: (uploads: readonly Upload[]) => void): UploadQueue {
  return new UploadQueue({
    newKey,
    tell,
    faultOf: (file) => faultOf(file, latest.current.words),
    onSent: (sent, chosen) => latest.current.onSent(sent, chosen),
    send: async (chosen, key, progress) => {
      const { words, suggestionOf } = latest.current
      const suggestionId = await suggestionOf()
      if (!suggestionId) return { ok: false, code: 'network', message: words.errors.network }
      const answer = await sendFile(suggestionId, chosen, key, progress, words.errors)
      return answer.ok || answer.code !== 'unreadable' ? answer : { ...answer, message: words.attachments.unreadable }
    },
  })
}

/** A server that refuses while it is still being sent to may not be heard: what is plain is said here. */
function faultOf({ size }: File, words: AttachmentWords): Problem | null {
  if (size === 0) return { ok: false, code: 'attachment-empty', message: words.empty }
  if (size <= room.oneFile) return null
  const message = fill(words.tooLarge, { megabytes: room.oneFile / 1024 / 1024 })
  return { ok: false, code: 'attachment-too-large', message }
}

function useGoingAgain(queue: { readonly current: UploadQueue | null }, isWaiting: boolean): void {
  useEffect(() => {
    if (!isWaiting) return
    const again = () => queue.current?.resume()
    const timer = setInterval(again, pauseBeforeRetry)
    addEventListener('online', again)
    return () => {
      clearInterval(timer)
      removeEventListener('online', again)
    }
  }, [queue, isWaiting])
}

function useWarningBeforeLeaving(isAtWork: boolean): void {
  useEffect(() => {
    if (!isAtWork) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isAtWork])
}
