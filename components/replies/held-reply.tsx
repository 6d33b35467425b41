import { Notice } from '@/components/ui/notice'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { SignOffView } from '@/lib/queries/get-reply-to-sign'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText, instantText } from '@/lib/wording/formats'

type HeldReplyProps = {
  held: NonNullable<SignOffView['held']>
  dueOn: LocalDate
  timeZone: string
  words: Words
}

/** Signed and not out yet: when it goes, or that nobody has said so. */
export function HeldReply({ held: { title, at }, dueOn, timeZone, words: { releases, language } }: HeldReplyProps) {
  return (
    <Notice tone="warn">
      {title && at
        ? fill(releases.heldUntil, { title, instant: instantText(at, timeZone, language) })
        : fill(releases.held, { day: dayText(dueOn, language) })}
    </Notice>
  )
}
