'use client'

import { Notice } from '@/components/ui/notice'
import type { Colleague } from '@/lib/queries/draft-presence'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'
import type { Language } from '@/lib/wording/language'
import { useColleagues } from './use-colleagues'

type ColleaguesWritingProps = {
  assignmentId: string
  initial: readonly Colleague[]
  timeZone: string
  language: Language
  words: Words['joining']
}

/** Who else is writing in this draft; said aloud when it changes, and there without a script as the page was read. */
export function ColleaguesWriting({ assignmentId, initial, timeZone, language, words }: ColleaguesWritingProps) {
  const colleagues = useColleagues(assignmentId, initial)
  return (
    <div role="status">
      {colleagues.length > 0 ? (
        <Notice tone="warn">
          {colleagues.map(({ name, since }) => (
            <p key={name + since} className="font-semibold">
              {fill(words.writing, { name, instant: instantText(since, timeZone, language) })}
            </p>
          ))}
          <p>{words.writingHint}</p>
        </Notice>
      ) : null}
    </div>
  )
}
