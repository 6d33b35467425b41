import { type Answer, answerOf } from '@/components/ui/submit-command'
import type { Words } from '@/lib/wording/catalogue'
import type { Chosen, Sent } from './upload-queue'

const patience = 10 * 60_000

/** The bytes as they are, with what the server needs to see that they came whole. */
export function sendFile(
  suggestionId: string,
  { file, kind, replaces, commitmentId }: Chosen,
  key: string,
  progress: (percent: number) => void,
  words: Words['errors'],
): Promise<Answer<Sent>> {
  const of = { ...(replaces ? { replaces } : {}), ...(commitmentId ? { commitmentId } : {}) }
  const asked = { suggestionId, kind, name: file.name, size: String(file.size), ...of }
  return sendBytes<Sent>('/api/uploads/attachments', file, asked, { key, progress, errors: words })
}

type Sending = { key: string; progress?: (percent: number) => void; errors: Words['errors'] }

/** Only this way tells how far it is. */
export async function sendBytes<Result = object>(
  address: string,
  file: File,
  asked: Record<string, string>,
  { key, progress, errors }: Sending,
): Promise<Answer<Result>> {
  const lost: Answer<Result> = { ok: false, code: 'network', message: errors.network }
  const sha256 = await sha256Of(file).catch(() => null)
  if (sha256 === null) return { ...lost, code: 'unreadable' }
  const query = new URLSearchParams({ ...asked, ...(sha256 ? { sha256 } : {}) })
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `${address}?${query}`)
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.setRequestHeader('Idempotency-Key', key)
    request.timeout = patience
    request.upload.onprogress = ({ loaded, total }) => progress?.(Math.floor((loaded / Math.max(total, 1)) * 100))
    request.onload = () => resolve(answerOf<Result>(request.status, parsed(request.responseText), errors))
    request.onerror = request.ontimeout = request.onabort = () => resolve(lost)
    request.send(file)
  })
}

/** Browsers do not lend it to a plain-http address; then the length alone is compared. Throws when the file cannot be read any more. */
async function sha256Of(file: File): Promise<string> {
  const bytes = await file.arrayBuffer()
  if (!crypto.subtle) return ''
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
