import { env } from '@/lib/env'

type Staged = { readonly address: string; readonly port: number | null; readonly isSecure: boolean }

/** Where a name leads in a test: a receiver of its own if it has a port, with a certificate behind `https://`; otherwise an address as a name server would tell it. */
export function stagedAt(host: string): Staged | null {
  const found = env()
    .TEST_WEBHOOK_NAMES?.split(' ')
    .map((one) => one.split('='))
    .find(([name]) => name === host)
  if (!found) return null
  const [, scheme, address = '', port] = /^(https:\/\/)?([^\s:]+|\[[^\]]+\])(?::(\d+))?$/.exec(found[1] ?? '') ?? []
  return { address: address.replace(/^\[|\]$/g, ''), port: port ? Number(port) : null, isSecure: scheme !== undefined }
}
