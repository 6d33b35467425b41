import type { Answer, Problem } from '@/components/ui/submit-command'
import type { PlannedUnit } from '@/lib/domain/planning/plan'

export type Units = readonly PlannedUnit[]
type Stored = { readonly version: number; readonly units: Units; readonly by: string | null }
export type Kept = {
  readonly isKept: boolean
  readonly plan: Stored
  readonly together: readonly { readonly suggestionId: string; readonly plan: Stored }[]
}

/** One row of the desk as it is chosen here, and how far that is known to the server. */
export type Slot = {
  readonly units: Units
  readonly version: number
  readonly phase: 'saved' | 'saving' | 'failed' | 'conflict'
  readonly problem: Problem | null
  /** what another clerk chose meanwhile */
  readonly theirs: Stored | null
}

type Start = { readonly id: string; readonly version: number; readonly units: Units }
type Send = (id: string, version: number, units: Units) => Promise<Answer<Kept>>

type Book = ReturnType<typeof slotBook>

function slotBook(rows: readonly Start[], onChange: () => void) {
  const slots = new Map<string, Slot>(rows.map(({ id, version, units }) => [id, settledSlot(version, units)]))
  const slotOf = (id: string): Slot => slots.get(id) ?? settledSlot(0, [])
  function put(id: string, changes: Partial<Slot>): void {
    slots.set(id, { ...slotOf(id), ...changes })
    onChange()
  }
  return { slotOf, put, has: (id: string) => slots.has(id), all: () => [...slots.values()] }
}

/** Until what was chosen last is known to the server, or somebody has to look. */
async function sendUntilKept({ slotOf, put, has }: Book, send: Send, id: string): Promise<void> {
  for (;;) {
    const { units, version } = slotOf(id)
    const answer = await send(id, version, units)
    if (!answer.ok) return put(id, { phase: 'failed', problem: answer })
    const { isKept, plan, together } = answer.result
    if (!isKept) return put(id, { phase: 'conflict', theirs: plan })
    for (const other of together)
      if (has(other.suggestionId)) put(other.suggestionId, settledSlot(other.plan.version, other.plan.units))
    put(id, { version: plan.version })
    if (slotOf(id).units === units) return put(id, { phase: 'saved' })
  }
}

/** Each row is sent one at a time, always what was chosen last; another clerk's choice is never overwritten unseen. */
export function deskSaver(rows: readonly Start[], send: Send, onChange: () => void) {
  const book = slotBook(rows, onChange)
  const { slotOf, put } = book
  const underway = new Map<string, Promise<void>>()

  function save(id: string): void {
    put(id, { phase: 'saving', problem: null, theirs: null })
    if (underway.has(id)) return
    const sending = sendUntilKept(book, send, id).finally(() => underway.delete(id))
    underway.set(id, sending)
  }

  return {
    slotOf,
    /** Where another clerk chose too, the own choice is only remembered until it is decided which one stands. */
    change(id: string, units: Units): void {
      put(id, { units })
      if (slotOf(id).phase !== 'conflict') save(id)
    },
    retry: save,
    takeTheirs(id: string): void {
      const { theirs } = slotOf(id)
      if (theirs) put(id, settledSlot(theirs.version, theirs.units))
    },
    keepMine(id: string): void {
      put(id, { version: slotOf(id).theirs?.version ?? slotOf(id).version })
      save(id)
    },
    isSettled: (): boolean => book.all().every(({ phase }) => phase === 'saved'),
    settled: async (): Promise<void> => {
      await Promise.all(underway.values())
    },
  }
}

export type DeskSaver = ReturnType<typeof deskSaver>

const settledSlot = (version: number, units: Units): Slot => ({
  version,
  units,
  phase: 'saved',
  problem: null,
  theirs: null,
})
