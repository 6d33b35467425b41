import { Notice } from '@/components/ui/notice'
import type { ComingLetter } from '@/lib/queries/list-releases'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'

type ComingLettersProps = { coming: readonly ComingLetter[]; timeZone: string; words: Words }

/** A letter that is signed and has its day; what it says, nobody reads before. */
export function ComingLetters({ coming, timeZone, words: { releases, language } }: ComingLettersProps) {
  return coming.map(({ unit, title, at }) => (
    <Notice key={`${unit} ${at.getTime()}`}>
      {fill(releases.coming, { unit, title, instant: instantText(at, timeZone, language) })}
    </Notice>
  ))
}
