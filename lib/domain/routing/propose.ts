import type { Duty } from '../matters/duties'
import { mattersIn } from '../matters/matters-in'
import { searchable } from '../suggestion/search-text'
import { hitBy, type Routable, type RoutingRule } from './rule'
import type { BookUnit, UnitBook } from './unit-book'

/** An earlier suggestion, how alike it is (0 to 1), and who led it. */
export type Precedent = {
  readonly suggestionId: string
  readonly numberText: string | null
  readonly title: string
  readonly year: number
  readonly likeness: number
  readonly leadUnitIds: readonly string[]
}

/** Why a unit is proposed; the words for it live in lib/wording. */
export type ProposalReason =
  | { readonly kind: 'RULE'; readonly ruleId: string; readonly word: string }
  | { readonly kind: 'PRECEDENT'; readonly earlier: Omit<Precedent, 'leadUnitIds'> }
  | { readonly kind: 'MATTER'; readonly word: string; readonly duty: Duty }
  | { readonly kind: 'PLACE'; readonly place: string }
  | { readonly kind: 'WISH' }

export type ProposedUnit = {
  readonly unitId: string
  readonly name: string
  readonly score: number
  readonly reasons: readonly ProposalReason[]
}

export type Known = {
  readonly book: UnitBook
  /** those that are switched on */
  readonly rules: readonly RoutingRule[]
  readonly precedents: readonly Precedent[]
}

type Voice = { readonly unit: BookUnit; readonly score: number; readonly reason: ProposalReason }

/** A rule that the office tested outweighs everything; a precedent outweighs a word of the lexicon. */
const worth = { rule: 4, category: 2, precedent: 2.5, matter: 1, place: 0.5, wish: 0.4 } as const
const standing = [1, 0.6, 0.35, 0.2] as const
const belowTitle = 0.35
const mostProposed = 5

/** Units for one suggestion, the likeliest first, each with its reasons. A person decides. */
export function proposeUnits(suggestion: Routable, known: Known): ProposedUnit[] {
  const voices = [
    ...byRules(suggestion, known),
    ...byPrecedents(known),
    ...byMatters(suggestion, known),
    ...byPlace(suggestion, known),
    ...byWish(suggestion, known),
  ]
  const units = new Map<string, ProposedUnit>()
  for (const { unit, score, reason } of voices) {
    const before = units.get(unit.id) ?? { unitId: unit.id, name: unit.name, score: 0, reasons: [] }
    units.set(unit.id, { ...before, score: before.score + score, reasons: withReason(before.reasons, reason) })
  }
  return [...units.values()].toSorted((left, right) => right.score - left.score).slice(0, mostProposed)
}

function byRules(suggestion: Routable, { rules, book }: Known): Voice[] {
  return rules.flatMap((rule) => {
    const hit = hitBy(rule, suggestion)
    if (!hit) return []
    const base = rule.condition === 'CATEGORY' ? worth.category : worth.rule * (hit.inTitle ? 1 : 0.6)
    const reason = { kind: 'RULE', ruleId: rule.id, word: hit.word } as const
    return targetsOf(rule, book).map((unit) => ({ unit, score: base, reason }))
  })
}

/** A rule whose unit is closed proposes nobody, not even a successor: it was tested for another. */
export function targetsOf({ unitId, duty }: RoutingRule, book: UnitBook): readonly BookUnit[] {
  if (duty) return book.withDuty(duty)
  const unit = unitId ? book.inForce(unitId) : null
  return unit && unit.id === unitId ? [unit] : []
}

/** The likest counts whole, the next ones less, so that a crowd of far cousins does not outvote a twin. */
function byPrecedents({ precedents, book }: Known): Voice[] {
  return precedents
    .toSorted((left, right) => right.likeness - left.likeness)
    .slice(0, 5)
    .flatMap(({ leadUnitIds, ...earlier }, place) =>
      leadUnitIds.flatMap((id) => {
        const unit = book.inForce(id)
        const score = (worth.precedent * earlier.likeness) / (1 + place / 2)
        return unit ? [{ unit, score, reason: { kind: 'PRECEDENT', earlier } as const }] : []
      }),
    )
}

function byMatters({ title, text }: Routable, { book }: Known): Voice[] {
  const inTitle = voicesOf(title, book, worth.matter)
  return inTitle.length > 0
    ? [...inTitle, ...voicesOf(text, book, (worth.matter * belowTitle) / 2)]
    : voicesOf(text, book, worth.matter * belowTitle)
}

/** Each matter once, however often it is named; the first named in a text is mostly what it is about. */
function voicesOf(text: string, book: UnitBook, base: number): Voice[] {
  const found = new Map(mattersIn(searchable(text)).map((one) => [one.matter, one]))
  const share = base / Math.sqrt(Math.max(1, found.size))
  return [...found.values()].flatMap(({ matter, word }) =>
    matter.duties.flatMap((duty, place) =>
      book.withDuty(duty).map((unit) => ({
        unit,
        score: share * (standing[place] ?? 0.1),
        reason: { kind: 'MATTER', word, duty } as const,
      })),
    ),
  )
}

function byPlace({ title, text }: Routable, { book }: Known): Voice[] {
  return book.towns.flatMap(({ place, unit }) => {
    const score = title.includes(place) ? worth.place : text.includes(place) ? worth.place * belowTitle : 0
    return score > 0 ? [{ unit, score, reason: { kind: 'PLACE', place } as const }] : []
  })
}

function byWish({ wishedUnitId }: Routable, { book }: Known): Voice[] {
  const unit = wishedUnitId ? book.inForce(wishedUnitId) : null
  return unit ? [{ unit, score: worth.wish, reason: { kind: 'WISH' } }] : []
}

const sayings = (reason: ProposalReason): string => JSON.stringify(reason)

const withReason = (reasons: readonly ProposalReason[], reason: ProposalReason): readonly ProposalReason[] =>
  reasons.some((one) => sayings(one) === sayings(reason)) ? reasons : [...reasons, reason]
