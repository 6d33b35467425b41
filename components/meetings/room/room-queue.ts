import type { Answer, Problem } from '@/components/ui/submit-command'
import { type Entry, inOrder, rebased, subjectOf } from './entry'

export type Sent = { readonly version?: number }

export type QueueState = {
  readonly entries: readonly Entry[]
  /** what waits for the clerk: it was changed meanwhile, or is not accepted */
  readonly held: ReadonlyMap<string, Problem>
  readonly sending: string | null
  /** why nothing more is sent just now */
  readonly stopped: Problem | null
  readonly isFull: boolean
}

export type EntryStore = {
  readonly all: () => Promise<Entry[]>
  readonly put: (entry: Entry) => Promise<boolean>
  readonly remove: (key: string) => Promise<boolean>
}

type Surroundings = {
  readonly store: EntryStore
  readonly send: (entry: Entry) => Promise<Answer<Sent>>
  readonly tell: (state: QueueState) => void
  readonly onSent: (entry: Entry, result: Sent) => void
}

/** The way to the server, or the session, is not there: the next one would fare no better. */
const closesTheWay = ['network', 'busy', 'signed-out', 'too-many-requests']
/** It may be otherwise the next time. */
const mayPass = ['failed', 'still-running']

/** Everything is on the device first, goes in the order in which it was done, and leaves the device when the server has it. */
export class RoomQueue {
  #state: QueueState = { entries: [], held: new Map(), sending: null, stopped: null, isFull: false }
  #running: Promise<void> | null = null
  readonly #around: Surroundings

  constructor(around: Surroundings) {
    this.#around = around
  }

  get state(): QueueState {
    return this.#state
  }

  /** As the device has it; another window may have added, or sent, some of it. What this one adds or drops meanwhile stands. */
  async load(): Promise<void> {
    const before = this.#state.entries
    const stored = await this.#around.store.all()
    const { entries, isFull } = this.#state
    const isDropped = ({ key }: Entry) => has(before, key) && !has(entries, key)
    const onlyHere = entries.filter(({ key }) => !has(stored, key) && (isFull || !has(before, key)))
    const known = [...stored.filter((one) => !isDropped(one)), ...onlyHere]
    this.#set({ entries: known.sort(inOrder), isFull: isFull && onlyHere.length > 0 })
  }

  async add(entry: Entry): Promise<void> {
    this.#set({ entries: [...this.#state.entries, entry].sort(inOrder) })
    if (!(await this.#around.store.put(entry))) this.#set({ isFull: true })
  }

  async drop(key: string): Promise<void> {
    this.#set({ entries: this.#state.entries.filter((one) => one.key !== key), held: without(this.#state.held, key) })
    await this.#around.store.remove(key)
  }

  /** The new one is kept before the old one goes: at no moment is it nowhere. */
  async replace(key: string, entry: Entry): Promise<void> {
    await this.add(entry)
    await this.drop(key)
  }

  run(): Promise<void> {
    this.#running ??= this.#sendAll().finally(() => {
      this.#running = null
      this.#set({ sending: null })
    })
    return this.#running
  }

  async #sendAll(): Promise<void> {
    await this.load()
    const passed = new Map([...this.#state.held].filter(([, { code }]) => !mayPass.includes(code)))
    this.#set({ stopped: null, held: passed })
    for (let next = this.#next(); next; next = this.#next()) {
      this.#set({ sending: next.key })
      const answer = await this.#around.send(next)
      if (answer.ok) await this.#leave(next, answer.result)
      else if (closesTheWay.includes(answer.code)) return this.#set({ stopped: answer })
      else this.#set({ held: new Map([...this.#state.held, [next.key, answer]]) })
    }
  }

  /** What is held holds whatever was written over it. */
  #next(): Entry | undefined {
    const blocked = new Set<string>()
    return this.#state.entries.find((entry) => {
      const isFree = !blocked.has(subjectOf(entry)) && !this.#state.held.has(entry.key)
      blocked.add(subjectOf(entry))
      return isFree
    })
  }

  /** What was written over it, also while it was on its way, is over what became of it: on the device, too. */
  async #leave(sent: Entry, result: Sent): Promise<void> {
    const followers = this.#state.entries
    await this.#keepOver(followers, sent, result)
    await this.#around.store.remove(sent.key)
    const left = this.#state.entries.filter(({ key }) => key !== sent.key)
    this.#set({ entries: left.map((one) => rebased(one, sent, result.version)) })
    this.#around.onSent(sent, result)
    const since = left.filter(({ key }) => !has(followers, key))
    await this.#keepOver(since, sent, result)
  }

  async #keepOver(entries: readonly Entry[], sent: Entry, { version }: Sent): Promise<void> {
    for (const entry of entries) {
      const over = rebased(entry, sent, version)
      if (over !== entry && has(this.#state.entries, entry.key)) await this.#around.store.put(over)
    }
  }

  #set(changes: Partial<QueueState>): void {
    this.#state = { ...this.#state, ...changes }
    this.#around.tell(this.#state)
  }
}

const has = (entries: readonly Entry[], key: string): boolean => entries.some((one) => one.key === key)

const without = (held: QueueState['held'], key: string): QueueState['held'] =>
  new Map([...held].filter(([one]) => one !== key))
