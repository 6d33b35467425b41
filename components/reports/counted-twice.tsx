import { countedTwice } from '@/lib/domain/figures/sums'
import type { YearFigures } from '@/lib/domain/figures/year-figures'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** Where a column is above its whole because some items stand in several of its rows. */
export function CountedTwice({ figures, words }: { figures: YearFigures; words: Words }) {
  const { twice, twiceOf } = words.boardPictures
  const found = countedTwice(figures)
  if (found.length === 0) return null
  return (
    <div className="text-sm">
      <p className="text-ink-soft">{twice}</p>
      <ul className="list-disc pl-5">
        {found.map(({ parts, partsValue, wholeValue }) => (
          <li key={parts}>{fill(twiceOf[parts as keyof typeof twiceOf], { parts: partsValue, whole: wholeValue })}</li>
        ))}
      </ul>
    </div>
  )
}
