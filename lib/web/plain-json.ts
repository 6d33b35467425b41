import { Refusal } from '@/lib/domain/refusal'

const deepest = 16
const tokens = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g

/** JSON of which every reader makes the same: no key twice, no depth without end, no characters that text cannot carry. */
export function plainJson(text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Refusal('shape-refused')
  }
  if (!isPlain(text) || !isWhole(value)) throw new Refusal('shape-refused')
  return value
}

function isPlain(text: string): boolean {
  const open: (Set<string> | null)[] = []
  for (const [token, colon] of text.matchAll(tokens)) {
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(null)
    else if (token === '}' || token === ']') open.pop()
    else if (colon !== undefined && !isNewKey(open.at(-1), token.slice(0, -colon.length))) return false
    if (open.length > deepest) return false
  }
  return true
}

function isNewKey(keys: Set<string> | null | undefined, written: string): boolean {
  const key = JSON.parse(written) as string
  if (!keys || keys.has(key) || key === '__proto__') return false
  keys.add(key)
  return true
}

function isWhole(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0')
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([key, inner]) => isWhole(key) && isWhole(inner))
}
