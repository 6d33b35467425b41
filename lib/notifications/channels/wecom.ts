import type { Sender } from './channel'
import { postJson } from './post-json'
import { ensureTaken } from './robot-answer'

/** The system is busy; more than twenty messages a minute. */
const passing = [-1, 45009]

/** https://developer.work.weixin.qq.com/document/path/91770 */
export const wecom = (webhook: string): Sender => ({
  send: async ({ to, forGroups }) => {
    const text = { content: forGroups, mentioned_mobile_list: to.phone ? [to.phone] : [] }
    ensureTaken(await postJson(webhook, { msgtype: 'text', text }), passing)
  },
})
