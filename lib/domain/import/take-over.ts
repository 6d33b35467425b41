import type { UnitKind } from '../assignment/assignment'
import { Refusal } from '../refusal'
import type { Suggestion } from '../suggestion/suggestion'
import { type Ground, type Handling, importedSuggestion, type Signers } from './imported-suggestion'
import type { JudgedRow, Judgement } from './judgement'
import type { Match } from './match'
import { delegationName } from './match-delegates'
import { kindOfUnit } from './match-units'
import type { RowReading } from './read-row'
import { resolve } from './resolve-names'
import { type Signer, type SignersOf, signersIn } from './signers'

export type NewDelegate = { id: string; name: string; delegationId: string | null }
export type NewUnit = { id: string; name: string; kind: UnitKind }
export type NewDelegation = { id: string; name: string }
export type TakenRow = {
  row: number
  suggestion: Suggestion
  reading: RowReading
  delegationId: string | null
}

/** Everything that confirming a list writes, decided before anything is written. */
export type TakeOver = {
  delegations: readonly NewDelegation[]
  delegates: readonly NewDelegate[]
  units: readonly NewUnit[]
  taken: readonly TakenRow[]
}

export type Place = Omit<Ground, 'sessionId' | 'opensOn' | 'closesOn'> & {
  /** Where each row goes. */
  sessionOf: (reading: RowReading) => Pick<Ground, 'sessionId' | 'opensOn' | 'closesOn'>
  newId: () => string
  delegations: readonly { id: string; name: string }[]
  delegates: readonly { id: string; name: string; delegationId: string | null }[]
  /** Under whose name a suggestion is kept whose list names nobody. */
  unnamed: string
}

export function takeOver(judgement: Judgement, rows: readonly JudgedRow[], place: Place): TakeOver {
  const taking = new TakingOver(judgement, place)
  const taken = rows.map((row) => taking.take(row))
  return {
    delegations: [...taking.delegations.made.values()],
    delegates: [...taking.delegates.made.values()],
    units: [...taking.units.made.values()],
    taken,
  }
}

/** Names whose owner is open among rows that are to be taken. */
export function undecidedNames(judgement: Judgement, rows: readonly JudgedRow[]): string[] {
  const signersOf = signersIn(judgement.rows.map(({ reading }) => reading))
  const open = rows.flatMap(({ reading }) => [
    ...[...reading.leadUnits, ...reading.assistUnits].filter((name) => isOpen(judgement.units[name])),
    ...signersOf(reading)
      .filter(({ key }) => isOpen(judgement.delegates[key]))
      .map(({ name }) => name),
  ])
  return [...new Set(open)]
}

const isOpen = (match: Match | undefined) => match !== undefined && resolve(match) === 'undecided'

/** New rows by the key under which a list asks for them. */
class Made<Row extends { id: string }> {
  readonly made = new Map<string, Row>()
  constructor(private readonly newId: () => string) {}

  of(key: string, make: (id: string) => Row): Row {
    const known = this.made.get(key)
    if (known) return known
    const row = make(this.newId())
    this.made.set(key, row)
    return row
  }
}

class TakingOver {
  readonly delegations: Made<NewDelegation>
  readonly delegates: Made<NewDelegate>
  readonly units: Made<NewUnit>
  readonly #delegationIds: Map<string, string>
  readonly #signersOf: SignersOf
  readonly #delegatesById: Map<string, Place['delegates'][number]>

  constructor(
    private readonly judgement: Judgement,
    private readonly place: Place,
  ) {
    this.delegations = new Made(place.newId)
    this.delegates = new Made(place.newId)
    this.units = new Made(place.newId)
    this.#delegationIds = new Map(place.delegations.map(({ id, name }) => [delegationName(name), id]))
    this.#signersOf = signersIn(judgement.rows.map(({ reading }) => reading))
    this.#delegatesById = new Map(place.delegates.map((delegate) => [delegate.id, delegate]))
  }

  take({ row, reading }: JudgedRow): TakenRow {
    const { place } = this
    const delegationId = this.#delegation(reading.delegation)
    const [lead, ...others] = this.#signersOf(reading).map((signer) => this.#delegate(signer))
    const leadDelegateId = lead ?? this.#unnamed()
    const signers: Signers = { leadDelegateId, coSignerIds: [...new Set(others)].filter((id) => id !== leadDelegateId) }
    const suggestion = importedSuggestion(place.newId(), reading, signers, this.#handling(reading), {
      ...place,
      ...place.sessionOf(reading),
    })
    const own = this.#delegatesById.get(leadDelegateId)?.delegationId ?? null
    return { row, suggestion, reading, delegationId: delegationId ?? own }
  }

  #delegation(written: string | null): string | null {
    if (!written) return null
    const name = delegationName(written)
    return (
      this.#delegationIds.get(name) ?? this.delegations.of(name, (id) => ({ id, name: written.replace(/\s+/g, '') })).id
    )
  }

  #delegate({ key, name, delegation }: Signer): string {
    const found = resolve(this.judgement.delegates[key] ?? { how: 'unknown', id: null, candidates: [] })
    if (found === 'undecided') throw new Refusal('import-undecided', { count: 1 })
    if (found !== 'new') return found.id
    return this.delegates.of(key, (id) => ({ id, name, delegationId: this.#delegation(delegation) })).id
  }

  #unnamed(): string {
    const { delegates, unnamed } = this.place
    return (
      delegates.find(({ name }) => name === unnamed)?.id ??
      this.delegates.of('', (id) => ({ id, name: unnamed, delegationId: null })).id
    )
  }

  #unit(name: string): string {
    const found = resolve(this.judgement.units[name] ?? { how: 'unknown', id: null, candidates: [] })
    if (found === 'undecided') throw new Refusal('import-undecided', { count: 1 })
    return found === 'new' ? this.units.of(name, (id) => ({ id, name, kind: kindOfUnit(name) })).id : found.id
  }

  /** One lead alone is sole; more than two, or 分办, handle separately; a unit has one part in a suggestion. */
  #handling({ leadUnits, assistUnits, separate }: RowReading): Handling[] {
    const leads = [...new Set(leadUnits.map((name) => this.#unit(name)))]
    const assists = [...new Set(assistUnits.map((name) => this.#unit(name)))].filter((id) => !leads.includes(id))
    if (leads.length === 0) return []
    const sole = leads.length === 1 && assists.length === 0
    const role = sole ? 'SOLE' : leads.length > 2 || (separate && leads.length > 1) ? 'SEPARATE' : 'LEAD'
    return [
      ...leads.map((unitId) => ({ id: this.place.newId(), unitId, role }) as const),
      ...assists.map((unitId) => ({ id: this.place.newId(), unitId, role: 'ASSIST' }) as const),
    ]
  }
}
