import { InOrder } from '@/components/ui/in-order'
import type { ListedAssignment, Meeting } from '@/lib/queries/assignment-list'
import { listHeaders, listRow } from '@/lib/wording/assignment-list-rows'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type ListPaperProps = {
  heading: string
  under: string
  rows: readonly ListedAssignment[]
  meetings: readonly Meeting[]
  words: Words
}

/** 交办清单 on A4 across, the heading row on every sheet. */
export function ListPaper({ heading, under, rows, meetings, words }: ListPaperProps) {
  const { assignmentList, language } = words
  return (
    <article className="official-paper assignment-list" aria-label={assignmentList.title}>
      <h2>{heading}</h2>
      <p>{under}</p>
      {meetings.map(({ heldOn, place }) => (
        <p key={`${heldOn} ${place}`}>{fill(assignmentList.heldAt, { day: dayText(heldOn, language), place })}</p>
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="paper-scroll" tabIndex={0} aria-label={heading}>
        <table>
          <thead>
            <tr>
              {listHeaders(words).map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              <tr key={row.id}>
                <InOrder of={listRow(row, place, words)} each={(cell) => <td>{cell}</td>} />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </article>
  )
}
