import { Refusal } from './refusal'

/** A life cycle as a table: in which state which move is open, and the states it may lead to. */
export type Workflow<State extends string, Move extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Move, readonly State[]>>>>
>

export function isOpen<State extends string, Move extends string>(
  workflow: Workflow<State, Move>,
  state: State,
  move: Move,
): boolean {
  return workflow[state][move] !== undefined
}

export function ensureOpen<State extends string, Move extends string>(
  workflow: Workflow<State, Move>,
  state: State,
  move: Move,
): void {
  if (!isOpen(workflow, state, move)) throw new Refusal('move-not-open', { state, move })
}
