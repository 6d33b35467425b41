import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import type { Certified } from './certificate'

export type Letter = { readonly to: string[]; readonly head: string; readonly body: string }

/** A real mail server on a port of its own; addresses at `refused.test` are not taken. */
export async function openMailServer(port = 0) {
  const letters: Letter[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _, done) =>
      done(
        address.endsWith('@refused.test') ? Object.assign(new Error('no such mailbox'), { responseCode: 550 }) : null,
      ),
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        letters.push(
          opened(
            Buffer.concat(parts).toString('utf8'),
            envelope.rcptTo.map(({ address }) => address),
          ),
        )
        done()
      })
    },
  })
  server.on('error', () => undefined)
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const at = (server.server.address() as AddressInfo).port
  return {
    letters,
    port: at,
    url: `smtp://127.0.0.1:${at}`,
    close: () => new Promise<void>((done) => server.close(() => done())),
  }
}

/** Head and first readable part; mailers write Chinese in quoted-printable or base64. */
function opened(raw: string, to: string[]): Letter {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  return { to, head: headText(head), body: bodyText(rest.join('\r\n\r\n'), raw) }
}

const headText = (head: string): string =>
  head
    .replace(/\r\n[ \t]+/g, ' ')
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/gi, (_, text: string) => Buffer.from(text, 'base64').toString('utf8'))
    .replace(/=\?UTF-8\?Q\?([^?]*)\?=/gi, (_, text: string) => unquoted(text.replaceAll('_', ' ')))

function bodyText(body: string, raw: string): string {
  if (!/Content-Transfer-Encoding: base64/i.test(raw)) return unquoted(body)
  return body.replace(/(?:[A-Za-z0-9+/=]{1,76}\r\n)+/g, (text) => Buffer.from(text, 'base64').toString('utf8'))
}

const unquoted = (text: string): string =>
  Buffer.from(
    text
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

export type Call = {
  readonly url: URL
  readonly headers: IncomingMessage['headers']
  readonly body: Record<string, unknown>
}

const openServer = (certified: Certified | undefined, listener: RequestListener) =>
  certified ? createSecureServer(certified, listener) : createServer(listener)

/** A real receiver, by https where it has a certificate; how it answers is set anew for each test. */
export async function openReceiver(certified?: Certified) {
  const calls: Call[] = []
  const receiver = {
    calls,
    answer: (response: ServerResponse): void => void response.end('{"errcode":0,"errmsg":"ok"}'),
  }
  const server = openServer(certified, async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const url = new URL(request.url ?? '/', 'http://receiver')
    calls.push({ url, headers: request.headers, body: JSON.parse(Buffer.concat(parts).toString('utf8')) })
    receiver.answer(response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `${certified ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = () => {
    server.closeAllConnections()
    return new Promise<void>((done) => server.close(() => done()))
  }
  return Object.assign(receiver, { url, close })
}
