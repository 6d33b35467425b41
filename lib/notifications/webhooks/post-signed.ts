import { request as plainRequest } from 'node:http'
import { type RequestOptions, request as secureRequest } from 'node:https'
import { isIP } from 'node:net'
import { ensureHostPermitted, isNamed, isReachable, literalOf } from '@/lib/domain/webhook/address'
import { isTaken } from '@/lib/domain/webhook/retries'
import { env } from '@/lib/env'
import { AddressRefused, byName, guardedLookup } from './guarded-lookup'
import { stagedAt } from './staged'

export type Answered = {
  readonly statusCode: number | null
  readonly failure: string | null
  readonly answer: string | null
}

const mostRead = 2048
const mostKept = 200

/**
 * One request to an address that somebody typed: by https alone, to no machine of the house, followed nowhere, not waited for. What comes back may be
 * anything; its beginning is kept for whoever looks for the fault.
 */
export async function postSigned(address: string, body: string, headers: Record<string, string>): Promise<Answered> {
  try {
    const { statusCode, text } = await ask(new URL(address), body, headers)
    return { statusCode: known(statusCode), failure: isTaken(statusCode) ? null : 'answered', answer: plain(text) }
  } catch (error) {
    return { statusCode: null, failure: whyOf(error), answer: null }
  }
}

/** Node hands on any three digits; what is no status of HTTP is none. */
const known = (statusCode: number): number | null => (statusCode >= 100 && statusCode <= 599 ? statusCode : null)

function whyOf(error: unknown): string {
  if (error instanceof AddressRefused) return 'address-refused'
  // By name and code alone: what is thrown inside node is no Error of every realm.
  const { name = '', code = '' }: Partial<NodeJS.ErrnoException> = Object(error)
  if (name === 'AbortError' || name === 'TimeoutError') return 'timeout'
  return faultsOfCertificates.find(([pattern]) => pattern.test(code))?.[1] ?? 'no-connection'
}

/** What whoever runs the receiver has to mend is not the same. */
const faultsOfCertificates = [
  [/ALTNAME_INVALID|HOSTNAME_MISMATCH/, 'certificate-name'],
  [/CERT_HAS_EXPIRED|CERT_NOT_YET_VALID/, 'certificate-expired'],
  [/CERT|SELF_SIGNED|UNABLE_TO/, 'certificate'],
  [/TLS|SSL|EPROTO/, 'no-secure-connection'],
] as const

/** A line that can be shown: no marks that steer a terminal or turn the direction of the text. */
const plain = (text: string): string | null =>
  text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFD]+/gu, ' ')
    .trim()
    .slice(0, mostKept) || null

type Heard = { readonly statusCode: number; readonly text: string }

function ask(url: URL, body: string, headers: Record<string, string>): Promise<Heard> {
  const { options, send } = wayTo(url)
  const sent = {
    ...options,
    method: 'POST',
    path: `${url.pathname}${url.search}`,
    agent: false,
    signal: AbortSignal.timeout(env().SEND_TIMEOUT_SECONDS * 1000),
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': String(Buffer.byteLength(body)),
      'User-Agent': 'Huiyin-Webhooks/1',
      Host: url.host,
      ...headers,
    },
  } as const
  return new Promise((heard, failed) => {
    const request = send(sent, (response) => {
      const parts: Buffer[] = []
      const end = () => {
        heard({ statusCode: response.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') })
        response.destroy()
      }
      response.on('data', (part: Buffer) => {
        parts.push(part.subarray(0, mostRead))
        if (parts.reduce((sum, { length }) => sum + length, 0) >= mostRead) end()
      })
      response.on('end', end)
      // The status has come; who does not end his answer is not waited for.
      response.on('error', end)
    })
    request.on('error', failed)
    request.end(body)
  })
}

type Way = { readonly options: RequestOptions; readonly send: typeof secureRequest }

function wayTo({ hostname, port, protocol }: URL): Way {
  const { WEBHOOK_HOSTS } = env()
  const staged = stagedAt(hostname)
  if (staged?.port) {
    const options = { host: staged.address, port: staged.port, servername: hostname }
    return { options, send: staged.isSecure ? secureRequest : (plainRequest as never) }
  }
  if (protocol !== 'https:') throw new AddressRefused()
  const named = isNamed(hostname, WEBHOOK_HOSTS)
  try {
    ensureHostPermitted(hostname, WEBHOOK_HOSTS)
  } catch {
    throw new AddressRefused()
  }
  const literal = literalOf(hostname)
  if (literal && !isReachable(literal, named)) throw new AddressRefused()
  const resolve = staged ? async () => [{ address: staged.address, family: isIP(staged.address) }] : byName
  return {
    options: { host: literal ?? hostname, port: Number(port || 443), lookup: guardedLookup(named, resolve) },
    send: secureRequest,
  }
}
