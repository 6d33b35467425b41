import { rowsNamed } from '@/lib/domain/figures/group-rows'
import { type GroupKind, groupKinds } from '@/lib/domain/figures/groups'
import { countedTwice } from '@/lib/domain/figures/sums'
import type { YearFigures } from '@/lib/domain/figures/year-figures'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { groupCard } from './group-card'

/** Where a column is above its whole because some items stand in several of its rows. */
export function CountedTwice({ figures, words }: { figures: YearFigures; words: Words }) {
  const found = groupKinds.flatMap((kind) => {
    const text = twiceText(kind, figures, words)
    return text ? [{ kind, text }] : []
  })
  if (found.length === 0) return null
  return (
    <div className="text-sm">
      <p className="text-ink-soft">{words.boardPictures.twice}</p>
      <ul className="list-disc pl-5">
        {found.map(({ kind, text }) => (
          <li key={kind}>
            <a href={`#${groupCard(kind)}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** How far the column of this kind is above the whole; null where it is not. */
export function twiceText(kind: GroupKind, figures: YearFigures, { boardPictures: { twiceOf } }: Words): string | null {
  const name = rowsNamed[kind]
  const found = countedTwice(figures).find(({ parts }) => parts === name)
  if (!found || !(name in twiceOf)) return null
  return fill(twiceOf[name as keyof typeof twiceOf], { parts: found.partsValue, whole: found.wholeValue })
}
