import type { Item } from '@/lib/domain/assessment/scheme'
import { claimKindOf } from '@/lib/domain/assessment/self'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { maximumText } from './claim-text'

type MarkingSheetProps = {
  assessment: string
  unit: string
  items: readonly Item[]
  congress: string
  words: Words
}

/** 评分表: A4, one member and one unit, to be filled in by hand. */
export function MarkingSheet({ assessment, unit, items, congress, words }: MarkingSheetProps) {
  const { markingSheet: said, selfAssessment } = words
  const { columns } = said
  return (
    <article className="official-paper signature-sheet rating-paper" aria-label={said.title}>
      <p className="letterhead">{congress}</p>
      <h2>{said.title}</h2>
      <p>{fill(said.about, { assessment, unit })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.item}</th>
            <th scope="col" className="w-28">
              {columns.mark}
            </th>
            <th scope="col">{columns.words}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.key}>
              <th scope="row">
                <span className="block text-left">{item.name}</span>
                <span className="block text-left text-sm font-normal">
                  {[maximumText(item, selfAssessment), item.note].filter(Boolean).join(' · ')}
                </span>
              </th>
              <td>{said.blanks[claimKindOf(item)]}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-4">{said.signature}</p>
      <p className="mt-2 text-sm">{said.rule}</p>
    </article>
  )
}
