'use client'

import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { ReplyDraft } from '@/lib/queries/get-reply-draft'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type DraftConflictProps = {
  theirs: ReplyDraft
  /** everything that each has written, as one text */
  texts: { theirs: string; mine: string }
  instant: string
  words: Words['replyForm']
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Both texts side by side: nobody is overwritten without having been read. */
export function DraftConflict({ theirs, texts, instant, words, onKeepMine, onTakeTheirs }: DraftConflictProps) {
  return (
    <Notice tone="warn" live title={fill(words.conflictTitle, { name: theirs.writtenBy, instant })}>
      <p>{words.conflictText}</p>
      <div className="my-3 grid gap-4 md:grid-cols-2">
        {[
          { title: words.theirs, text: texts.theirs },
          { title: words.mine, text: texts.mine },
        ].map(({ title, text }) => (
          <section key={title} className="card max-h-80 overflow-y-auto">
            <h3 className="font-semibold">{title}</h3>
            <p className="written">{text}</p>
          </section>
        ))}
      </div>
      <div className="cluster">
        <Button onClick={onKeepMine}>{words.keepMine}</Button>
        <Button onClick={onTakeTheirs}>{words.takeTheirs}</Button>
      </div>
    </Notice>
  )
}
