import type { UnitKind } from '../assignment/assignment'
import { squeezed } from './clean-text'
import { bestOf, type Candidate, isAbbreviationOf, likeness, type Match, remembered } from './match'
import {
  branchOffice,
  fillers,
  levelBefore,
  placeBound,
  sameOffice,
  shortEnds,
  unitEnd,
  unitKindsByName,
} from './vocabulary/units'

export type KnownUnit = { id: string; name: string; aliases: readonly string[] }

/** The place is the last one named, such as 济阳区; a bare 区 has a level only. */
type Spelling = { level: string | null; place: string | null; core: string }
type Known = { unit: KnownUnit; spellings: readonly Spelling[] }

const leastLikeness = 0.6

/** 区住建局 is 济阳区住房和城乡建设局: level and place aside, one abbreviates the other. */
export function unitMatcher(units: readonly KnownUnit[], home: string | null = null): (written: string) => Match {
  const exact = new Map(
    units.flatMap((unit) => [unit.name, ...unit.aliases].map((name) => [squeezed(name), unit.id] as const)),
  )
  const known = units.map((unit) => ({
    unit,
    spellings: [unit.name, ...unit.aliases].map((name) => atHome(spellingOf(name), home)),
  }))
  return remembered((written) => {
    const id = exact.get(squeezed(written))
    if (id) return { how: 'exact', id, candidates: [] }
    return matchSpelling(spellingOf(written), known)
  })
}

function matchSpelling(written: Spelling, known: readonly Known[]): Match {
  const equal = known.filter(({ spellings }) => spellings.some((spelling) => isSame(written, spelling)))
  const close =
    equal.length > 0 ? equal : known.filter(({ spellings }) => spellings.some((one) => isShortened(written, one)))
  const [only] = close
  if (only && close.length === 1) return { how: 'alias', id: only.unit.id, candidates: [candidate(only, 1)] }
  if (close.length > 1)
    return { how: 'ambiguous', id: null, candidates: close.slice(0, 5).map((one) => candidate(one, 0.9)) }
  return bestOf(
    known.map((one) => candidate(one, Math.max(...one.spellings.map((spelling) => score(written, spelling))))),
    leastLikeness,
  )
}

const candidate = ({ unit }: Known, score: number): Candidate => ({ id: unit.id, name: unit.name, score })

function spellingOf(written: string): Spelling {
  const name = squeezed(written).replace(branchOffice, '$2$1')
  const prefix = levelBefore.exec(name)?.[0] ?? ''
  const rest = name.slice(prefix.length)
  const bare = placeBound.test(rest) && prefix.length > 1 ? name : rest
  const shortened = shortEnds.reduce((text, [end, short]) => text.replace(end, short), bare)
  const core = shortened.replace(fillers, '') || bare
  return { level: prefix.at(-1) ?? null, place: placeOf(prefix), core }
}

/** The last place of a prefix: 济南市济阳区 is in 济阳区. */
function placeOf(prefix: string): string | null {
  const places = prefix.match(/[\p{Script=Han}]+?(?:自治县|自治州|[省市区县州旗])(?![省市区县州旗])/gu)
  const last = places?.at(-1) ?? ''
  return last.length > 1 ? last : null
}

/** 济阳区人民代表大会 sits in 济阳区: its own units need not say so. */
export function homeOf(congressName: string): string | null {
  return placeOf(levelBefore.exec(congressName)?.[0] ?? '')
}

const atHome = (spelling: Spelling, home: string | null): Spelling => ({
  ...spelling,
  place: spelling.place ?? (spelling.level === '市' ? null : home),
})

const atOneLevel = (one: Spelling, other: Spelling) =>
  (!one.level || !other.level || one.level === other.level) && (!one.place || !other.place || one.place === other.place)
const isSame = (one: Spelling, other: Spelling) => one.core === other.core && atOneLevel(one, other)

function isShortened(one: Spelling, other: Spelling): boolean {
  const [short, long] = one.core.length < other.core.length ? [one.core, other.core] : [other.core, one.core]
  const sameEnds = short[0] === long[0] && short.at(-1) === long.at(-1)
  return short.length >= 3 && sameEnds && atOneLevel(one, other) && isAbbreviationOf(short, long)
}

function score(one: Spelling, other: Spelling): number {
  const penalty = atOneLevel(one, other) ? 0 : 0.2
  if (one.core === other.core || (!unitEnd.test(one.core) && `${one.core}局` === other.core)) return 0.9 - penalty
  if (sameOffice.some((names) => names.includes(one.core) && names.includes(other.core))) return 0.85 - penalty
  const [short, long] = one.core.length < other.core.length ? [one.core, other.core] : [other.core, one.core]
  const within = short.length >= 3 && short.at(-1) === long.at(-1) && isAbbreviationOf(short, long) ? 0.8 : 0
  return Math.max(within, likeness(one.core, other.core)) - penalty
}

/** The kind of a unit that is new to us, as far as its name says. */
export function kindOfUnit(name: string): UnitKind {
  return unitKindsByName.find(([pattern]) => pattern.test(squeezed(name)))?.[1] ?? 'DEPARTMENT'
}
