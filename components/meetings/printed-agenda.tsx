import type { AgendaSheet } from '@/lib/wording/agenda-sheet'

type PrintedAgendaProps = { sheet: AgendaSheet; congress: string }

/** On A4, the heading row on every sheet. */
export function PrintedAgenda({ sheet, congress }: PrintedAgendaProps) {
  const { heading, under, facts, headers, rows } = sheet
  return (
    <article className="official-paper meeting-agenda" aria-label={heading}>
      <p className="letterhead">{congress}</p>
      <h2>
        {heading}
        <br />
        <small>{under}</small>
      </h2>
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      <table>
        <thead>
          <tr>
            {headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells }) => (
            <tr key={id}>
              {cells.map((cell, column) => (
                <td key={headers[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  )
}
