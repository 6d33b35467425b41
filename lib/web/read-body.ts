import { Refusal, type RefusalCode } from '@/lib/domain/refusal'

/** Counts what really arrives: a declared length may lie or be missing. */
export async function readBytes(request: Request, limit: number, code: RefusalCode = 'too-large'): Promise<Buffer> {
  if (!request.body) return Buffer.alloc(0)
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new Refusal(code, { limit })
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.byteLength
    if (size > limit) throw new Refusal(code, { limit })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

export async function readBody(request: Request, limit: number): Promise<string> {
  const bytes = await readBytes(request, limit)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('shape-refused')
  }
}

export function isOfType(request: Request, type: string): boolean {
  return request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === type
}
