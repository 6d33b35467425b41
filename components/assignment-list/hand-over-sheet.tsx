import type { ListedAssignment, Meeting } from '@/lib/queries/assignment-list'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Unit = { id: string; name: string }
type HandOverSheetProps = {
  unit: Unit
  congress: string
  rows: readonly ListedAssignment[]
  meetings: readonly Meeting[]
  words: Words
}

/** Those to whom something of this list was assigned, in the order of their names, each with its lines. */
export function byUnit(rows: readonly ListedAssignment[], units: readonly Unit[]) {
  return units
    .map((unit) => ({
      unit,
      rows: rows.filter(({ handlers }) => handlers.some(({ unitId }) => unitId === unit.id)),
    }))
    .filter((sheet) => sheet.rows.length > 0)
}

/** 交接单: what one unit takes over, signed and sealed by both sides. */
export function HandOverSheet({ unit, congress, rows, meetings, words }: HandOverSheetProps) {
  const { sheet, heldAt } = words.assignmentList
  const { states, language } = words
  const lines = rows.map((row) => ({ ...row, mine: row.handlers.find(({ unitId }) => unitId === unit.id) }))
  const assists = lines.filter(({ mine }) => mine?.role === 'ASSIST').length
  const counts = { count: lines.length, leads: lines.length - assists, assists }
  return (
    <article className="official-paper hand-over-sheet" aria-label={`${sheet.title} ${unit.name}`}>
      <p className="letterhead">{congress}</p>
      <h2>{sheet.title}</h2>
      <p>{fill(sheet.to, { unit: unit.name })}</p>
      {meetings.map(({ heldOn, place }) => (
        <p key={`${heldOn} ${place}`}>{fill(heldAt, { day: dayText(heldOn, language), place })}</p>
      ))}
      <p>{fill(sheet.total, counts)}</p>
      <table>
        <thead>
          <tr>
            {Object.values(sheet.columns).map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, numberText, title, mine }, place) => (
            <tr key={id}>
              <td>{place + 1}</td>
              <td>{numberText}</td>
              <th scope="row">{title}</th>
              <td>{mine ? states.assignmentRole[mine.role] : ''}</td>
              <td>{mine ? dayText(mine.dueOn, language) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="hand-over-signatures">
        <div>
          <p>{fill(sheet.from, { congress })}</p>
          <p>{sheet.fromName}</p>
          <p>{sheet.day}</p>
        </div>
        <div>
          <p>{fill(sheet.receiver, { unit: unit.name })}</p>
          <p>{sheet.receiverName}</p>
          <p>{sheet.day}</p>
        </div>
      </div>
    </article>
  )
}
