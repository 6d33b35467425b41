import { newKey } from '@/components/ui/submit-command'
import { copyIn, type DeviceCopy } from './device-copy'
import type { Seal } from './seal'

/** A copy where it lies: of which draft it is, and which opened page wrote it. */
export type KeptCopy = { readonly name: string; readonly draftId: string; readonly copy: DeviceCopy } & {
  readonly pageId: string
}

const separator = ':'

/** Every opened page writes copies of its own, so that two windows never write over each other's words. */
export class DeviceCopies {
  readonly pageId = newKey()
  readonly #person: string
  readonly #seal: Seal
  /** one write after the other: the last words stay */
  #writing: Promise<unknown> = Promise.resolve()

  constructor(personId: string, seal: Seal) {
    this.#person = `draft${separator}${personId}${separator}`
    this.#seal = seal
  }

  /** The newest first. What cannot be opened is another's and is left alone. */
  async all(): Promise<KeptCopy[]> {
    await this.#writing
    const found = await Promise.all(this.#names().map((name) => this.#read(name)))
    const newest = ({ copy }: KeptCopy) => copy.keptAt ?? ''
    return found.filter((one) => one !== null).sort((left, right) => newest(right).localeCompare(newest(left)))
  }

  /** False when this device has no room or forbids it. */
  keep(draftId: string, copy: DeviceCopy): Promise<boolean> {
    return this.write(this.nameOf(draftId), copy)
  }

  write(name: string, copy: DeviceCopy): Promise<boolean> {
    const text = JSON.stringify({ ...copy, keptAt: copy.keptAt ?? new Date().toISOString() })
    return this.#next(async () => {
      try {
        localStorage.setItem(name, await this.#seal.close(text))
        return true
      } catch {
        return false
      }
    })
  }

  forget(draftId: string): Promise<void> {
    return this.remove(this.nameOf(draftId))
  }

  remove(name: string): Promise<void> {
    return this.#next(async () => {
      try {
        localStorage.removeItem(name)
      } catch {}
    })
  }

  #next<Result>(write: () => Promise<Result>): Promise<Result> {
    const done = this.#writing.then(write)
    this.#writing = done
    return done
  }

  nameOf(draftId: string): string {
    return `${this.#person}${draftId}${separator}${this.pageId}`
  }

  #names(): string[] {
    try {
      return Object.keys(localStorage).filter((name) => name.startsWith(this.#person))
    } catch {
      return []
    }
  }

  async #read(name: string): Promise<KeptCopy | null> {
    const [draftId = '', pageId = ''] = name.slice(this.#person.length).split(separator)
    const text = await this.#seal.open(localStorage.getItem(name) ?? '')
    const copy = text === null ? null : copyIn(text)
    return copy && { name, draftId, pageId, copy }
  }
}
