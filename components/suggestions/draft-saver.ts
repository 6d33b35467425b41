import type { DeviceCopy, Unanswered } from '@/components/device/device-copy'
import type { Answer, Problem } from '@/components/ui/submit-command'
import type { DraftForm } from '@/lib/schemas/draft'
import { saySame } from './draft-values'

export type SaveState =
  | { readonly kind: 'saved'; readonly at: Date | null }
  | { readonly kind: 'unsaved' | 'saving' | 'stale' }
  /** not on the server; `kept` says whether this device at least has it */
  | { readonly kind: 'failed'; readonly kept: boolean; readonly problem: Problem }

export type SavedDraft = { suggestionId: string; version: number }

export type Surroundings = {
  readonly values: () => DraftForm
  readonly send: (input: unknown, key: string) => Promise<Answer<SavedDraft>>
  readonly newKey: () => string
  readonly keep: (copy: DeviceCopy, suggestionId: string | null) => Promise<boolean>
  /** the very words are on the server */
  readonly forget: (suggestionId: string | null) => Promise<void>
  readonly now: () => Date
  readonly tell: (state: SaveState) => void
  /** the first save gave the draft its address */
  readonly begun: (suggestionId: string) => void
}

export type Start = {
  readonly suggestionId: string | null
  readonly version: number
  /** as the server has it; null while that is not known */
  readonly values: DraftForm | null
  readonly unanswered: Unanswered | null
  /** for the save that makes the draft */
  readonly firstKey: string | null
}

/** One save at a time, never over newer words, and nothing typed is let go before the server has it. */
export class DraftSaver {
  #suggestionId: string | null
  #version: number
  #onServer: DraftForm | null
  #firstKey: string | null
  #unanswered: Unanswered | null
  #isStale = false
  #isUnreachable = false
  #mustBegin = false
  #running: Promise<boolean> | null = null
  readonly #around: Surroundings

  constructor(start: Start, around: Surroundings) {
    this.#suggestionId = start.suggestionId
    this.#version = start.version
    this.#onServer = start.values
    this.#unanswered = start.unanswered
    this.#firstKey = start.suggestionId === null ? start.firstKey : null
    this.#around = around
  }

  get draft() {
    return { suggestionId: this.#suggestionId, version: this.#version }
  }

  get isSaved(): boolean {
    if (this.#mustBegin && this.#suggestionId === null) return false
    return this.#unanswered === null && this.#onServer !== null && saySame(this.#around.values(), this.#onServer)
  }

  /** the last save did not come through, and may later */
  get isUnreachable(): boolean {
    return this.#isUnreachable
  }

  typed(): void {
    if (this.#isStale || this.#running) return
    this.#around.tell(this.isSaved ? { kind: 'saved', at: null } : { kind: 'unsaved' })
  }

  /** On this device; true when that is done or needless. */
  async keep(): Promise<boolean> {
    if (this.isSaved) return true
    const copy = {
      values: structuredClone(this.#around.values()),
      version: this.#version,
      base: this.#onServer,
      unanswered: this.#unanswered,
    }
    return this.#around.keep(copy, this.#suggestionId)
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
      await this.keep()
      this.#around.tell({ kind: 'saving' })
      const sent = this.#unanswered
      const answer = await this.#around.send(sent.input, sent.key)
      this.#isUnreachable = !answer.ok && mayComeThrough(answer)
      if (!answer.ok) return this.#fail(answer)
      await this.#take(answer.result, sent.values)
    }
    await this.#around.forget(this.#suggestionId)
    this.#around.tell({ kind: 'saved', at: this.#around.now() })
    return true
  }

  #next(): Unanswered {
    const values = structuredClone(this.#around.values())
    const known = this.#suggestionId ? { suggestionId: this.#suggestionId } : {}
    return {
      key: this.#firstKey ?? this.#around.newKey(),
      input: { ...known, version: this.#version, ...values },
      values,
    }
  }

  async #take({ suggestionId, version }: SavedDraft, values: DraftForm): Promise<void> {
    const isFirst = this.#suggestionId === null
    this.#suggestionId = suggestionId
    this.#version = version
    this.#onServer = values
    this.#unanswered = null
    this.#firstKey = null
    if (!isFirst) return
    // Under its new name first: at no moment is it nowhere.
    await this.keep()
    await this.#around.forget(null)
    this.#around.begun(suggestionId)
  }

  async #fail(problem: Problem): Promise<false> {
    if (!mayHaveHappened(problem)) this.#unanswered = null
    // The draft was made by this key with other words; what is written now becomes one of its own rather than nothing.
    if (problem.code === 'key-reused') this.#firstKey = null
    this.#isStale = problem.code === 'stale-version'
    const kept = await this.keep()
    this.#around.tell(this.#isStale ? { kind: 'stale' } : { kind: 'failed', kept, problem })
    return false
  }
}

const mayComeThrough = ({ code }: Problem): boolean => ['signed-out', 'busy', 'network', 'failed'].includes(code)

/** Without an answer about this very attempt it is unknown whether it was carried out. */
const mayHaveHappened = ({ code }: Problem): boolean => ['network', 'failed', 'still-running'].includes(code)
