import { type DataRow, dataRows } from './data-rows'
import type { Decisions, JudgedRow, Judgement, Known } from './judgement'
import type { Match } from './match'
import { delegateMatcher, delegationName } from './match-delegates'
import { unitMatcher } from './match-units'
import { storable } from './packed-sheet'
import { type ReadRow, type RowReading, readRow } from './read-row'
import { type Reason, type ReasonCode, verdictOf } from './reasons'
import { Identities } from './row-identity'
import { namesElsewhere } from './row-session'
import type { Sheet } from './sheet'
import { type Signer, type SignersOf, signersIn } from './signers'
import type { Understanding } from './understand-table'
import type { Field } from './vocabulary/columns'

const longestTitle = 200
const undecided: Decisions = { units: {}, delegates: {} }

export function judgeRows(sheet: Sheet, understanding: Understanding, known: Known, decisions = undecided): Judgement {
  const { rows, skipped } = dataRows(sheet, understanding)
  const read = rows.map((row) => ({ row, ...readRow(row, understanding) }))
  const judge = new Judge(understanding, known, decisions, signersIn(read.map(({ reading }) => reading)))
  return {
    rows: read.map((one) => judge.judge(one)),
    skipped: skipped.map(({ number, why, cells }) => ({
      number,
      why,
      source: cells.map((cell) => storable(cell?.text ?? '')),
    })),
    units: Object.fromEntries(judge.units),
    delegates: Object.fromEntries(judge.delegates),
  }
}

class Judge {
  readonly units = new Map<string, Match>()
  readonly delegates = new Map<string, Match>()
  readonly #matchUnit: (written: string) => Match
  readonly #matchDelegate: (name: string, delegation: string | null) => Match
  readonly #delegations: ReadonlySet<string>
  readonly #identities: Identities

  constructor(
    readonly understanding: Understanding,
    readonly known: Known,
    readonly decisions: Decisions,
    readonly signersOf: SignersOf,
  ) {
    this.#identities = new Identities(understanding, known)
    this.#matchUnit = unitMatcher(known.units, known.home)
    this.#matchDelegate = delegateMatcher(known.delegates)
    this.#delegations = new Set(known.delegations.map(delegationName))
  }

  judge({ row, reading: told, reasons: read }: ReadRow & { row: DataRow }): JudgedRow {
    const identity = this.#identities.of(row.number, told)
    const reading = { ...told, number: identity.number }
    const source = sourceOf(row, this.understanding.columns.length)
    const reasons = [
      ...read,
      ...this.#text(reading, source),
      ...identity.reasons,
      ...this.#people(reading),
      ...this.#units(reading),
      ...this.#days(reading),
      ...this.#belonging(reading),
    ]
    const unusable = reasons.some(({ code }) => code === 'text-unusable')
    return {
      row: row.number,
      continued: row.continued.map(({ number }) => number),
      verdict: verdictOf(reasons),
      reasons,
      reading,
      source: unusable ? source.map(storable) : source,
    }
  }

  #text({ title }: RowReading, source: readonly string[]): Reason[] {
    if (source.some((text) => storable(text) !== text)) return [{ code: 'text-unusable' }]
    if (title === '') return [{ code: 'title-missing' }]
    return title.length > longestTitle ? [{ code: 'title-long', facts: { limit: longestTitle } }] : []
  }

  /** What no row has is said once of the list, not of every row. */
  #has(field: Field): boolean {
    return this.understanding.columns.some((column) => column.field === field)
  }

  #people(reading: RowReading): Reason[] {
    const { lead, delegation } = reading
    if (lead === null) return [{ code: 'lead-missing' }]
    const doubts = this.signersOf(reading).flatMap((signer) => this.#person(signer))
    const unknown = delegation && this.#delegations.size > 0 && !this.#delegations.has(delegationName(delegation))
    return unknown ? [...doubts, { code: 'delegation-unknown', facts: { delegation } }] : doubts
  }

  #person({ key, name, delegation }: Signer): Reason[] {
    const decided = this.decisions.delegates[key]
    const match = settledBy(decided, this.#matchDelegate(name, delegation))
    this.delegates.set(key, match)
    return doubtAbout(match, 'delegate', name)
  }

  #units({ leadUnits, assistUnits, repliedOn }: RowReading): Reason[] {
    const missing: Reason[] =
      leadUnits.length === 0 && (assistUnits.length > 0 || repliedOn) ? [{ code: 'lead-unit-missing' }] : []
    return [
      ...missing,
      ...[...leadUnits, ...assistUnits].flatMap((name) => {
        const decided = this.decisions.units[name]
        const match = settledBy(decided, this.#matchUnit(name))
        this.units.set(name, match)
        return doubtAbout(match, 'unit', name)
      }),
    ]
  }

  #days({ assignedOn, repliedOn, leadUnits, answerClass, documentNumber, attitude, result }: RowReading): Reason[] {
    const reasons: Reason[] = []
    const answered = answerClass ?? documentNumber ?? attitude ?? result
    if (answered && !repliedOn) reasons.push({ code: 'reply-day-missing' })
    if (leadUnits.length > 0 && !assignedOn && this.#has('assignedOn')) reasons.push({ code: 'assigned-day-missing' })
    if (assignedOn && repliedOn && repliedOn < assignedOn)
      reasons.push({ code: 'reply-before-assignment', facts: { assignedOn, repliedOn } })
    for (const day of [assignedOn, repliedOn]) {
      if (day && day > this.known.today) reasons.push({ code: 'day-in-future', facts: { day } })
    }
    return reasons
  }

  #belonging({ session, category, towns = [], answerClass }: RowReading): Reason[] {
    const { categories, answerLetters } = this.known
    const reasons: Reason[] = []
    if (session && namesElsewhere(session, this.known)) {
      reasons.push({ code: 'other-session', facts: { term: session.term ?? 0, session: session.session ?? 0 } })
    }
    if (category && categories.length > 0 && !categories.includes(category))
      reasons.push({ code: 'category-unknown', facts: { category } })
    for (const town of towns)
      if (!this.known.towns.includes(town)) reasons.push({ code: 'town-unknown', facts: { town } })
    if (answerClass && !answerLetters.includes(answerClass))
      reasons.push({ code: 'class-unknown', facts: { letter: answerClass } })
    return reasons
  }
}

/** What was found stays beside the decision, so that it can be taken back. */
const settledBy = (decided: string | null | undefined, found: Match): Match =>
  decided === undefined ? found : { how: 'decided', id: decided, candidates: found.candidates }

const doubts: Readonly<Record<'unit' | 'delegate', Partial<Record<Match['how'], ReasonCode>>>> = {
  unit: { similar: 'unit-similar', ambiguous: 'unit-ambiguous', unknown: 'unit-unknown' },
  delegate: { similar: 'delegate-similar', ambiguous: 'delegate-ambiguous', unknown: 'delegate-unknown' },
}

function doubtAbout({ how, id, candidates }: Match, kind: 'unit' | 'delegate', name: string): Reason[] {
  const code = kind === 'unit' && how === 'similar' && id === null ? 'unit-near' : doubts[kind][how]
  return code ? [{ code, facts: { name, candidate: candidates[0]?.name ?? '' } }] : []
}

function sourceOf({ cells, continued }: DataRow, width: number): string[] {
  return Array.from({ length: width }, (_, index) => {
    const further = continued.map((row) => row.cells[index]).filter((cell) => cell && !cell.repeated)
    return [cells[index], ...further]
      .map((cell) => cell?.text ?? '')
      .filter((text, line) => line === 0 || text !== '')
      .join('\n')
  })
}
