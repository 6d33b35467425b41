import { createTransport } from 'nodemailer'
import { env } from '@/lib/env'
import { NotSent, type Sender } from './channel'

/** Accepted by the mail server, with the same Message-ID at every attempt. */
export function email(server: string, from: string): Sender {
  const patience = env().SEND_TIMEOUT_SECONDS * 1000
  const timeouts = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience }
  const transport = createTransport({ url: server, disableFileAccess: true, disableUrlAccess: true, ...timeouts })
  const home = new URL(env().NEXTAUTH_URL).hostname
  return {
    send: async ({ id, to, subject, text, html }) => {
      if (!to.email) throw new NotSent('no-address', true)
      const headers = { 'Auto-Submitted': 'auto-generated' }
      const letter = { from, to: { name: to.name, address: to.email }, subject, text, html, headers }
      await transport.sendMail({ ...letter, messageId: `<${id}@${home}>` }).catch(explain)
    },
  }
}

/** What the mail server said of this letter is final when it begins with 5; a server that is away or does not know us is not. */
function explain(error: { code?: string; responseCode?: number; response?: string }): never {
  const isOfLetter = error.code === 'EENVELOPE' || error.code === 'EMESSAGE'
  const isFinal = isOfLetter && (error.responseCode ?? 500) >= 500
  throw new NotSent((error.response ?? error.code ?? 'no connection').slice(0, 300), isFinal)
}
