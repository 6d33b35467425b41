import { isKeptOnTime } from '../commitment/fulfilment'
import type { LocalDate } from '../deadlines/local-date'
import type { PerformanceFacts } from './facts'
import { attended, measures, membersOf } from './measures'
import { cellOf, type ListAsked } from './record'

type Source = keyof PerformanceFacts

/** One line of the list behind a number; its state is a word of its source. */
export type RecordLine = {
  readonly id: string
  readonly from: Source
  readonly on: LocalDate | null
  /** null: not for whoever asks to read */
  readonly title: string | null
  readonly more: string
  readonly suggestionId: string | null
  readonly state: string
}

type LineOf<From extends Source> = (
  fact: PerformanceFacts[From][number],
  asOf: LocalDate,
) => Omit<RecordLine, 'id' | 'from'>

const inTime = (doneOn: LocalDate | null, dueOn: LocalDate): string =>
  doneOn === null ? 'NOT_DONE' : doneOn <= dueOn ? 'IN_TIME' : 'LATE'

const lineOf: { readonly [From in Source]: LineOf<From> } = {
  suggestions: ({ id, on, title, number, status }) => ({
    ...{ on, title, more: number ?? '', state: status },
    suggestionId: title === null ? null : id,
  }),
  signatures: ({ id, on, title, status }) => ({
    ...{ on, title, more: '', state: status },
    suggestionId: title === null ? null : id,
  }),
  promises: ({ dueOn, title, text, suggestionId, ...promise }, asOf) => ({
    ...{ on: dueOn, title, more: text, suggestionId: title === null ? null : suggestionId },
    state: isKeptOnTime({ ...promise, dueOn })
      ? 'KEPT'
      : promise.outcome === 'NOT_KEPT'
        ? 'NOT_KEPT'
        : promise.closedOn !== null
          ? 'CLOSED'
          : dueOn < asOf
            ? 'LATE'
            : 'OPEN',
  }),
  contacts: ({ on, title, suggestionId, answeredOn, confirmBy }) => ({
    ...{ on, title, more: '', suggestionId: title === null ? null : suggestionId },
    state: inTime(answeredOn, confirmBy),
  }),
  ratings: ({ dueOn, title, suggestionId, ratedOn }) => ({
    ...{ on: ratedOn ?? dueOn, title, more: '', suggestionId: title === null ? null : suggestionId },
    state: inTime(ratedOn, dueOn),
  }),
  occasions: ({ on, name, place, speech, leaveReason, presence }) => ({
    ...{ on, title: name, more: speech || leaveReason || place, suggestionId: null },
    state: presence ?? 'UNRECORDED',
  }),
  voices: ({ on, title, state, ending, result }) => ({
    ...{ on, title, more: '', suggestionId: null },
    state: result === 'SOLVED' ? result : (ending ?? state),
  }),
  entries: ({ on, text, kind, state }) => ({ on, title: text, more: kind, suggestionId: null, state }),
}

/** The list behind a number, the latest first; there are as many lines as the number says. */
export function linesBehind(asked: ListAsked, facts: PerformanceFacts, asOf: LocalDate): RecordLine[] {
  const cell = cellOf(asked)
  const from = cell ? 'occasions' : measures[asked as keyof typeof measures].from
  const found = cell ? attended(cell.kind, cell.part, facts) : membersOf(asked as keyof typeof measures, facts, asOf)
  const toLine = lineOf[from] as LineOf<Source>
  const lines = found.map((fact) => ({ ...toLine(fact as never, asOf), id: fact.id, from }))
  return lines.toSorted((one, other) => ((one.on ?? '') < (other.on ?? '') ? 1 : -1))
}
