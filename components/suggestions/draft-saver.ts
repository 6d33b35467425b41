import type { Answer, Problem } from '@/components/ui/submit-command'
import type { DraftForm } from '@/lib/schemas/draft'
import type { DeviceCopy, Unanswered } from './device-copy'
import { saySame } from './draft-values'

export type SaveState =
  | { readonly kind: 'saved'; readonly at: Date | null }
  | { readonly kind: 'unsaved' | 'saving' | 'stale' }
  /** not on the server; `kept` says whether this device at least has it */
  | { readonly kind: 'failed'; readonly kept: boolean; readonly problem: Problem }

type SavedDraft = { suggestionId: string; version: number }

export type Surroundings = {
  readonly values: () => DraftForm
  readonly send: (input: unknown, key: string) => Promise<Answer<SavedDraft>>
  readonly newKey: () => string
  readonly keep: (copy: DeviceCopy, suggestionId: string | null) => boolean
  readonly forget: (suggestionId: string | null) => void
  readonly now: () => Date
  readonly tell: (state: SaveState) => void
  /** the first save gave the draft its address */
  readonly begun: (suggestionId: string) => void
}

export type Start = {
  readonly suggestionId: string | null
  readonly version: number
  readonly values: DraftForm
  readonly unanswered: Unanswered | null
}

/** One save at a time, never over newer words, and nothing typed is let go before the server has it. */
export class DraftSaver {
  #suggestionId: string | null
  #version: number
  #onServer: DraftForm
  #unanswered: Unanswered | null
  #isStale = false
  #mustBegin = false
  #running: Promise<boolean> | null = null
  readonly #around: Surroundings

  constructor(start: Start, around: Surroundings) {
    this.#suggestionId = start.suggestionId
    this.#version = start.version
    this.#onServer = start.values
    this.#unanswered = start.unanswered
    this.#around = around
  }

  get draft() {
    return { suggestionId: this.#suggestionId, version: this.#version }
  }

  get isSaved(): boolean {
    if (this.#mustBegin && this.#suggestionId === null) return false
    return this.#unanswered === null && saySame(this.#around.values(), this.#onServer)
  }

  typed(): void {
    if (this.#isStale || this.#running) return
    this.#around.tell(this.isSaved ? { kind: 'saved', at: null } : { kind: 'unsaved' })
  }

  /** On this device; true when that is done or needless. */
  keep(): boolean {
    const copy = { values: this.#around.values(), version: this.#version, unanswered: this.#unanswered }
    return this.isSaved || this.#around.keep(copy, this.#suggestionId)
  }

  save(): Promise<boolean> {
    this.#running ??= this.#saveAll().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  /** Something belongs to the draft already, though nothing is written yet: it needs its address. */
  async begin(): Promise<string | null> {
    this.#mustBegin = true
    if (this.#suggestionId === null) await this.save()
    return this.#suggestionId
  }

  async #saveAll(): Promise<boolean> {
    while (!this.isSaved) {
      if (this.#isStale) return false
      this.#unanswered ??= this.#next()
      this.keep()
      this.#around.tell({ kind: 'saving' })
      const sent = this.#unanswered
      const answer = await this.#around.send(sent.input, sent.key)
      if (!answer.ok) return this.#fail(answer)
      this.#take(answer.result, sent.values)
    }
    this.#around.forget(this.#suggestionId)
    this.#around.tell({ kind: 'saved', at: this.#around.now() })
    return true
  }

  #next(): Unanswered {
    const values = structuredClone(this.#around.values())
    const known = this.#suggestionId ? { suggestionId: this.#suggestionId } : {}
    return { key: this.#around.newKey(), input: { ...known, version: this.#version, ...values }, values }
  }

  #take({ suggestionId, version }: SavedDraft, values: DraftForm): void {
    const isFirst = this.#suggestionId === null
    this.#suggestionId = suggestionId
    this.#version = version
    this.#onServer = values
    this.#unanswered = null
    if (!isFirst) return
    this.#around.forget(null)
    this.#around.begun(suggestionId)
  }

  #fail(problem: Problem): false {
    if (!mayHaveHappened(problem)) this.#unanswered = null
    this.#isStale = problem.code === 'stale-version'
    const kept = this.keep()
    this.#around.tell(this.#isStale ? { kind: 'stale' } : { kind: 'failed', kept, problem })
    return false
  }
}

/** Without an answer about this very attempt it is unknown whether it was carried out. */
const mayHaveHappened = ({ code }: Problem): boolean => ['network', 'failed', 'still-running'].includes(code)
