import { env } from '@/lib/env'

/** Where a name leads in a test: a receiver of its own if it has a port, otherwise an address as a name server would tell it. */
export function stagedAt(host: string): { readonly address: string; readonly port: number | null } | null {
  const found = env()
    .TEST_WEBHOOK_NAMES?.split(' ')
    .map((one) => one.split('='))
    .find(([name]) => name === host)
  if (!found) return null
  const [, address = '', port] = /^([^\s:]+|\[[^\]]+\])(?::(\d+))?$/.exec(found[1] ?? '') ?? []
  return { address: address.replace(/^\[|\]$/g, ''), port: port ? Number(port) : null }
}
