import type { Words } from '@/lib/wording/catalogue'

export type Problem = {
  ok: false
  /** The door's code, or one of ours: `network`, `signed-out`, `failed`. */
  code: string
  message: string
  /** Field path → code or sentence. */
  fields?: Readonly<Record<string, string>>
  requestId?: string
}

export type Answer<Result = unknown> = { ok: true; result: Result } | Problem

type ErrorWords = Words['errors']

const patience = 30_000

/** The only way from a form to the server. The key makes a repeated submission harmless. */
export function submitCommand<Result = unknown>(
  name: string,
  input: unknown,
  key: string,
  words: ErrorWords,
): Promise<Answer<Result>> {
  const body = { type: 'application/json', content: JSON.stringify(input) }
  return submitTo(`/api/commands/${name}`, body, key, words, patience)
}

type Body = { type: string; content: string | Blob }

/** The same for a body of another kind, such as a file, which may take longer. */
export async function submitTo<Result = unknown>(
  address: string,
  { type, content }: Body,
  key: string,
  words: ErrorWords,
  milliseconds: number,
): Promise<Answer<Result>> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': type, 'Idempotency-Key': key },
      body: content,
      signal: AbortSignal.timeout(milliseconds),
    })
    return answerOf(response.status, await response.json().catch(() => null), words)
  } catch {
    return { ok: false, code: 'network', message: words.network }
  }
}

/** What the door said, whichever way it was asked. */
export function answerOf<Result>(status: number, answer: unknown, words: ErrorWords): Answer<Result> {
  if (status >= 200 && status < 300 && isRecord(answer)) return { ok: true, result: answer.result as Result }
  return problemOf(status, isRecord(answer) ? answer : {}, words)
}

/** Not randomUUID: browsers withhold it on a plain-http address of the office's own network. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

function problemOf(status: number, body: Record<string, unknown>, words: ErrorWords): Problem {
  const requestId = textOf(body.requestId)
  if (status === 401) return { ok: false, code: 'signed-out', message: words.signedOut, requestId }
  if (status < 400 || (status >= 500 && status !== 503)) {
    return { ok: false, code: 'failed', message: words.failed, requestId }
  }
  return {
    ok: false,
    code: textOf(body.code) ?? 'refused',
    message: textOf(body.message) ?? wordsOfStatus(status, words),
    fields: isRecord(body.fields) ? textsOf(body.fields) : undefined,
    requestId,
  }
}

function wordsOfStatus(status: number, words: ErrorWords): string {
  if (status === 409) return words.conflict
  if (status === 503) return words.busy
  return status === 429 ? words.tooMany : words.refused
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function textsOf(record: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([path, value]) => [path, textOf(value) ?? 'invalid']))
}
