import autocannon from 'autocannon'
import { cpuOf, cpuOfFamily } from './process-cpu'

export type Request = { method: 'GET' | 'POST'; path: string; headers: Record<string, string>; body?: string }
export type Servers = { address: string; web: number; postmaster: number }
export type Measured = {
  perSecond: number
  webMilliseconds: number
  databaseMilliseconds: number
  p50: number
  p99: number
  failed: number
}

/** So many requests over so many connections; each asks `next` for what to send. */
export async function measure(
  servers: Servers,
  connections: number,
  amount: number,
  next: () => Request,
  answer: '2xx' | '3xx' = '2xx',
): Promise<Measured> {
  const before = await usedBy(servers)
  const result = await autocannon({
    url: servers.address,
    connections,
    amount,
    timeout: 60,
    requests: [{ setupRequest: (request) => ({ ...request, ...next() }) }],
  })
  const after = await usedBy(servers)
  const answered = result['2xx'] + result.non2xx
  return {
    perSecond: answered / result.duration,
    webMilliseconds: ((after.web - before.web) * 1000) / answered,
    databaseMilliseconds: ((after.database - before.database) * 1000) / answered,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: answered - result[answer] + result.errors,
  }
}

/** CPU seconds of the application and of PostgreSQL so far. */
export async function usedBy({ web, postmaster }: Servers): Promise<{ web: number; database: number }> {
  const [ofWeb, database] = await Promise.all([cpuOf(web), postmaster ? cpuOfFamily(postmaster) : 0])
  return { web: ofWeb, database }
}

/** The run that cost least: what other processes of the machine take from the caches only ever adds. */
export async function bestOf(runs: number, run: () => Promise<Measured>): Promise<Measured> {
  let best = await run()
  for (let more = 1; more < runs; more++) {
    const next = await run()
    if (sumOf(next) < sumOf(best)) best = { ...next, failed: best.failed + next.failed }
    else best = { ...best, failed: best.failed + next.failed }
  }
  return best
}

const sumOf = ({ webMilliseconds, databaseMilliseconds }: Measured): number => webMilliseconds + databaseMilliseconds
