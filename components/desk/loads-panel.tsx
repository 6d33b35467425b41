import type { UnitLoad } from '@/lib/queries/desk-loads'
import type { Words } from '@/lib/wording/catalogue'

type LoadsPanelProps = {
  loads: readonly UnitLoad[]
  planned: ReadonlyMap<string, number>
  /** the units that the present row is about */
  marked: ReadonlySet<string>
  words: Words['desk']
}

/** What every unit has to carry, with what is being chosen for it: those of the present row first. */
export function LoadsPanel({ loads, planned, marked, words }: LoadsPanelProps) {
  const ordered = loads.toSorted((left, right) => Number(marked.has(right.id)) - Number(marked.has(left.id)))
  return (
    <aside className="card loads-panel">
      <h2 className="text-lg">{words.loads}</h2>
      <p className="mb-2 text-ink-soft text-sm">{words.loadsLead}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="loads-scroll" tabIndex={0} aria-label={words.loads}>
        <table>
          <thead>
            <tr>
              {[words.unit, words.loadInHand, words.loadDueSoon, words.loadPlanned].map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ordered.map(({ id, name, inHand, dueSoon }) => (
              <tr key={id} className={marked.has(id) ? 'load-marked' : undefined}>
                <th scope="row">{name}</th>
                <td>{inHand}</td>
                <td>{dueSoon}</td>
                <td>{planned.get(id) ?? 0}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </aside>
  )
}
