'use client'

import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Words } from '@/lib/wording/catalogue'

type HandInLaterProps = {
  isSaved: boolean
  words: Words['device']
  onConfirm: (event: React.SyntheticEvent) => void
  onDrop: () => void
}

/** Handing in is an act of his own: the wish is kept, and only a second word from him carries it out. */
export function HandInLater({ isSaved, words, onConfirm, onDrop }: HandInLaterProps) {
  return (
    <Notice tone="warn" live title={isSaved ? words.confirmTitle : words.wishTitle}>
      <p>{isSaved ? words.confirmText : words.wishText}</p>
      <div className="cluster mt-3">
        {isSaved ? <Button onClick={onConfirm}>{words.confirmNow}</Button> : null}
        <Button look="quiet" onClick={onDrop}>
          {words.notNow}
        </Button>
      </div>
    </Notice>
  )
}
