import { Refusal } from '@/lib/domain/refusal'

/** One after the other, so that many uploads together cost no more memory than one. */
export function turnstile(mostWaiting = 8) {
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (waiting >= mostWaiting) throw new Refusal('readers-busy')
    waiting += 1
    const turn = last.then(work, work)
    last = turn.catch(() => undefined)
    try {
      return await turn
    } finally {
      waiting -= 1
    }
  }
}
