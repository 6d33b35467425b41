import { countedTwice } from '@/lib/domain/figures/sums'
import type { YearFigures } from '@/lib/domain/figures/year-figures'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { groupCard } from './group-card'

/** The table whose column it is. */
const kindOf = { byUnit: 'unit', bySystem: 'system', byChannel: 'channel', byTown: 'town' } as const

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
          <li key={parts}>
            <a href={`#${groupCard(kindOf[parts as keyof typeof kindOf])}`}>
              {fill(twiceOf[parts as keyof typeof twiceOf], { parts: partsValue, whole: wholeValue })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
