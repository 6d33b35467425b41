import { useState } from 'react'
import type { DeskRow, RegistrationDesk } from '@/lib/queries/registration-desk'
import type { RowState } from './use-registering'

/** What the clerk has chosen so far: a category of each row, some rows to register together, and where he is. */
export function useChoices(desk: RegistrationDesk, states: Readonly<Record<string, RowState>>) {
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({})
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [current, setCurrent] = useState(desk.rows[0]?.id ?? '')

  const waiting = desk.rows.filter(({ id }) => states[id]?.kind !== 'done' && states[id]?.kind !== 'sending')
  const tickedRows = waiting.filter(({ id }) => ticked.has(id))
  const choose = (id: string, categoryId: string) => setChosen((before) => ({ ...before, [id]: categoryId }))
  const tick = (id: string) =>
    setTicked((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]))
  const tickAll = () =>
    setTicked(tickedRows.length === waiting.length ? new Set() : new Set(waiting.map(({ id }) => id)))
  const untick = () => setTicked(new Set())
  const categoryOf = ({ id, proposed }: DeskRow) => chosen[id] ?? proposed?.id ?? ''

  /** To the next row up or down that still waits. */
  function goTo(id: string, step: 1 | -1) {
    const order = desk.rows.map((row) => row.id)
    const open = new Set(waiting.map((row) => row.id))
    const from = order.indexOf(id)
    const way = step === 1 ? order.slice(from + 1) : order.slice(0, from).toReversed()
    const next = way.find((one) => open.has(one))
    if (next) registerButton(next)?.focus()
  }

  return { waiting, ticked, tickedRows, current, setCurrent, choose, tick, tickAll, untick, categoryOf, goTo }
}

/** Which towns each row concerns, as proposed until the clerk says otherwise. */
export function usePlaces() {
  const [placed, setPlaced] = useState<Readonly<Record<string, readonly string[]>>>({})
  const townsOf = ({ id, placing }: DeskRow) => placed[id] ?? placing.townIds
  const place = (id: string, townIds: readonly string[]) => setPlaced((before) => ({ ...before, [id]: townIds }))
  return { townsOf, place }
}

export const registerButton = (id: string) => document.getElementById(`register-${id}`)
