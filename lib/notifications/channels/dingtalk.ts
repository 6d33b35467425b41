import { createHmac } from 'node:crypto'
import { instantNow } from '@/lib/web/this-moment'
import type { Sender } from './channel'
import { postJson } from './post-json'
import { ensureTaken } from './robot-answer'

/** The system is busy; more than twenty messages a minute. */
const passing = [-1, 130101, 410100]

/** https://open.dingtalk.com/document/robots/custom-robot-access */
export const dingtalk = (webhook: string, secret: string | undefined): Sender => ({
  send: async ({ to, forGroups }) => {
    const mention = to.phone ? ` @${to.phone}` : ''
    const at = { atMobiles: to.phone ? [to.phone] : [], isAtAll: false }
    const body = { msgtype: 'text', text: { content: `${forGroups}${mention}` }, at }
    ensureTaken(await postJson(secret ? signed(webhook, secret) : webhook, body), passing)
  },
})

function signed(webhook: string, secret: string): string {
  const timestamp = instantNow().getTime()
  const address = new URL(webhook)
  address.searchParams.set('timestamp', String(timestamp))
  address.searchParams.set('sign', createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64'))
  return address.href
}
