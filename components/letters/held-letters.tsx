import { Notice } from '@/components/ui/notice'
import type { HeldLetters as Held } from '@/lib/queries/list-releases'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

/** Signed letters for which somebody still has to fix a day. */
export function HeldLetters({ held: { count, dueOn }, words }: { held: Held; words: Words }) {
  if (dueOn === null) return null
  return (
    <Notice tone="warn">
      <a href="/releases" className="inline-flex min-h-11 items-center">
        {fill(words.releases.home, { count, day: dayText(dueOn, words.language) })}
      </a>
    </Notice>
  )
}
