import { halfWidth } from './clean-text'
import { nothing } from './vocabulary/choices'
import {
  andOthers,
  assisting,
  collective,
  joiners,
  onlyPart,
  partMarks,
  partNotes,
  separately,
  separators,
} from './vocabulary/units'

export type UnitsDoubt = 'other-units-not-named' | 'units-collective' | 'unit-note-dropped'

export type UnitsReading = {
  leads: readonly string[]
  assists: readonly string[]
  separate: boolean
  doubts: readonly UnitsDoubt[]
}

type Part = 'LEAD' | 'ASSIST'

/** The units of one cell. Parts named inside it (主办：… 协办：…) outrank the column it stands in. */
export function readUnits(written: string, column: Part): UnitsReading {
  const text = halfWidth(written).replace(/\r\n?/g, '\n').trim()
  const units: Record<Part, string[]> = { LEAD: [], ASSIST: [] }
  const doubts = new Set<UnitsDoubt>()
  let separate = false
  for (const [part, piece] of piecesOf(text, column)) {
    separate ||= separately.test(piece.mark)
    for (const word of piece.text.split(separators).flatMap((unit) => unit.split(joiners))) {
      const unit = readUnit(word, part, doubts)
      if (unit) units[unit.part].push(unit.name)
    }
  }
  return { leads: [...new Set(units.LEAD)], assists: [...new Set(units.ASSIST)], separate, doubts: [...doubts] }
}

/** Cuts at 主办： 协办： and the like. */
function piecesOf(text: string, column: Part): [Part, { mark: string; text: string }][] {
  const marks = [...text.matchAll(partMarks)]
  const before: [Part, { mark: string; text: string }] = [
    column,
    { mark: '', text: text.slice(0, marks[0]?.index ?? text.length) },
  ]
  const marked = marks.map((match, index): [Part, { mark: string; text: string }] => {
    const [whole, mark = ''] = match
    const end = marks[index + 1]?.index ?? text.length
    return [assisting.test(mark) ? 'ASSIST' : 'LEAD', { mark, text: text.slice(match.index + whole.length, end) }]
  })
  return [before, ...marked]
}

function readUnit(word: string, column: Part, doubts: Set<UnitsDoubt>): { part: Part; name: string } | null {
  let name = word.replace(/\s+/g, '')
  if (name === '' || nothing.test(name) || onlyPart.test(name)) return null
  const noted = partNotes.exec(name)?.[1]
  const part = noted ? (assisting.test(noted) ? 'ASSIST' : 'LEAD') : column
  name = name.replace(partNotes, '').replace(/^[（(]([^（()）]*)[)）]$/, '$1')
  const bare = name.replace(/[（(][^（()）]*[)）]?/g, '')
  if (bare !== name) doubts.add('unit-note-dropped')
  const named = bare.replace(andOthers, '')
  if (named !== bare) doubts.add('other-units-not-named')
  if (collective.test(named)) doubts.add('units-collective')
  return named === '' ? null : { part, name: named }
}
