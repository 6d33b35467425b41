'use client'

import { useEffect } from 'react'
import { newKey, submitCommand } from '@/components/ui/submit-command'
import type { Words } from '@/lib/wording/catalogue'

/** Whoever opens a suggestion from the list has read what the list said of it. */
export function ReadWhenOpened({ words }: { words: Words['errors'] }) {
  useEffect(() => {
    const mark = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest<HTMLElement>('a[data-notices]') : null
      for (const noticeId of link?.dataset.notices?.split(' ').filter(Boolean) ?? [])
        void submitCommand('mark-notice-read', { noticeId }, newKey(), words)
    }
    document.addEventListener('click', mark, { capture: true })
    return () => document.removeEventListener('click', mark, { capture: true })
  }, [words])
  return null
}
