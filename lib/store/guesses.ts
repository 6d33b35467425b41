import { RateLimiterPostgres } from 'rate-limiter-flexible'
import { prisma } from './prisma'

type Statement = { text: string; values: unknown[] }

/** The counters live in the application's own pool. The statements are the library's, with every value bound. */
const connection = {
  query: async ({ text, values }: Statement) => {
    const rows = await prisma('web').$queryRawUnsafe<{ points: number; expire: bigint | null }[]>(text, ...values)
    const plain = rows.map(({ points, expire }) => ({ points, expire: expire === null ? null : Number(expire) }))
    return { rows: plain, rowCount: plain.length }
  },
}

export function guessCounter(keyPrefix: string, points: number, seconds: number): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: connection,
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix,
    points,
    duration: seconds,
  })
}
