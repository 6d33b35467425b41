import { gridPlaces } from '@/components/pictures/grid-place'
import type { TownLine } from '@/lib/queries/list-towns'
import type { Words } from '@/lib/wording/catalogue'

type TownsMapProps = { towns: readonly TownLine[]; mayKeep: boolean; words: Words['towns'] }

/** Those in use, each in its cell, as the board shows them. */
export function TownsMap({ towns, mayKeep, words }: TownsMapProps) {
  const shown = towns.filter(({ isRetired }) => !isRetired)
  if (shown.length === 0) return <p className="text-ink-soft">{words.noneHint}</p>
  const { grid, placeOf } = gridPlaces(shown)
  return (
    <>
      <p className="text-ink-soft text-sm">{words.gridNote}</p>
      <ul className={`mt-3 ${grid}`}>
        {shown.map((town) => (
          <li key={town.id} className={`rounded border border-line p-3 ${placeOf(town)}`}>
            {mayKeep ? <a href={`/towns/${town.id}`}>{town.name}</a> : town.name}
          </li>
        ))}
      </ul>
    </>
  )
}
