'use client'

import { useEffect, useState } from 'react'
import { Notice } from '@/components/ui/notice'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { countKept } from './kept-entries'

type LeftBehindProps = { personId: string; meetingId: string; words: Words['meetings']['room'] }

/** Where the page of the room was closed without a connection. */
export function LeftBehind({ personId, meetingId, words }: LeftBehindProps) {
  const [count, setCount] = useState(0)
  useEffect(() => setCount(countKept(personId, meetingId)), [personId, meetingId])
  if (count === 0) return null
  return (
    <Notice tone="warn" title={fill(words.connection.leftBehind, { count })} live>
      {words.connection.leftHint} <a href={`/reply-meetings/${meetingId}/room`}>{words.link}</a>
    </Notice>
  )
}
