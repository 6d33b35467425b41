import { NotSent, type Sender } from './channel'
import { postJson } from './post-json'

/** Towns have gateways of their own: a POST of `{ id, to, text }`, any answer of the 200s is taken for accepted. */
export const sms = (gateway: string, token: string | undefined): Sender => ({
  send: async ({ id, to, short }) => {
    if (!to.phone) throw new NotSent('no-address', true)
    const headers = { 'Idempotency-Key': id, ...(token ? { Authorization: `Bearer ${token}` } : {}) }
    await postJson(gateway, { id, to: to.phone, text: short }, headers)
  },
})
