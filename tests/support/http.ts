import { randomUUID } from 'node:crypto'
import { sessionCookie } from '@/lib/auth/session-token'
import { answerCommand } from '@/lib/web/door'
import type { Person } from './people'

export const publicOrigin = 'http://localhost:3000'

type Sent = {
  by?: Person
  body?: BodyInit
  key?: string
  headers?: Record<string, string | undefined>
}

/** A request as the browser of this person would send it; a header given as undefined is left out. */
export function requestTo(name: string, { by, body, key = randomUUID(), headers = {} }: Sent): Request {
  const usual: Record<string, string | undefined> = {
    'Content-Type': 'application/json',
    'Sec-Fetch-Site': 'same-origin',
    Origin: publicOrigin,
    'Idempotency-Key': key,
    Cookie: by && `${sessionCookie}=${by.token}`,
  }
  const present = Object.entries({ ...usual, ...headers }).filter(([, value]) => value !== undefined)
  return new Request(`${publicOrigin}/api/commands/${name}`, {
    method: 'POST',
    headers: present as [string, string][],
    body,
    duplex: 'half',
  } as RequestInit)
}

export type Answer = {
  status: number
  headers: Headers
  body: {
    result?: Record<string, unknown>
    code?: string
    message?: string
    fields?: Record<string, string>
    requestId?: string
  }
}

export async function post(name: string, sent: Sent & { input?: unknown }): Promise<Answer> {
  const body = sent.body ?? JSON.stringify(sent.input ?? {})
  const response = await answerCommand(requestTo(name, { ...sent, body }), name)
  return { status: response.status, headers: response.headers, body: await response.json() }
}
