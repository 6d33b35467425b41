import type { Answer, Problem } from '@/components/ui/submit-command'
import type { AttachmentKind } from '@/lib/domain/attachment/attachment'

export type Sent = { attachmentId: string; fileName: string; version: number; stripped: boolean }

export type Chosen = {
  readonly file: File
  readonly kind: AttachmentKind
  /** the document of which it is a new version */
  readonly replaces?: string | undefined
  /** the promise that it is a picture of */
  readonly commitmentId?: string | undefined
}

export type Upload = Chosen & {
  readonly id: string
  readonly state: 'waiting' | 'sending' | 'offline' | 'refused' | 'sent'
  /** 0 to 100 while sending; at 100 the server is looking at it */
  readonly percent: number
  readonly problem: Problem | null
  readonly sent: Sent | null
}

export type Surroundings = {
  readonly send: (chosen: Chosen, key: string, progress: (percent: number) => void) => Promise<Answer<Sent>>
  readonly newKey: () => string
  /** what is wrong with it before a byte is sent */
  readonly faultOf: (file: File) => Problem | null
  readonly tell: (uploads: readonly Upload[]) => void
  readonly onSent: (sent: Sent, chosen: Chosen) => void
}

/** One file after another. What could not be sent stays in the list and goes again under its own key, so that nothing is there twice. */
export class UploadQueue {
  #uploads: readonly Upload[] = []
  readonly #keys = new Map<string, string>()
  #running = false
  readonly #around: Surroundings

  constructor(around: Surroundings) {
    this.#around = around
  }

  get leftToSend(): number {
    return this.#uploads.filter(({ state }) => state !== 'sent').length
  }

  add(chosen: readonly Chosen[]): void {
    const added = chosen.map((one): Upload => {
      const problem = this.#around.faultOf(one.file)
      const state = problem ? 'refused' : 'waiting'
      return { ...one, id: this.#around.newKey(), state, percent: 0, problem, sent: null }
    })
    this.#show([...this.#uploads, ...added])
    void this.#run()
  }

  drop(id: string): void {
    this.#keys.delete(id)
    this.#show(this.#uploads.filter((one) => one.id !== id || one.state === 'sending'))
  }

  /** Again: one of them, or everything that only lacked a connection. */
  resume(id?: string): void {
    const isMeant = (one: Upload) => (id ? one.id === id && one.state !== 'sent' : one.state === 'offline')
    this.#show(
      this.#uploads.map((one) => (isMeant(one) && one.state !== 'sending' ? { ...one, state: 'waiting' } : one)),
    )
    void this.#run()
  }

  async #run(): Promise<void> {
    if (this.#running) return
    this.#running = true
    for (let next = this.#next(); next; next = this.#next()) {
      const isReached = await this.#sendOne(next)
      if (!isReached) break
    }
    this.#running = false
  }

  #next = (): Upload | undefined => this.#uploads.find(({ state }) => state === 'waiting')

  /** False when nobody was reached: then the others wait, too. */
  async #sendOne({ id, file, kind, replaces, commitmentId }: Upload): Promise<boolean> {
    const key = this.#keys.get(id) ?? this.#around.newKey()
    this.#keys.set(id, key)
    this.#change(id, { state: 'sending', percent: 0, problem: null })
    const chosen = { file, kind, replaces, ...(commitmentId ? { commitmentId } : {}) }
    const answer = await this.#around.send(chosen, key, (percent) => this.#change(id, { percent }))
    if (answer.ok) {
      this.#change(id, { state: 'sent', percent: 100, sent: answer.result })
      this.#around.onSent(answer.result, chosen)
      return true
    }
    if (!mayGoLater(answer)) this.#keys.delete(id)
    this.#change(id, { state: mayGoLater(answer) ? 'offline' : 'refused', problem: answer })
    if (isUnreached(answer)) this.#holdBack()
    return !isUnreached(answer)
  }

  #holdBack(): void {
    this.#show(this.#uploads.map((one) => (one.state === 'waiting' ? { ...one, state: 'offline' } : one)))
  }

  #change(id: string, changes: Partial<Upload>): void {
    this.#show(this.#uploads.map((one) => (one.id === id ? { ...one, ...changes } : one)))
  }

  #show(uploads: readonly Upload[]): void {
    this.#uploads = uploads
    this.#around.tell(uploads)
  }
}

const isUnreached = ({ code }: Problem): boolean => ['network', 'signed-out'].includes(code)
const later = ['network', 'signed-out', 'failed', 'busy', 'still-running', 'readers-busy', 'attachment-cut-short']
const mayGoLater = ({ code }: Problem): boolean => later.includes(code)
