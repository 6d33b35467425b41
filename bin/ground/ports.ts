import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'
import { Failure, wrongEnvironment } from './failure'

export interface Place {
  host: string
  port: number
}

export function placeFromSettings(): Place {
  const port = Number(process.env.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw wrongEnvironment(['PORT: 1 … 65535'])
  return { host: process.env.HOST || '127.0.0.1', port }
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
