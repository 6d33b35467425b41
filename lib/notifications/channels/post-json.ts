import { env } from '@/lib/env'
import { NotSent } from './channel'

const longestAnswer = 64 * 1024

/**
 * One request to a receiver that the configuration names. It may take its time, redirect or answer without end:
 * none of it is waited for. Neither the address nor the answer reaches the log, for both may carry secrets.
 */
export async function postJson(address: string, body: object, headers: Record<string, string> = {}): Promise<unknown> {
  const answer = await ask(address, body, headers)
  if (answer.status === 429 || answer.status >= 500) throw new NotSent(`HTTP ${answer.status}`, false)
  if (answer.status < 200 || answer.status >= 300) throw new NotSent(`HTTP ${answer.status}`, true)
  try {
    return JSON.parse(answer.text)
  } catch {
    return null
  }
}

async function ask(address: string, body: object, headers: Record<string, string>) {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(env().SEND_TIMEOUT_SECONDS * 1000),
    })
    return { status: response.status, text: await bounded(response) }
  } catch (error) {
    if (error instanceof NotSent) throw error
    throw new NotSent(error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'no connection', false)
  }
}

async function bounded(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true })
    if (text.length > longestAnswer) throw new NotSent('answer too long', true)
  }
  return text
}
