import type { Seal } from '@/components/device/seal'
import { type Entry, inOrder } from './entry'

const separator = ':'
const start = `room${separator}`

export const keptFor = (personId: string, meetingId: string): string =>
  [`${start}${personId}`, meetingId, ''].join(separator)

/** How many records of this meeting lie on this device, without opening them. */
export function countKept(personId: string, meetingId: string): number {
  try {
    const mark = `${keptFor(personId, meetingId)}e${separator}`
    return Object.keys(localStorage).filter((name) => name.startsWith(mark)).length
  } catch {
    return 0
  }
}

/** What only this device has of one meeting: what was recorded, and what is still being typed. Sealed for its person. */
export class KeptEntries {
  readonly #names: string
  readonly #seal: Seal
  #writing: Promise<unknown> = Promise.resolve()

  constructor(personId: string, meetingId: string, seal: Seal) {
    this.#names = keptFor(personId, meetingId)
    this.#seal = seal
  }

  async all(): Promise<Entry[]> {
    await this.#writing
    const read = await Promise.all(this.#stored('e').map((name) => this.#read<Entry>(name)))
    return read.filter((entry) => entry !== null).sort(inOrder)
  }

  /** False when this device has no room or forbids it. */
  put(entry: Entry): Promise<boolean> {
    return this.#write(this.#nameOf('e', entry.key), entry)
  }

  remove(key: string): Promise<boolean> {
    return this.#next(async () => localStorage.removeItem(this.#nameOf('e', key)))
  }

  draft<Values>(itemId: string): Promise<Values | null> {
    return this.#read<Values>(this.#nameOf('d', itemId))
  }

  putDraft(itemId: string, values: unknown): Promise<boolean> {
    return this.#write(this.#nameOf('d', itemId), values)
  }

  removeDraft(itemId: string): Promise<boolean> {
    return this.#next(async () => localStorage.removeItem(this.#nameOf('d', itemId)))
  }

  drafted(): string[] {
    return this.#stored('d').map((name) => name.slice(name.lastIndexOf(separator) + 1))
  }

  #write(name: string, value: unknown): Promise<boolean> {
    const text = JSON.stringify(value)
    return this.#next(async () => localStorage.setItem(name, await this.#seal.close(text)))
  }

  /** One after the other: what was written last stays. */
  #next(write: () => Promise<void>): Promise<boolean> {
    const done = this.#writing.then(write).then(
      () => true,
      () => false,
    )
    this.#writing = done
    return done
  }

  async #read<Value>(name: string): Promise<Value | null> {
    await this.#writing
    try {
      const text = await this.#seal.open(localStorage.getItem(name) ?? '')
      return text ? (JSON.parse(text) as Value) : null
    } catch {
      return null
    }
  }

  #nameOf(kind: 'e' | 'd', of: string): string {
    return `${this.#names}${kind}${separator}${of}`
  }

  #stored(kind: 'e' | 'd'): string[] {
    try {
      return Object.keys(localStorage).filter((name) => name.startsWith(this.#nameOf(kind, '')))
    } catch {
      return []
    }
  }
}
