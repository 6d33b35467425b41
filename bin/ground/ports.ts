import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'
import { Failure } from './failure'

export interface Place {
  host: string
  port: number
}

export function canListen({ host, port }: Place): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    )
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(true)))
  })
}

/** Below the range from which the system lends ports to outgoing connections. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const port = randomInt(20_000, 32_000)
    if (await canListen({ host: '127.0.0.1', port })) return port
  }
  throw new Failure('port-taken', '找不到空闲端口供数据库使用。', 'No free port was found for the database.')
}
