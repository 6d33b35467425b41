/** Shown as it stands, and run by a test: what a receiver does with what it is sent. */
export const checkingExample = `import { createHmac, timingSafeEqual } from 'node:crypto'

export function isGenuine(secret, headers, body) {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  const [id, sentAt] = [headers['webhook-id'], headers['webhook-timestamp']]
  if (Math.abs(Date.now() / 1000 - Number(sentAt)) > 300) return false
  const own = createHmac('sha256', key).update(\`\${id}.\${sentAt}.\${body}\`).digest()
  return headers['webhook-signature'].split(' ').some((one) => {
    const given = Buffer.from(one.replace('v1,', ''), 'base64')
    return given.length === own.length && timingSafeEqual(given, own)
  })
}`
