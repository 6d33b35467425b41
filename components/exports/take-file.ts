import { answerOf, type Problem } from '@/components/ui/submit-command'
import type { Words } from '@/lib/wording/catalogue'
import { readFramed } from './read-framed'

export type Written = { readonly rows: number; readonly total: number | null }
export type Ended =
  | { readonly kind: 'made'; readonly rows: number }
  | { readonly kind: 'cancelled' | 'torn' }
  | { readonly kind: 'refused'; readonly problem: Problem }

type Taking = {
  readonly signal: AbortSignal
  readonly hear: (written: Written) => void
  readonly errors: Words['errors']
}

/** A list as a file, told of as it is written and saved when it is whole; nothing of it is saved before. */
export async function takeFile(address: string, { signal, hear, errors }: Taking): Promise<Ended> {
  try {
    const answer = await fetch(address, { headers: { 'X-Progress': 'rows' }, signal })
    if (!answer.ok || !answer.body) return refused(await answer.json().catch(() => null), answer.status, errors)
    const total = Number(answer.headers.get('X-Rows') ?? Number.NaN)
    let rows = 0
    const pieces = await readFramed(answer.body, (written) => {
      rows = written
      hear({ rows, total: Number.isNaN(total) ? null : total })
    })
    if (pieces === null) return { kind: 'torn' }
    save(new Blob(pieces), nameIn(answer.headers))
    return { kind: 'made', rows }
  } catch {
    return { kind: signal.aborted ? 'cancelled' : 'torn' }
  }
}

function refused(body: unknown, status: number, errors: Words['errors']): Ended {
  const problem = answerOf(status, body, errors)
  return problem.ok ? { kind: 'torn' } : { kind: 'refused', problem }
}

const nameIn = (headers: Headers): string =>
  decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(headers.get('Content-Disposition') ?? '')?.[1] ?? '')

/** How long a browser may take to begin with what it was given. */
const keptFor = 60_000

function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), keptFor)
}
