'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { subscribe, unreadCount } from './unread-count'

type NoticeBellProps = { words: Pick<Words['notices'], 'bell' | 'bellUnread' | 'arrived'> }

const none = () => null
const mostShown = 99

/** A plain link; the number comes by itself. */
export function NoticeBell({ words }: NoticeBellProps) {
  const unread = useSyncExternalStore(subscribe, unreadCount, none) ?? 0
  const shown = unread > mostShown ? `${mostShown}+` : String(unread)
  useCountInTitle(unread === 0 ? null : shown)
  return (
    <>
      <a
        href="/notices"
        className="button button-quiet relative min-w-11 px-2"
        aria-label={unread > 0 ? fill(words.bellUnread, { count: shown }) : words.bell}
      >
        <svg viewBox="0 0 24 24" className="size-6" fill="none" stroke="currentColor" aria-hidden="true">
          <path
            d="M6 17V11a6 6 0 0 1 12 0v6l1.5 2h-15zM10 21h4"
            strokeWidth="1.8"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
        {unread > 0 ? (
          <span
            data-count=""
            aria-hidden="true"
            className="absolute end-0 top-0.5 min-w-5 rounded-full bg-seal px-1 text-center font-semibold text-white text-xs leading-5 tabular-nums"
          >
            {shown}
          </span>
        ) : null}
      </a>
      <span role="status" className="sr-only">
        <Arrived unread={unread} sentence={fill(words.arrived, { count: shown })} />
      </span>
    </>
  )
}

/** Said aloud when there are more than before, and not at every page. */
function Arrived({ unread, sentence }: { unread: number; sentence: string }) {
  const before = useRef(unread)
  const [said, say] = useState('')
  useEffect(() => {
    if (unread > before.current) say(sentence)
    before.current = unread
  }, [unread, sentence])
  return said
}

function useCountInTitle(count: string | null): void {
  const path = usePathname()
  // biome-ignore lint/correctness/useExhaustiveDependencies: every page brings a title of its own
  useEffect(() => {
    const own = document.title.replace(/^\(\d+\+?\) /, '')
    document.title = count === null ? own : `(${count}) ${own}`
  }, [count, path])
}
