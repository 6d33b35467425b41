import { createHmac } from 'node:crypto'

/** Standard Webhooks 1.0.0: HMAC-SHA256 over `id.seconds.body`, one signature for each secret that is valid. */
export function signaturesOf(
  secrets: readonly Uint8Array[],
  { id, seconds, body }: { id: string; seconds: number; body: string },
): string {
  return secrets
    .map((secret) => `v1,${createHmac('sha256', secret).update(`${id}.${seconds}.${body}`).digest('base64')}`)
    .join(' ')
}
