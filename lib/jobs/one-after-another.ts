import { log, traceOf } from '@/lib/web/log'

const mostFailures = 3

type Round<One> = {
  readonly next: (after: string | null) => Promise<One | null>
  readonly settle: (one: One) => Promise<void>
  /** under which the log has what failed */
  readonly name: string
  /** So many in one round, so that a worker that is told to stop stops soon. */
  readonly most?: number
}

/** Files, each settled by itself: whatever stops at one goes on with the next, until it looks as if none could be settled. */
export async function oneAfterAnother<One extends { readonly id: string }>(round: Round<One>): Promise<void> {
  const { next, settle, name, most = Number.POSITIVE_INFINITY } = round
  let [failures, after]: [number, string | null] = [0, null]
  for (let tried = 0; tried < most && failures < mostFailures; tried += 1) {
    const one: One | null = await next(after)
    if (!one) return
    after = one.id
    await settle(one).catch((error: unknown) => {
      failures += 1
      log().error({ attachmentId: one.id, ...traceOf(error) }, name)
    })
  }
}
